using System.CommandLine;
using Netralitas.Rules.Reliability.Fuzz;
using Netralitas.Rules.Reliability.Soak;

var root = new RootCommand("Programs that look for what tests of a few minutes cannot find.")
{
    FuzzCommand.Create(),
    SoakCommand.Create(),
};
return root.Parse(args).Invoke();
