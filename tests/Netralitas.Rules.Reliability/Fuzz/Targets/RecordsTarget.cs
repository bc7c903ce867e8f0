using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Diagnostics;

namespace Netralitas.Rules.Reliability.Fuzz;

/// <summary>Many actions in one file, JSON Lines or CSV: every record is read, also behind a bad one.</summary>
internal sealed class RecordsTarget(string name, Func<Stream, string, ActionRecords> open, IReadOnlyList<FuzzInput> seeds) : FuzzTarget
{
    public override string Name => name;

    public override int Weight => 520;

    public override IReadOnlyList<FuzzInput> Seeds => seeds;

    public override bool IsYaml => false;

    public static RecordsTarget JsonLines(IReadOnlyList<FuzzInput> seeds) => new("json lines", (stream, path) => ActionRecords.OpenJsonLines(stream, ActionTarget.Vocabulary, path), seeds);

    public static RecordsTarget Csv(IReadOnlyList<FuzzInput> seeds) => new("csv", (stream, path) => ActionRecords.OpenCsv(stream, ActionTarget.Vocabulary, path), seeds);

    public override object Read(FuzzInput input)
    {
        using var stream = new MemoryStream(input.Files[0].Content);
        var records = open(stream, input.Files[0].Path);
        return (records, records.Select(record => (record.Line, record.Read())).ToList());
    }

    public override FuzzOutcome Check(object read, FuzzInput input, Random random)
    {
        var (records, results) = ((ActionRecords, List<(int Line, ActionReadResult Result)>))read;
        var all = new List<Diagnostic>(records.Diagnostics);
        if (records.Diagnostics.Count > 0)
        {
            Promises.HoldFor(isRefused: true, records.Diagnostics, input, _ => false);
        }

        var (accepted, line) = (0, 0);
        foreach (var (start, result) in results)
        {
            Promises.Hold(start > line, "records out of order");
            line = start;
            Promises.HoldFor(result.Facts is null, result.Diagnostics, input, _ => false);
            Promises.Hold(result.Diagnostics.All(one => one.Span.Line >= start), "a place before its record");
            all.AddRange(result.Diagnostics);
            accepted += result.Facts is null ? 0 : 1;
        }

        return FuzzOutcome.Of(accepted > 0 || all.Count == 0, all, 0);
    }
}
