using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Diagnostics;

namespace Netralitas.Rules.Tool.Diff;

/// <summary>A folder of recorded actions, one to a file or many, and of real cases in the form of <c>kasus/</c>.</summary>
internal static class RecordedCases
{
    /// <summary>Every action in the folder, in the order of the files' paths; what cannot be read comes as diagnostics.</summary>
    /// <exception cref="IOException">The folder or a file cannot be read.</exception>
    public static IEnumerable<(string Name, FactSet? Facts, IReadOnlyList<Diagnostic> Diagnostics)> Read(string folder, Rulebook rulebook) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .SelectMany(file => Path.GetExtension(file) switch
            {
                ".yaml" or ".json" => Alone(file, rulebook),
                ".jsonl" or ".ndjson" => Many(file, stream => ActionRecords.OpenJsonLines(stream, rulebook.Vocabulary, file)),
                ".csv" => Many(file, stream => ActionRecords.OpenCsv(stream, rulebook.Vocabulary, file)),
                _ => Array.Empty<(string, FactSet?, IReadOnlyList<Diagnostic>)>(),
            });

    private static IEnumerable<(string Name, FactSet? Facts, IReadOnlyList<Diagnostic> Diagnostics)> Alone(string file, Rulebook rulebook) =>
        rulebook.ReadRecordedActions(file).Select(read => (read.Id is null ? file : $"{file} ({read.Id})", read.Facts, read.Diagnostics));

    private static IEnumerable<(string Name, FactSet? Facts, IReadOnlyList<Diagnostic> Diagnostics)> Many(string file, Func<Stream, ActionRecords> open)
    {
        using var stream = File.OpenRead(file);
        var records = open(stream);
        if (records.Diagnostics.Count > 0)
        {
            yield return (file, null, records.Diagnostics);
            yield break;
        }

        foreach (var record in records)
        {
            var read = record.Read();
            yield return ($"{file}({record.Line})", read.Facts, read.Diagnostics);
        }
    }
}
