using System;
using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Analysis;
using Netralitas.Rules.Compilation;
using Netralitas.Rules.Model;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Comparison;

/// <summary>Compares what a rule does before and after, over all actions and days.</summary>
internal sealed class RuleComparer
{
    private static readonly LocalizedText No = new("tidak lagi dilanggar", "no longer broken");
    private static readonly LocalizedText Yes = new("kini dilanggar", "now broken");
    private static readonly LocalizedText TooComplex = new("terlalu rumit untuk dibandingkan", "too complex to be compared");
    private static readonly LocalizedText AnyAction = new("mungkin tindakan apa pun yang menyangkut aturan ini", "perhaps any action that the rule is about");
    private static readonly LocalizedText Otherwise = new("kini dikecualikan atau dikesampingkan secara lain", "now lifted or set aside otherwise");

    private readonly MergedRules _merged;
    private readonly SearchSpace _search;

    public RuleComparer(MergedRules merged)
    {
        _merged = merged;
        _search = new SearchSpace(merged.Index, () => new FactSpace(merged.Index, merged.Index.Rules, merged.Index.Permissions.Select(permission => permission.Permission.When)));
    }

    /// <summary>Actions that a rule treats otherwise on some days.</summary>
    /// <param name="Actions">Descriptions, any of which an action may fit.</param>
    public sealed record Part(LocalizedText What, IReadOnlyList<LocalizedText> Actions, FactSet? Witness);

    private FactSpace Space => _search.Space;


    /// <summary>What a rule that is in one of the rulebooks, or in both, does otherwise; nothing when it is proven to do the same.</summary>
    public IReadOnlyList<Part> Compare(string? old, string? @new) =>
        _search.Answer<IReadOnlyList<Part>>(() => [.. CompareWhole(old, @new)], () => [new Part(TooComplex, [AnyAction], null)]);

    private IEnumerable<Part> CompareWhole(string? old, string? @new)
    {
        var before = old is null ? null : _merged.Old(old);
        var after = @new is null ? null : _merged.New(@new);
        var both = before is null || after is null ? null : before.Rule.Validity.Overlap(after.Rule.Validity);
        return
        [
            .. Tell(No, Broken(before), Minus(before, after)),
            .. Tell(Yes, Broken(after), Minus(after, before)),
            .. both is null ? [] : Changed(before!, after!, both),
        ];
    }

    /// <summary>Actions that break a rule of the newer rulebook, or of the older where the newer has none, on its first and last days among them.</summary>
    public IEnumerable<FactSet> Breaking(string id, bool isNew, ValidityPeriod? days = null)
    {
        var rule = isNew ? _merged.New(id) : _merged.Old(id);
        var period = days is null ? rule.Rule.Validity : rule.Rule.Validity.Overlap(days);
        return period is null ? [] : Find(() => Broken(rule), Ends(period));
    }

    /// <summary>Actions that meet a permission's condition while it is in force.</summary>
    public IEnumerable<FactSet> Meeting(string id) =>
        _merged.Permissions(id).SelectMany(permission => Find(() => Space.Where(permission.When), [permission.Validity]));

    private IReadOnlyList<FactSet> Find(Func<int> region, IEnumerable<ValidityPeriod> days) => _search.Answer<IReadOnlyList<FactSet>>(
        () => [.. days.Select(part => _search.Witnesses.Find(Space.PreferOneAct(region()), part, _ => true)).OfType<FactSet>()],
        () => []);

    /// <summary>The actions that break a rule, in words.</summary>
    public IReadOnlyList<LocalizedText> Words(string id, bool isNew)
    {
        var rule = isNew ? _merged.New(id) : _merged.Old(id);
        return _search.Answer(() => Words(Broken(rule), [rule.Rule.Validity]), () => [AnyAction]);
    }

    private IEnumerable<Part> Changed(CompiledRule before, CompiledRule after, ValidityPeriod days)
    {
        var (brokenBefore, brokenAfter) = (Broken(before), Broken(after));
        var lost = Space.And(brokenBefore, Space.Not(brokenAfter));
        var gained = Space.And(brokenAfter, Space.Not(brokenBefore));
        var others = new[] { RuleDiagram.Lifted, RuleDiagram.SetAside }
            .Select(outcome => Space.Differ(Space.Where(before, outcome), Space.Where(after, outcome)))
            .Aggregate(Space.Or);
        return
        [
            .. Tell(No, lost, [days]),
            .. Tell(Yes, gained, [days]),
            .. Tell(Otherwise, Space.And(others, Space.Not(Space.Or(lost, gained))), [days]),
        ];
    }

    private IEnumerable<Part> Tell(LocalizedText what, int region, IReadOnlyList<ValidityPeriod> days)
    {
        if (region == FactSpace.Nowhere)
        {
            yield break;
        }

        var witness = days.Select(period => _search.Witnesses.Find(Space.PreferOneAct(region), period, _ => true)).OfType<FactSet>().FirstOrDefault();
        if (witness is not null)
        {
            yield return new Part(what, Words(region, days), witness);
        }
    }

    private IReadOnlyList<LocalizedText> Words(int region, IReadOnlyList<ValidityPeriod> days)
    {
        var when = new LocalizedText(string.Join(", ", days.Select(period => DayWords.Of(new DayRange(period.From, period.Until ?? DateOnly.MaxValue)).Indonesian)),
            string.Join(", ", days.Select(period => DayWords.Of(new DayRange(period.From, period.Until ?? DateOnly.MaxValue)).English)));
        return [.. new RegionWords(_merged.Index, Space).Of(region).Select(words => new LocalizedText("{0} ({1})").Fill(words, when))];
    }

    private int Broken(CompiledRule? rule) => rule is null ? FactSpace.Nowhere : Space.Where(rule, RuleDiagram.Broken);

    /// <summary>The days of one rule that are not days of the other.</summary>
    private static IReadOnlyList<ValidityPeriod> Minus(CompiledRule? one, CompiledRule? other)
    {
        if (one is null || other is null)
        {
            return one is null ? [] : [one.Rule.Validity];
        }

        var (days, cut) = (one.Rule.Validity, other.Rule.Validity);
        return
        [
            .. days.From < cut.From && days.Overlap(new ValidityPeriod(DateOnly.MinValue, cut.From.AddDays(-1))) is { } early ? [early] : Array.Empty<ValidityPeriod>(),
            .. cut.Until is { } until && until < DateOnly.MaxValue && days.Overlap(new ValidityPeriod(until.AddDays(1))) is { } late ? [late] : Array.Empty<ValidityPeriod>(),
        ];
    }

    private static IEnumerable<ValidityPeriod> Ends(ValidityPeriod period) =>
        period.Until is { } until && until > period.From ? [new ValidityPeriod(period.From, period.From), new ValidityPeriod(until, until), period] : [period];
}
