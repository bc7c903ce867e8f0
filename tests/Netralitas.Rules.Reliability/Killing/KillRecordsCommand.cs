using System;
using System.CommandLine;
using System.IO;
using System.Threading.Tasks;

namespace Netralitas.Rules.Reliability.Killing;

/// <summary><c>kill-records</c>, and the process that it kills.</summary>
internal static class KillRecordsCommand
{
    public const string Writer = "write-records";
    public const string Early = "--early";

    public static Command Create()
    {
        var kills = new Option<int>("--kills") { Description = "How many processes to kill.", DefaultValueFactory = _ => 100 };
        var seed = new Option<int>("--seed") { Description = "Where the random moments begin.", DefaultValueFactory = _ => 1 };
        var early = EarlyOption();
        var command = new Command("kill-records", "Kills processes while they write decision records, and looks whether one that was acknowledged is ever lost.") { kills, seed, early };
        command.SetAction(parsed =>
        {
            var folder = Directory.CreateTempSubdirectory("netralitas-kill-").FullName;
            try
            {
                var result = new RecordKilling(folder, parsed.GetValue(seed), parsed.GetValue(early)).Run(parsed.GetValue(kills));
                Console.WriteLine($"{result.Kills} killed, {result.Acknowledged} records acknowledged, {result.HalfWritten} left half a record, {result.Faults.Count} faults");
                foreach (var fault in result.Faults)
                {
                    Console.WriteLine(fault);
                }

                return result.Faults.Count == 0 ? 0 : 1;
            }
            finally
            {
                Directory.Delete(folder, recursive: true);
            }
        });
        return command;
    }

    /// <summary>The process that is killed.</summary>
    public static Command CreateWriter()
    {
        var file = new Argument<string>("FILE");
        var seed = new Argument<int>("SEED");
        var early = EarlyOption();
        var command = new Command(Writer, "Writes records until it is killed.") { file, seed, early };
        command.Hidden = true;
        command.SetAction((parsed, cancellationToken) =>
        {
            RecordWriting.Run(parsed.GetValue(file)!, parsed.GetValue(seed), parsed.GetValue(early), Console.Out, cancellationToken);
            return Task.FromResult(0);
        });
        return command;
    }

    private static Option<bool> EarlyOption() => new(Early) { Description = "Acknowledge before writing, as a careless program does: the losses must be seen." };
}
