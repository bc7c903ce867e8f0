using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Model;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Benchmarks.Scale;

/// <summary>
/// Rulebooks of any number of rules, in the shape of the shipped one and over its vocabulary, and actions for them. The same
/// number gives the same rules.
/// </summary>
/// <remarks>
/// A rule asks for one to three acts, one or two statuses of the actor, a kind of target, its status and two circumstances; every
/// fourth has an exception, every tenth days of its own, and rules come into force on some twenty days. Each action is the
/// description of one rule with everything told: two rules hardly ever ask for the same two of the circumstances beside the same
/// act, actor and target, so that about one rule matches whatever their number. Rules stand on three tracks in turn, at levels in turn.
/// </remarks>
internal sealed class GeneratedRules
{
    private const int CircumstancesInUse = 14;
    private const int Tracks = 3;

    private static readonly DateOnly Day = new(2024, 1, 20);

    private readonly Random _random;
    private readonly Rule _prototype;
    private readonly (ViolationKind Kind, string[] Levels)[] _tracks;
    private readonly FactDefinition _acts;
    private readonly FactDefinition _statuses;
    private readonly FactDefinition _targets;
    private readonly FactDefinition _targetStatuses;
    private readonly FactDefinition[] _circumstances;
    private readonly List<FactSet> _actions = [];

    private GeneratedRules(RulebookContent shipped, int count)
    {
        _random = new Random(count);
        _prototype = shipped.Rules.First(rule => rule.SetsAside.Count == 0);
        _tracks = [.. shipped.Regimes
            .GroupBy(regime => regime.Kind, (kind, regimes) => (kind, Levels: regimes.SelectMany(regime => regime.Levels).Select(level => level.Code).Distinct().ToArray()))
            .OrderByDescending(track => track.Levels.Length)
            .ThenBy(track => track.kind)
            .Take(Tracks)];
        _acts = shipped.Vocabulary.Find("perbuatan")!;
        _statuses = shipped.Vocabulary.Find("pelaku.status")!;
        _targets = shipped.Vocabulary.Find(FactKeys.TargetKind)!;
        _targetStatuses = shipped.Vocabulary.Find(FactKeys.TargetStatus)!;
        _circumstances = [.. shipped.Vocabulary.Facts.Where(fact => fact.Type == FactType.YesNo && fact.Key.StartsWith("keadaan.", StringComparison.Ordinal)).Take(CircumstancesInUse)];
        var rules = new List<Rule>(count);
        for (var number = 0; number < count; number++)
        {
            rules.Add(Next(number));
        }

        Content = shipped with { Rules = rules, Permissions = [], Steps = [], Practices = [] };
    }

    /// <summary>The rulebook, checked by nobody.</summary>
    public RulebookContent Content { get; }

    /// <summary>Descriptions of single rules, one for each rule.</summary>
    public IReadOnlyList<FactSet> Actions => _actions;

    /// <summary>Makes so many rules over the vocabulary and calendars of a shipped rulebook.</summary>
    public static GeneratedRules Of(RulebookContent shipped, int count) => new(shipped, count);

    private Rule Next(int number)
    {
        var acts = Some(_acts, _random.Next(1, 4));
        var statuses = Some(_statuses, _random.Next(1, 3));
        var targets = Some(_targets, 1);
        var targetStatuses = Some(_targetStatuses, 1);
        var two = Two();
        var parts = new List<Condition>
        {
            Has(_acts, acts),
            Has(_statuses, statuses),
            Has(_targets, targets),
            Has(_targetStatuses, targetStatuses),
        };
        parts.AddRange(two.Select(fact => Has(fact, [FactKeys.Yes])));
        if (number % 10 == 0)
        {
            parts.Add(new OnDays(FactKeys.Date, Bound(Day.AddDays(-_random.Next(30))), Bound(Day.AddDays(_random.Next(30))), _prototype.Span));
        }

        _actions.Add(Describe(acts[0], statuses[0], targets[0], targetStatuses[0], two));
        var track = _tracks[number % Tracks];
        var level = track.Levels[number / Tracks % track.Levels.Length];
        return _prototype with
        {
            Kind = track.Kind,
            Sanction = _prototype.Sanction with { Level = new Named(level, _prototype.Span), NoLevel = null },
            Id = "uji/" + number.ToString("D6", CultureInfo.InvariantCulture),
            Validity = new ValidityPeriod(Day.AddDays(-100 * _random.Next(1, 21)), number % 7 == 0 ? Day.AddDays(50 * _random.Next(1, 10)) : null),
            When = new AllOf(parts, _prototype.Span),
            Exceptions = number % 4 == 0 ? [Excuse(two)] : [],
            Remarks = [],
        };
    }

    private FactSet Describe(string act, string status, string target, string targetStatus, FactDefinition[] present)
    {
        var facts = FactSet.Empty
            .With(_acts.Key, act)
            .With(_statuses.Key, status)
            .With(_targets.Key, target)
            .With(_targetStatuses.Key, targetStatus)
            .WithDays(FactKeys.Date, Day);
        return _circumstances.Aggregate(facts, (described, fact) => described.With(fact.Key, present.Contains(fact)));
    }

    private RuleException Excuse(FactDefinition[] elements)
    {
        var fact = _circumstances.First(fact => !elements.Contains(fact));
        return new RuleException(Has(fact, [FactKeys.Yes]), new LocalizedText("uji"), ValidityPeriod.Always, [], _prototype.Source, _prototype.Span);
    }

    private FactDefinition[] Two()
    {
        var first = _random.Next(_circumstances.Length);
        var second = (first + _random.Next(1, _circumstances.Length)) % _circumstances.Length;
        return [_circumstances[first], _circumstances[second]];
    }

    private string[] Some(FactDefinition fact, int count)
    {
        var codes = fact.Codes.Select(code => code.Code).ToArray();
        _random.Shuffle(codes);
        return codes[..count];
    }

    private HasCode Has(FactDefinition fact, string[] codes) =>
        new(fact.Key, [.. codes.Select(code => new Named(code, _prototype.Span))], _prototype.Span);

    private DayBound Bound(DateOnly day) => new(day, null, _prototype.Span);
}
