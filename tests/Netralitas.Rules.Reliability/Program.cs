using System.CommandLine;
using Netralitas.Rules.Reliability.Fuzz;
using Netralitas.Rules.Reliability.Killing;
using Netralitas.Rules.Reliability.Soak;

var root = new RootCommand("Programs that look for what tests of a few minutes cannot find.")
{
    FuzzCommand.Create(),
    SoakCommand.Create(),
    KillPackCommand.Create(),
    KillPackCommand.CreateWriter(),
    KillRecordsCommand.Create(),
    KillRecordsCommand.CreateWriter(),
};
return root.Parse(args).Invoke();
