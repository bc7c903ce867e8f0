using System;
using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Evaluation;
using Netralitas.Rules.Model;

namespace Netralitas.Rules.Tests.Evaluation;

/// <summary>
/// The oracle: walks the rules as written, on one day, with plain sets of strings and none of the evaluator's code.
/// Slow and obvious on purpose.
/// </summary>
internal sealed class NaiveEvaluator
{
    private readonly RulebookContent _content;
    private readonly DateOnly _day;
    private readonly Dictionary<string, HashSet<string>> _possible = new(StringComparer.Ordinal);
    private readonly HashSet<string> _describedSets = new(StringComparer.Ordinal);

    private NaiveEvaluator(RulebookContent content, FactSet facts, DateOnly day)
    {
        _content = content;
        _day = day;
        foreach (var fact in content.Vocabulary.Facts)
        {
            var value = facts.Find(fact.Key);
            var codes = value?.Codes is { Count: > 0 } described ? described
                : value is null && fact.Default is not null ? [fact.Default]
                : fact.Codes.Select(code => code.Code);
            _possible[fact.Key] = [.. codes];
            if (value?.Codes.Count > 0)
            {
                _describedSets.Add(fact.Key);
            }
        }

        DeriveFromCalendar(facts);
    }

    public static RuleResult Evaluate(RulebookContent content, FactSet facts, DateOnly day, Rule rule) =>
        new NaiveEvaluator(content, facts, day).Evaluate(rule);

    private RuleResult Evaluate(Rule rule)
    {
        var elements = Truth(rule.When);
        if (elements == false)
        {
            return RuleResult.NotMet;
        }

        if (_day > (rule.Validity.Until ?? DateOnly.MaxValue) || (_day < rule.Validity.From && !rule.Validity.FromIsLatest))
        {
            return RuleResult.NotInForce;
        }

        var exceptions = rule.Exceptions.Select(exception => And([Truth(exception.When), InForce(exception.Validity)])).ToList();
        if (exceptions.Contains(true))
        {
            return elements == true ? RuleResult.Lifted : RuleResult.NotMet;
        }

        return And([elements, InForce(rule.Validity)]) is null ? RuleResult.Open
            : exceptions.Contains(null) ? RuleResult.Presumed
            : RuleResult.Established;
    }

    private void DeriveFromCalendar(FactSet facts)
    {
        var elections = _possible[FactKeys.Election];
        var calendar = elections.Count == 1 ? _content.Calendars.Single(calendar => calendar.Id == elections.Single()) : null;
        if (calendar is null)
        {
            return;
        }

        var elected = calendar.Designations.SelectMany(designation => designation.Targets, (designation, target) => (target.Name, designation)).ToDictionary(pair => pair.Name, pair => pair.designation);
        if (facts.Find(FactKeys.TargetKind)?.Codes is not { Count: > 0 })
        {
            _possible[FactKeys.TargetKind] = [.. elected.Keys];
        }

        var targets = _possible[FactKeys.TargetKind];
        if (_day < calendar.Span.From || _day > calendar.Span.Until || !targets.All(elected.ContainsKey))
        {
            return;
        }

        Derive(FactKeys.TargetStatus, targets.Select(target => _day < elected[target].Day ? elected[target].StatusBefore.Name : elected[target].StatusAfter.Name));
        Derive(FactKeys.Phase, targets.Select(target =>
            calendar.Phases.FirstOrDefault(phase => _day >= phase.From && _day <= phase.Until)?.Phase.Name
            ?? (_day < elected[target].Day ? "pra_penetapan" : "penetapan")));

        void Derive(string key, IEnumerable<string> values)
        {
            if (facts.Find(key)?.Codes is not { Count: > 0 })
            {
                _possible[key] = [.. values];
            }
        }
    }

    // Null is "unknown".
    private bool? Truth(Condition condition) => condition switch
    {
        AllOf all => And(all.Parts.Select(Truth)),
        AnyOf any => !And(any.Parts.Select(part => !Truth(part))),
        NotThat not => !Truth(not.Part),
        OnDays days => Truth(days),
        HasCode code => Truth(code),
        _ => throw new InvalidOperationException(),
    };

    private bool? Truth(OnDays condition)
    {
        if (condition.From?.Relative is null && condition.Until?.Relative is null)
        {
            return IsWithin(condition.From?.Day, condition.Until?.Day);
        }

        if (_possible[FactKeys.Election].Count != 1)
        {
            return null;
        }

        var calendar = _content.Calendars.Single(calendar => calendar.Id == _possible[FactKeys.Election].Single());
        var answers = calendar.Designations
            .Where(designation => designation.Targets.Any(target => _possible[FactKeys.TargetKind].Contains(target.Name)))
            .Select(designation => IsWithin(Day(condition.From, calendar, designation), Day(condition.Until, calendar, designation)))
            .Distinct()
            .ToList();
        return answers.Count == 1 ? answers[0] : null;
    }

    private static DateOnly? Day(DayBound? bound, ElectionCalendar calendar, Designation designation)
    {
        if (bound?.Relative is not { } relative)
        {
            return bound?.Day;
        }

        var anchor = relative.Anchor switch
        {
            "penetapan" => designation.Day,
            "kalender.mulai" => calendar.Span.From,
            "kalender.sampai" => calendar.Span.Until!.Value,
            var name when name.EndsWith(".mulai", StringComparison.Ordinal) => calendar.Phases.Single(phase => name == phase.Phase.Name + ".mulai").From,
            var name => calendar.Phases.Single(phase => name == phase.Phase.Name + ".sampai").Until,
        };
        return relative.Unit == TimeUnit.Bulan ? anchor.AddMonths(relative.Shift) : anchor.AddDays(relative.Shift);
    }

    private bool IsWithin(DateOnly? from, DateOnly? until) => _day >= (from ?? DateOnly.MinValue) && _day <= (until ?? DateOnly.MaxValue);

    private bool? Truth(HasCode condition)
    {
        var fact = _content.Vocabulary.Find(condition.Fact)!;
        var wanted = condition.Codes.SelectMany(name => fact.Expand(name.Name)).ToHashSet();
        var possible = _possible[fact.Key];
        if (fact.Type == FactType.HimpunanKode)
        {
            return _describedSets.Contains(fact.Key) ? possible.Overlaps(wanted) : null;
        }

        return possible.All(wanted.Contains) ? true : possible.Any(wanted.Contains) ? null : false;
    }

    private bool? InForce(ValidityPeriod period) =>
        _day > (period.Until ?? DateOnly.MaxValue) ? false
        : _day >= period.From ? true
        : period.FromIsLatest ? null
        : false;

    private static bool? And(IEnumerable<bool?> parts)
    {
        var all = parts.ToList();
        return all.Contains(false) ? false : all.Contains(null) ? null : true;
    }
}
