using System.CommandLine;

var root = new RootCommand("Programs that look for what tests of a few minutes cannot find.");
return root.Parse(args).Invoke();
