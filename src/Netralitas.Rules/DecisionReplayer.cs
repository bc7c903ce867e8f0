using System;
using System.Collections.Frozen;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Netralitas.Rules.Diagnostics;
using Netralitas.Rules.Records;
using Netralitas.Rules.Reporting;
using Netralitas.Rules.Text;

namespace Netralitas.Rules;

/// <summary>
/// Decides recorded actions again, each by the very rules that decided it, and compares the findings to the last character. Immutable
/// and thread-safe.
/// </summary>
public sealed class DecisionReplayer
{
    private static readonly LocalizedText OtherLibrary = new(" Pustaka: tercatat {0}, kini {1}.", " Library: recorded {0}, now {1}.");
    private static readonly LocalizedText Absent = new("tidak ada", "nothing");

    private readonly FrozenDictionary<string, Rulebook> _byDigest;

    /// <summary>Makes a replayer.</summary>
    /// <param name="rulebooks">The rules at hand, of any versions; <see cref="Rulebook.Default"/> is not among them unless it is given.</param>
    public DecisionReplayer(params IEnumerable<Rulebook> rulebooks)
    {
        ArgumentNullException.ThrowIfNull(rulebooks);
        _byDigest = rulebooks.DistinctBy(rulebook => rulebook.Digest).ToFrozenDictionary(rulebook => rulebook.Digest, StringComparer.Ordinal);
    }

    /// <summary>Decides a recorded action again.</summary>
    /// <param name="record">The record.</param>
    /// <param name="path">What diagnostics call the log the record is from.</param>
    /// <param name="line">The record's line there, counted from 1.</param>
    /// <returns>Nothing when the same rules come to the same finding on the same facts; else why not, or the first difference.</returns>
    public IReadOnlyList<Diagnostic> Replay(DecisionRecord record, string path = "-", int line = 1)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(path);
        var diagnostics = new DiagnosticBag();
        var place = new SourceSpan(path, line, 1, 1);
        if (!_byDigest.TryGetValue(record.RulebookDigest, out var rulebook))
        {
            diagnostics.Report(RecordDiagnostics.RulesNotAtHand, place, record.RulebookVersion, record.RulebookDigest, AtHand());
        }
        else if (!Evaluator(rulebook, record).TryEvaluate(record.Facts, out var finding, out var problems))
        {
            diagnostics.Report(RecordDiagnostics.FactsRefused, place, problems[0]);
        }
        else if (JsonDifference.First(record.Finding, JsonSerializer.SerializeToElement(finding, AssessmentJson.In(record.Language).Assessment)) is { } difference)
        {
            object library = record.LibraryVersion == LibraryVersion.Text ? "" : OtherLibrary.Fill(record.LibraryVersion, LibraryVersion.Text);
            diagnostics.Report(RecordDiagnostics.AnotherFinding, place, difference.Pointer, (object?)difference.Left ?? Absent, (object?)difference.Right ?? Absent, library);
        }

        return diagnostics.Sorted();
    }

    private static ActionEvaluator Evaluator(Rulebook rulebook, DecisionRecord record) => new(rulebook, new EvaluatorOptions { Holidays = record.Holidays.ToFrozenSet() });

    // A text of this library's, not of a file's: it is not cut.
    private LocalizedText AtHand() => _byDigest.Count == 0 ? Absent : new LocalizedText(string.Join("; ", _byDigest.Values.Select(rulebook => $"{rulebook.Version}, {rulebook.Digest}").Order(StringComparer.Ordinal)));
}
