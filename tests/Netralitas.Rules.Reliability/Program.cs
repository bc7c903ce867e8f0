using System.CommandLine;
using Netralitas.Rules.Reliability.Fuzz;

var root = new RootCommand("Programs that look for what tests of a few minutes cannot find.") { FuzzCommand.Create() };
return root.Parse(args).Invoke();
