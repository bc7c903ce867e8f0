using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Records;
using Netralitas.Rules.Reliability.Fuzz.Mutation;

namespace Netralitas.Rules.Reliability.Fuzz;

/// <summary>A log of decisions that somebody else kept: every line is read, and a record that is accepted is the very text.</summary>
internal sealed class DecisionLogTarget(FuzzInput rulebook) : FuzzTarget, IClosed
{
    private const string FilePath = "log.jsonl";

    public override string Name => "decision log";

    public override int Weight => 250;

    public override bool IsYaml => false;

    public override IReadOnlyList<FuzzInput> Seeds { get; } = [Log(rulebook, 1), Log(rulebook, 3)];

    public override object Read(FuzzInput input)
    {
        using var stream = new MemoryStream(input.Files[0].Content);
        return DecisionLog.Read(stream, FilePath).ToList();
    }

    public override FuzzOutcome Check(object read, FuzzInput input, Random random)
    {
        var results = (List<RecordReadResult>)read;
        foreach (var result in results)
        {
            Promises.HoldFor(result.Diagnostics.Any(one => one.Severity == Diagnostics.DiagnosticSeverity.Error), result.Diagnostics, input, _ => false);
            Promises.Hold(result.Record is not null || result.Diagnostics.Count > 0 || result.IsEnd, "a line without a record and without a word");
            Promises.Hold(result.Record is null || DecisionRecord.Parse(result.Record.Json).Record?.Hash == result.Record.Hash, "a record that is none by itself");
        }

        var all = results.SelectMany(result => result.Diagnostics).ToList();
        return FuzzOutcome.Of(all.Count == 0, all, 0);
    }

    public FuzzInput Close(FuzzInput input) => input.With(FuzzFile.Of(FilePath, string.Join('\n', input.Files[0].Text.Split('\n').Select(Close))));

    private static string Close(string line)
    {
        const string Record = "\",\"record\":";
        var at = line.IndexOf(Record, StringComparison.Ordinal);
        return at < 0 || !line.EndsWith('}')
            ? line
            : $"{{\"hash\":\"{IClosed.Digest(line[(at + Record.Length)..^1])}{line[at..]}";
    }

    private static FuzzInput Log(FuzzInput rulebook, int records)
    {
        var rules = Rulebook.Parse(rulebook.Files.Select(file => new Text.SourceText(file.Path, file.Text)), "rules").RulebookOrThrow();
        var recorder = new DecisionRecorder(new ActionEvaluator(rules), new MaskingKey([.. Enumerable.Range(0, 32).Select(number => (byte)number)]));
        var facts = FactSet.Empty.With("pelaku.status", "pns").With("perbuatan", "suka").WithText("pelaku.jabatan", "Camat");
        var (text, head) = ("", (string?)null);
        for (var number = 1; number <= records; number++)
        {
            var record = recorder.Record(facts, new DateTimeOffset(2026, 11, 21, 9, number, 0, TimeSpan.FromHours(7)), $"R-{number}").After(head);
            (text, head) = (text + record.Json + "\n", record.Hash);
        }

        return new FuzzInput($"log of {records}", [FuzzFile.Of(FilePath, text)]);
    }
}
