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
    private static readonly LocalizedText Elsewhere = new("kini diterangkan secara lain bila tidak dilanggar", "now told otherwise where it is not broken");
    private static readonly LocalizedText Unknown = new("terlalu rumit untuk dibandingkan", "too complex to be compared");
    private static readonly LocalizedText Every = new("semua tindakan", "all actions");

    private readonly MergedRules _merged;
    private readonly FactSpace _space;
    private readonly WitnessFinder _finder;
    private readonly int _oneCodeEach;
    private readonly int _describable;

    public RuleComparer(MergedRules merged)
    {
        _merged = merged;
        _space = new FactSpace(merged.Index, merged.Index.Rules, merged.Index.Permissions.Select(permission => permission.Permission.When));
        _finder = new WitnessFinder(merged.Index, _space);
        _oneCodeEach = _space.OneCodeEach();
        _describable = _space.Describable();
    }

    /// <summary>Actions that a rule treats otherwise on some days.</summary>
    /// <param name="Actions">Descriptions, any of which an action may fit.</param>
    /// <param name="Witnesses">Some of the actions; none where there may be some and none was found.</param>
    public sealed record Part(LocalizedText What, IReadOnlyList<LocalizedText> Actions, IReadOnlyList<FactSet> Witnesses);

    /// <summary>What a rule that is in one of the rulebooks, or in both, does otherwise; nothing when it is proven to do the same.</summary>
    public IEnumerable<Part> Compare(string? old, string? @new)
    {
        var before = old is null ? [] : _merged.Texts(old, isNew: false);
        var after = @new is null ? [] : _merged.Texts(@new, isNew: true);
        try
        {
            _space.Begin();
            var broken = Broken(before, after);
            return broken.Count > 0 ? broken
                : before.Count == 0 ? [.. after.SelectMany(one => Told(null, one))]
                : after.Count == 0 ? [.. before.SelectMany(one => Told(one, null))]
                : [.. before.SelectMany(_ => after, Told).SelectMany(parts => parts).DistinctBy(part => string.Join('\n', part.Actions))];
        }
        catch (DiagramTooLargeException)
        {
            return [new Part(Unknown, [Every], [])];
        }
    }

    /// <summary>Actions that break a rule of the newer rulebook, or of the older where the newer has none, on its first and last days among them.</summary>
    public IEnumerable<FactSet> Breaking(string id, bool isNew)
    {
        var rule = Rule(id, isNew);
        return Ends(rule.Rule.Validity).Select(part => Find(Broken(rule), part)).OfType<FactSet>();
    }

    /// <summary>Actions that meet a permission's condition while it is in force.</summary>
    public IEnumerable<FactSet> Meeting(string id) =>
        _merged.Permissions(id).Select(permission => Find(_space.Where(permission.When), permission.Validity)).OfType<FactSet>();

    /// <summary>The actions that break a rule, or that meet a rule that never is broken, in words.</summary>
    public IReadOnlyList<LocalizedText> Words(string id, bool isNew)
    {
        var rule = Rule(id, isNew);
        return Words(Broken(rule) is var broken && broken != FactSpace.Nowhere ? broken : Met(rule), [rule.Rule.Validity]);
    }

    private CompiledRule Rule(string id, bool isNew) => isNew ? _merged.New(id) : _merged.Old(id);

    /// <summary>Where one breaks the rule before or after, surely in force, and the other does not, or lifts it otherwise.</summary>
    private List<Part> Broken(IReadOnlyList<CompiledRule> before, IReadOnlyList<CompiledRule> after) =>
    [
        .. before.SelectMany(one => Tell(No, Broken(one), Minus(one, after))),
        .. after.SelectMany(one => Tell(Yes, Broken(one), Minus(one, before))),
        .. from one in before
           from other in after
           let both = one.Rule.Validity.Overlap(other.Rule.Validity)
           where both is not null
           from part in Changed(one, other, both)
           select part,
    ];

    private IEnumerable<Part> Changed(CompiledRule before, CompiledRule after, ValidityPeriod days)
    {
        var (brokenBefore, brokenAfter) = (Broken(before), Broken(after));
        var lost = _space.And(brokenBefore, _space.Not(brokenAfter));
        var gained = _space.And(brokenAfter, _space.Not(brokenBefore));
        return
        [
            .. Tell(No, lost, [days]),
            .. Tell(Yes, gained, [days]),
            .. Tell(Otherwise, _space.And(Differ(before, after), _space.Not(_space.Or(lost, gained))), [days]),
        ];
    }

    private IEnumerable<Part> Tell(LocalizedText what, int region, IReadOnlyList<ValidityPeriod> days)
    {
        var witnesses = region == FactSpace.Nowhere ? [] : days.Select(period => Find(region, period)).OfType<FactSet>().ToList();
        return witnesses.Count == 0 ? [] : [new Part(what, Words(region, days), witnesses)];
    }

    /// <summary>What is said otherwise although the rule is broken alike, as far as that cannot be ruled out.</summary>
    private IReadOnlyList<Part> Told(CompiledRule? before, CompiledRule? after)
    {
        var region = _space.And(ToldOtherwise(before, after), _describable);
        var days = new[] { before, after }.OfType<CompiledRule>().Select(rule => rule.Rule.Validity).Distinct().ToList();
        return region == FactSpace.Nowhere ? [] :
        [
            new Part(
                Elsewhere,
                Words(region, days),
                [.. days.SelectMany(period => Ends(period).Append(Before(period)).Append(After(period))).OfType<ValidityPeriod>().Select(period => Find(region, period)).OfType<FactSet>()]),
        ];
    }

    /// <summary>
    /// Where findings may name the rule otherwise. It is named also where it is not in force, or would be met on another day;
    /// and with the rule it is set aside by.
    /// </summary>
    private int ToldOtherwise(CompiledRule? before, CompiledRule? after)
    {
        if (before is null || after is null || before.Rule.Validity != after.Rule.Validity)
        {
            return _space.Or(Met(before), Met(after));
        }

        var aside = MergedRules.HaveTheSameSuperiors(before, after) ? FactSpace.Nowhere
            : _space.Or(_space.Where(before, RuleDiagram.SetAside), _space.Where(after, RuleDiagram.SetAside));
        var fate = Differ(before, after);
        var met = _space.Differ(_space.Where(before.Rule.When), _space.Where(after.Rule.When));
        return _space.Or(_space.Or(aside, met), _finder.Exists(fate, before.Rule.Validity.Possible) ? fate : FactSpace.Nowhere);
    }

    private int Differ(CompiledRule before, CompiledRule after) =>
        new[] { RuleDiagram.Lifted, RuleDiagram.Broken, RuleDiagram.SetAside }
            .Select(outcome => _space.Differ(_space.Where(before, outcome), _space.Where(after, outcome)))
            .Aggregate(_space.Or);

    private IReadOnlyList<LocalizedText> Words(int region, IReadOnlyList<ValidityPeriod> days)
    {
        var when = new LocalizedText(string.Join(", ", days.Select(period => DayWords.Of(new DayRange(period.From, period.Until ?? DateOnly.MaxValue)).Indonesian)),
            string.Join(", ", days.Select(period => DayWords.Of(new DayRange(period.From, period.Until ?? DateOnly.MaxValue)).English)));
        var told = _finder.On(region, days) is var onDays && onDays == FactSpace.Nowhere ? region : onDays;
        return [.. new RegionWords(_merged.Index, _space).Of(told).Select(words => new LocalizedText("{0} ({1})").Fill(words, when))];
    }

    private int Broken(CompiledRule rule) => _space.Where(rule, RuleDiagram.Broken);

    private int Met(CompiledRule? rule) => rule is null ? FactSpace.Nowhere : _space.Where(rule.Rule.When);

    /// <summary>An action in a region, by a single act where one will do.</summary>
    private FactSet? Find(int region, ValidityPeriod days) =>
        _finder.Find(_space.And(region, _oneCodeEach), days, _ => true) ?? _finder.Find(region, days, _ => true);

    private static ValidityPeriod? Before(ValidityPeriod period) =>
        period.From > DateOnly.MinValue ? new ValidityPeriod(DateOnly.MinValue, period.From.AddDays(-1)) : null;

    private static ValidityPeriod? After(ValidityPeriod period) =>
        period.Until is { } until && until < DateOnly.MaxValue ? new ValidityPeriod(until.AddDays(1)) : null;

    /// <summary>The days of a rule on which none of the others is in force.</summary>
    private static IReadOnlyList<ValidityPeriod> Minus(CompiledRule rule, IEnumerable<CompiledRule> others) =>
        others.Aggregate<CompiledRule, IReadOnlyList<ValidityPeriod>>(
            [rule.Rule.Validity],
            (left, other) => [.. left.SelectMany(days => new[] { Before(other.Rule.Validity), After(other.Rule.Validity) }.OfType<ValidityPeriod>().Select(days.Overlap).OfType<ValidityPeriod>())]);

    private static IEnumerable<ValidityPeriod> Ends(ValidityPeriod period) =>
        period.Until is { } until && until > period.From ? [new ValidityPeriod(period.From, period.From), new ValidityPeriod(until, until), period] : [period];
}
