using System;
using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Compilation;
using Netralitas.Rules.Diagnostics;
using Netralitas.Rules.Model;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Analysis;

/// <summary>
/// Acts of the vocabulary that no rule covers: for nobody, for some actors, towards some targets, or in some period. Acts with
/// the same gap are told together.
/// </summary>
internal sealed class GapAnalyzer
{
    private static readonly LocalizedText FromOn = new("sejak {0}", "from {0} on");
    private static readonly LocalizedText OnDays = new("pada {0}", "on {0}");

    private static readonly LocalizedText Towards = new("{0} (terhadap sasaran berstatus {1})", "{0} (towards a target of status {1})");

    private static readonly LocalizedText OnTrack = new("{0}, pada jalur {1}", "{0}, on the track {1}");

    private readonly RuleIndex _index;
    private readonly FactDefinition _acts;
    private readonly FactDefinition _actors;
    private readonly FactDefinition _statuses;
    private readonly Covering _covering;

    private GapAnalyzer(RuleIndex index, int act, int actor)
    {
        _index = index;
        _acts = index.Facts.Definitions[act];
        _actors = index.Facts.Definitions[actor];
        _statuses = index.Facts.Definitions[index.Facts.TargetStatus];
        _covering = new Covering(index, act, actor);
    }

    /// <summary>The gaps; none where the vocabulary has no acts or no actors to speak of.</summary>
    public static IEnumerable<Found> Run(AnalysisContext context) =>
        context.Index.Facts.TryIndexOf(FactKeys.Act, out var act) && context.Index.Facts.TryIndexOf(FactKeys.ActorStatus, out var actor)
            ? new GapAnalyzer(context.Index, act, actor).Run()
            : [];

    private IEnumerable<Found> Run() =>
        Enumerable.Range(0, _acts.Codes.Count)
            .SelectMany(GapsOf, (act, gap) => (Act: act, Gap: gap))
            .GroupBy(pair => pair.Gap, pair => pair.Act)
            .Select(gap => Tell(gap.Key, [.. gap.Select(act => _acts.Codes[act])]));

    private IEnumerable<Gap> GapsOf(int act)
    {
        var all = Enumerable.Range(0, _actors.Codes.Count).Select(actor => (Actor: actor, Days: _covering.IntervalsOf(act, actor, null))).ToList();
        var covered = all.Where(one => one.Days.Count > 0).ToList();
        var bare = NamesOf(all.Where(one => one.Days.Count == 0).Select(one => one.Actor));
        return covered.Count == 0 ? [new Gap(AnalysisDiagnostics.UncoveredAct, "", null, null)]
            : [.. bare.Length == 0 ? [] : new[] { new Gap(AnalysisDiagnostics.UncoveredActor, bare, null, null) }, .. Statuses(act, covered), .. Periods(act, covered)];
    }

    /// <summary>Statuses towards which the act is never covered, though it is towards others.</summary>
    private IEnumerable<Gap> Statuses(int act, IReadOnlyList<(int Actor, IReadOnlyList<int> Days)> covered) =>
        from status in Enumerable.Range(0, _statuses.Codes.Count)
        let actors = NamesOf(covered.Where(one => _covering.IntervalsOf(act, one.Actor, status).Count == 0).Select(one => one.Actor))
        where actors.Length > 0
        select new Gap(AnalysisDiagnostics.UncoveredStatus, actors, _statuses.Codes[status].Code, null);

    /// <summary>
    /// Periods after some day on which the act was covered, actors with the same period together. Each is told once, as widely as
    /// it holds: of any track towards any target, towards targets of one status, or on one track. That a track ends is no gap: other
    /// tracks go on.
    /// </summary>
    private IEnumerable<Gap> Periods(int act, IReadOnlyList<(int Actor, IReadOnlyList<int> Days)> covered)
    {
        var told = new HashSet<(int, DayRange)>();
        var holes =
            from kind in Enum.GetValues<ViolationKind>().Cast<ViolationKind?>().Prepend(null)
            from status in Enumerable.Range(0, _statuses.Codes.Count).Cast<int?>().Prepend(null)
            from one in covered
            from days in Holes(kind is null && status is null ? one.Days : _covering.IntervalsOf(act, one.Actor, status, kind))
            where (kind is null || days.Until < DateOnly.MaxValue) && told.Add((one.Actor, days))
            select (one.Actor, Gap: (Days: days, Status: status, Kind: kind));
        return holes
            .GroupBy(one => one.Gap, one => one.Actor)
            .Select(hole => new Gap(AnalysisDiagnostics.PeriodWithoutNorm, NamesOf(hole), hole.Key.Status is { } status ? _statuses.Codes[status].Code : null, hole.Key.Days, hole.Key.Kind));
    }

    private IEnumerable<DayRange> Holes(IReadOnlyList<int> covered)
    {
        for (var i = 0; i < covered.Count; i++)
        {
            var next = i + 1 < covered.Count ? covered[i + 1] : _index.Days.Count;
            if (next > covered[i] + 1)
            {
                yield return new DayRange(_index.Days.FirstDay(covered[i] + 1), next < _index.Days.Count ? _index.Days.FirstDay(next).AddDays(-1) : DateOnly.MaxValue);
            }
        }
    }

    private Found Tell(Gap gap, IReadOnlyList<FactCode> acts)
    {
        var actors = gap.Actors.Length == 0 ? [] : gap.Actors.Split(", ");

        // A gap without days of its own shows best in the law as it stands at last.
        var day = gap.Days?.From ?? _index.Days.FirstDay(_index.Days.Count - 1);
        var facts = FactSet.Empty.With(_acts.Key, acts[0].Code).WithDays(FactKeys.Date, new DayRange(day, day));
        facts = actors.Length > 0 ? facts.With(_actors.Key, actors[0]) : facts;
        facts = gap.Status is { } status ? facts.With(_statuses.Key, status) : facts;
        return new Found(
            gap.Descriptor,
            acts[0].Span ?? _acts.Span!,
            [.. acts.Select(act => act.Code), .. actors],
            facts,
            [new LocalizedText(string.Join(", ", acts.Select(act => act.Code))), .. gap.Words()])
        {
            Others = [.. acts.Skip(1).Select(act => act.Span).OfType<SourceSpan>()],
        };
    }

    private string NamesOf(IEnumerable<int> actors) => string.Join(", ", actors.Select(actor => _actors.Codes[actor].Code));

    /// <summary>What an act lacks; acts with equal gaps are told together.</summary>
    private sealed record Gap(DiagnosticDescriptor Descriptor, string Actors, string? Status, DayRange? Days, ViolationKind? Kind = null)
    {
        /// <summary>What its message says beside the acts.</summary>
        public IEnumerable<object> Words() =>
            Days is { } days ? [When(days), Whom()]
            : Status is { } status ? [status, new LocalizedText(Actors)]
            : Actors.Length > 0 ? [new LocalizedText(Actors)]
            : [];

        private LocalizedText Whom()
        {
            var actors = new LocalizedText(Actors);
            var towards = Status is { } status ? Towards.Fill(actors, status) : actors;
            return Kind is { } kind ? OnTrack.Fill(towards, CodeNames<ViolationKind>.Of(kind)) : towards;
        }

        private static LocalizedText When(DayRange days) => days.Until == DateOnly.MaxValue ? FromOn.Fill(DayWords.Of(days.From)) : OnDays.Fill(DayWords.Of(days));
    }
}
