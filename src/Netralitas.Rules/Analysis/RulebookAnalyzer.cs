using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Netralitas.Rules.Compilation;
using Netralitas.Rules.Diagnostics;
using Netralitas.Rules.Model;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Analysis;

/// <summary>Runs every analyzer, and says which findings somebody accepted.</summary>
internal sealed class RulebookAnalyzer(RuleIndex index, IReadOnlyList<Acceptance> acceptances, IReadOnlyList<SourceText> files)
{
    /// <summary>How long before its end an acceptance is warned of.</summary>
    private const int DaysOfWarning = 60;

    private static readonly Func<AnalysisContext, IEnumerable<Found>>[] Analyzers =
    [
        ReachAnalyzer.Run,
        RedundancyAnalyzer.Run,
        PrecedenceAnalyzer.Run,
        GapAnalyzer.Run,
        ProvisionAnalyzer.Run,
        ContradictionAnalyzer.Run,
        OverlapAnalyzer.Run,
    ];

    /// <summary>The most nodes of the diagrams of all rules together.</summary>
    public int NodeLimit { get; init; } = FactSpace.NodeLimit;

    public AnalysisResult Run(DateOnly day, IProgress<double>? progress, CancellationToken cancellation)
    {
        var context = new AnalysisContext(index, NodeLimit, progress, cancellation);
        var found = Analyzers.SelectMany(analyzer => analyzer(context)).ToList();
        context.Report(1, 1);
        var findings = found
            .Select(one => new AnalysisFinding(Tell(one.Descriptor, one.Span, one.Others, one.Arguments), one.Subjects, one.Witness, AcceptedBy(one, day)))
            .OrderBy(one => one.Diagnostic.Span.Path, StringComparer.Ordinal)
            .ThenBy(one => one.Diagnostic.Span.Line)
            .ThenBy(one => one.Diagnostic.Span.Column)
            .ThenBy(one => one.Id, StringComparer.Ordinal)
            .ThenBy(one => one.Message.Indonesian, StringComparer.Ordinal);
        return new AnalysisResult([.. findings], [.. acceptances.SelectMany(acceptance => Check(acceptance, found, day))]);
    }

    private FindingAcceptance? AcceptedBy(Found found, DateOnly day) =>
        acceptances.FirstOrDefault(acceptance => acceptance.Until >= day && Covers(acceptance, found)) is { } acceptance
            ? new FindingAcceptance(acceptance.Id, acceptance.Reason, acceptance.Authority, acceptance.Until)
            : null;

    private IEnumerable<Diagnostic> Check(Acceptance acceptance, IReadOnlyList<Found> found, DateOnly day)
    {
        if (!found.Any(one => Covers(acceptance, one)))
        {
            yield return Tell(AnalysisDiagnostics.IdleAcceptance, acceptance.Span, [], acceptance.Id);
        }
        else if (acceptance.Until < day)
        {
            yield return Tell(AnalysisDiagnostics.AcceptanceExpired, acceptance.Span, [], acceptance.Id, DayWords.Of(acceptance.Until));
        }
        else if (acceptance.Until.DayNumber - day.DayNumber < DaysOfWarning)
        {
            yield return Tell(AnalysisDiagnostics.AcceptanceEnds, acceptance.Span, [], acceptance.Id, DayWords.Of(acceptance.Until));
        }
    }

    private bool Covers(Acceptance acceptance, Found found) => acceptance.Covers(found.Descriptor.Id, KindOf(found), found.Subjects);

    private ViolationKind? KindOf(Found found) => index.Content.Rules.FirstOrDefault(rule => rule.Id == found.Subjects[0])?.Kind;

    private Diagnostic Tell(DiagnosticDescriptor descriptor, SourceSpan span, IReadOnlyList<SourceSpan> others, params object[] arguments)
    {
        var bag = new DiagnosticBag();
        var paths = others.Append(span).Select(place => place.Path).ToHashSet(StringComparer.Ordinal);
        foreach (var file in files.Where(file => paths.Contains(file.Path)))
        {
            bag.Register(file);
        }

        bag.ReportClash(descriptor, span, others.Select(other => new OtherPlace(other, DiagnosticTexts.Other)), arguments);
        return bag.Sorted()[0];
    }
}
