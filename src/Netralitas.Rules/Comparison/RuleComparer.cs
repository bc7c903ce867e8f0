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
    private static readonly LocalizedText Otherwise = new("kini dikecualikan atau dikesampingkan secara lain", "now lifted or set aside otherwise");

    private readonly MergedRules _merged;
    private readonly FactSpace _space;
    private readonly WitnessFinder _finder;
    private readonly int _oneCodeEach;

    public RuleComparer(MergedRules merged)
    {
        _merged = merged;
        _space = new FactSpace(merged.Index, merged.Index.Rules, merged.Index.Permissions.Select(permission => permission.Permission.When));
        _finder = new WitnessFinder(merged.Index, _space);
        _oneCodeEach = _space.OneCodeEach();
    }

    /// <summary>Actions that a rule treats otherwise on some days.</summary>
    /// <param name="Actions">Descriptions, any of which an action may fit.</param>
    public sealed record Part(LocalizedText What, IReadOnlyList<LocalizedText> Actions, FactSet Witness);

    /// <summary>What a rule that is in one of the rulebooks, or in both, does otherwise; nothing when it is proven to do the same.</summary>
    public IEnumerable<Part> Compare(string? old, string? @new)
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
        return period is null ? [] : Ends(period).Select(part => _finder.Find(ByOneAct(Broken(rule)), part, _ => true)).OfType<FactSet>();
    }

    /// <summary>Actions that meet a permission's condition while it is in force.</summary>
    public IEnumerable<FactSet> Meeting(string id) =>
        _merged.Permissions(id).Select(permission => _finder.Find(ByOneAct(_space.Where(permission.When)), permission.Validity, _ => true)).OfType<FactSet>();

    /// <summary>The actions that break a rule, in words.</summary>
    public IReadOnlyList<LocalizedText> Words(string id, bool isNew)
    {
        var rule = isNew ? _merged.New(id) : _merged.Old(id);
        return Words(Broken(rule), [rule.Rule.Validity]);
    }

    private IEnumerable<Part> Changed(CompiledRule before, CompiledRule after, ValidityPeriod days)
    {
        var (brokenBefore, brokenAfter) = (Broken(before), Broken(after));
        var lost = _space.And(brokenBefore, _space.Not(brokenAfter));
        var gained = _space.And(brokenAfter, _space.Not(brokenBefore));
        var others = new[] { RuleDiagram.Lifted, RuleDiagram.SetAside }
            .Select(outcome => _space.Differ(_space.Where(before, outcome), _space.Where(after, outcome)))
            .Aggregate(_space.Or);
        return
        [
            .. Tell(No, lost, [days]),
            .. Tell(Yes, gained, [days]),
            .. Tell(Otherwise, _space.And(others, _space.Not(_space.Or(lost, gained))), [days]),
        ];
    }

    private IEnumerable<Part> Tell(LocalizedText what, int region, IReadOnlyList<ValidityPeriod> days)
    {
        if (region == FactSpace.Nowhere)
        {
            yield break;
        }

        var witness = days.Select(period => _finder.Find(ByOneAct(region), period, _ => true)).OfType<FactSet>().FirstOrDefault();
        if (witness is not null)
        {
            yield return new Part(what, Words(region, days), witness);
        }
    }

    private IReadOnlyList<LocalizedText> Words(int region, IReadOnlyList<ValidityPeriod> days)
    {
        var when = new LocalizedText(string.Join(", ", days.Select(period => DayWords.Of(new DayRange(period.From, period.Until ?? DateOnly.MaxValue)).Indonesian)),
            string.Join(", ", days.Select(period => DayWords.Of(new DayRange(period.From, period.Until ?? DateOnly.MaxValue)).English)));
        return [.. new RegionWords(_merged.Index, _space).Of(region).Select(words => new LocalizedText("{0} ({1})").Fill(words, when))];
    }

    private int Broken(CompiledRule? rule) => rule is null ? FactSpace.Nowhere : _space.Where(rule, RuleDiagram.Broken);

    private int ByOneAct(int region) => _space.And(region, _oneCodeEach) is var one && one == FactSpace.Nowhere ? region : one;

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
