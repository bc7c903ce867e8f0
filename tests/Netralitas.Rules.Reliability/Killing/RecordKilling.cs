using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Netralitas.Rules.Records;

namespace Netralitas.Rules.Reliability.Killing;

/// <summary>What killing a process that writes records came to.</summary>
/// <param name="Kills">How many processes were killed.</param>
/// <param name="Acknowledged">How many records they had acknowledged.</param>
/// <param name="HalfWritten">How many of them left half a record at the end of the log.</param>
/// <param name="Faults">Records lost, half records taken for whole, chains broken. There must be none.</param>
internal sealed record RecordKills(int Kills, int Acknowledged, int HalfWritten, IReadOnlyList<string> Faults);

/// <summary>Kills processes at random moments while they add to one log, and looks at what they leave in it.</summary>
internal sealed class RecordKilling(string folder, int seed, bool early = false)
{
    private readonly Random _random = new(seed);
    private readonly string _file = Path.Combine(folder, "log.jsonl");

    /// <param name="kills">How many processes to kill, unless there is a fault before.</param>
    /// <param name="least">How many records they must have acknowledged together. Where the disk is slow it takes more kills, up to ten times as many.</param>
    public RecordKills Run(int kills, int least = 0)
    {
        var acknowledged = new HashSet<string>(StringComparer.Ordinal);
        var faults = new List<string>();
        var (done, halfWritten) = (0, 0);
        for (; (done < kills || (acknowledged.Count < least && done < 10 * kills)) && faults.Count == 0; done++)
        {
            string[] arguments = [KillRecordsCommand.Writer, _file, $"{_random.Next()}", .. early ? [KillRecordsCommand.Early] : Array.Empty<string>()];
            acknowledged.UnionWith(Killed.After(_random, arguments).Where(DecisionRecord.IsHash));
            halfWritten += Look(acknowledged, faults) ? 1 : 0;
        }

        return new RecordKills(done, acknowledged.Count, halfWritten, faults);
    }

    /// <summary>Whether there was half a record at the end.</summary>
    private bool Look(IReadOnlySet<string> acknowledged, List<string> faults)
    {
        // Of what a killed process leaves, only the last line may be no record, and it must not be taken for one.
        var left = Read();
        var isHalf = left.Count > 0 && left[^1].Diagnostics is [{ Id: "NTR7005" }];
        faults.AddRange(left.Take(left.Count - (isHalf ? 1 : 0)).SelectMany(line => line.Diagnostics).Select(diagnostic => diagnostic.ToString()));

        // Opened again, it has every record that was acknowledged, and nothing else than records.
        DecisionLog.Open(_file).LogOrThrow().Dispose();
        var opened = Read();
        faults.AddRange(opened.SelectMany(line => line.Diagnostics).Select(diagnostic => diagnostic.ToString()));
        faults.AddRange(acknowledged.Except(opened.Select(line => line.Record?.Hash ?? "")).Select(hash => $"Lost: {hash}"));
        return isHalf;
    }

    private List<RecordReadResult> Read()
    {
        using var stream = File.OpenRead(_file);
        return [.. DecisionLog.Read(stream, _file)];
    }
}
