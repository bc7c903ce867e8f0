using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using FluentAssertions;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Diagnostics;
using Netralitas.Rules.Records;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Tests.Records;

/// <summary>Records to test with: of the smallest rulebook, unless somebody wants others.</summary>
internal static class RecordedActions
{
    public static readonly DateTimeOffset Time = new(2026, 11, 21, 9, 30, 0, TimeSpan.FromHours(7));

    public static readonly MaskingKey Key = new([.. Enumerable.Range(0, 32).Select(number => (byte)number)]);

    public static FactSet Like { get; } = FactSet.Empty.With("pelaku.status", "pns").With("perbuatan", "suka").WithText("pelaku.jabatan", "Camat Sukamaju");

    public static DecisionRecord Record(FactSet? facts = null, string? reference = null) =>
        new DecisionRecorder(new ActionEvaluator(BaseRules.Rulebook), Key).Record(facts ?? Like, Time, reference);

    /// <summary>A record whose content was changed, in pairs of from and to, and given the right hash: what somebody can do who knows the format.</summary>
    public static DecisionRecord Forged(params string[] changes) => DecisionRecord.Parse(ForgedJson(changes)).Record!;

    /// <summary>The same of which the record may be none.</summary>
    public static string ForgedJson(params string[] changes)
    {
        var content = Content(Record());
        for (var i = 0; i < changes.Length; i += 2)
        {
            content.Should().Contain(changes[i]);
            content = content.Replace(changes[i], changes[i + 1], StringComparison.Ordinal);
        }

        using var document = JsonDocument.Parse(content);
        var canonical = CanonicalJson.Of(document.RootElement);
        return DecisionRecord.Line(DigestText.Of(canonical), canonical);
    }

    /// <summary>What the hash of a record is over.</summary>
    public static string Content(DecisionRecord record) => record.Json["{\"hash\":\"\",\"record\":".Length..][71..^1];

    /// <summary>A log of so many records of any version of the library, as it stands on the disk.</summary>
    public static string Log(int count)
    {
        var (text, head) = ("", (string?)null);
        for (var number = 1; number <= count; number++)
        {
            var record = Forged($"\"library\":\"{Record().LibraryVersion}\"", "\"library\":\"1.0.0\"", "\"reference\":null", $"\"reference\":\"R-{number}\"").After(head);
            (text, head) = (text + record.Json + "\n", record.Hash);
        }

        return text;
    }

    public static string[] Diagnose(string log, string? previous = null, params string[] anchors) => Diagnose(Encoding.UTF8.GetBytes(log), previous, anchors);

    /// <summary>What reading a log says: <c>line id</c> for each diagnostic.</summary>
    public static string[] Diagnose(byte[] log, string? previous = null, params string[] anchors) =>
        [.. Read(log, previous, anchors).Select(diagnostic => $"{diagnostic.Span.Line} {diagnostic.Id}")];

    public static IReadOnlyList<Diagnostic> Read(byte[] log, string? previous = null, params string[] anchors)
    {
        using var stream = new MemoryStream(log);
        return [.. DecisionLog.Read(stream, "log.jsonl", previous, anchors).SelectMany(line => line.Diagnostics)];
    }
}
