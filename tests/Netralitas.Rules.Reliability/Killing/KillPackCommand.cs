using System;
using System.CommandLine;
using System.IO;

namespace Netralitas.Rules.Reliability.Killing;

/// <summary><c>kill-pack</c>, and the process that it kills.</summary>
internal static class KillPackCommand
{
    public const string Writer = "write-packs";
    public const string InPlace = "--in-place";

    public static Command Create()
    {
        var kills = new Option<int>("--kills") { Description = "How many processes to kill.", DefaultValueFactory = _ => 100 };
        var seed = new Option<int>("--seed") { Description = "Where the random moments begin.", DefaultValueFactory = _ => 1 };
        var inPlace = InPlaceOption();
        var command = new Command("kill-pack", "Kills processes while they write packs, and looks whether half a pack is ever accepted.") { kills, seed, inPlace };
        command.SetAction(parsed =>
        {
            var folder = Directory.CreateTempSubdirectory("netralitas-kill-").FullName;
            try
            {
                var result = new PackKilling(folder, parsed.GetValue(inPlace), parsed.GetValue(seed)).Run(parsed.GetValue(kills));
                Console.WriteLine($"{result.Kills} killed, {result.HalfWritten} left half a pack, {result.Accepted.Count} of these accepted, {result.Lost} without a whole pack in its place");
                return result.Accepted.Count == 0 && (result.Lost == 0 || parsed.GetValue(inPlace)) ? 0 : 1;
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
        var inPlace = InPlaceOption();
        var command = new Command(Writer, "Writes packs until it is killed.") { file, inPlace };
        command.Hidden = true;
        command.SetAction((parsed, cancellationToken) =>
        {
            PackWriting.Run(parsed.GetValue(file)!, parsed.GetValue(inPlace), Console.Out, cancellationToken);
            return System.Threading.Tasks.Task.FromResult(0);
        });
        return command;
    }

    private static Option<bool> InPlaceOption() => new(InPlace) { Description = "Write over the old pack, as a careless copy does." };
}
