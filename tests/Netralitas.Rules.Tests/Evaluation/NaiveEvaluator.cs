using System;
using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Evaluation;
using Netralitas.Rules.Model;

namespace Netralitas.Rules.Tests.Evaluation;

/// <summary>
/// The oracle: walks the rules as written, on one day, with plain sets of strings, three truth values and none of the
/// evaluator's code. Slow and obvious on purpose. Where a rule asks of an unknown fact more than once, each value it could
/// have is tried in turn, because "unknown" alone forgets that it is the same unknown.
/// </summary>
internal sealed class NaiveEvaluator
{
    private readonly RulebookContent _content;
    private readonly DateOnly _day;
    private readonly Dictionary<string, HashSet<string>> _possible = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _sure = new(StringComparer.Ordinal);
    private readonly Dictionary<HasCode, HashSet<string>> _wanted = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<(string Rule, string Fact), List<HashSet<string>>> _alike = [];

    public NaiveEvaluator(RulebookContent content, FactSet facts, DateOnly day)
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
            _sure[fact.Key] = value?.Codes.Count > 0 ? [.. codes] : [];
        }

        if (content.Calendars.Count > 0)
        {
            DeriveFromCalendar(facts);
        }
    }

    /// <summary>Whether a rule may be in force with its elements met, excused or not.</summary>
    public bool MayGovern(Rule rule) => !Outcomes(rule, Repeated(rule)).SetEquals([Outcome.Off]) && InForce(rule.Validity) != false;

    public RuleResult Evaluate(Rule rule)
    {
        var outcomes = Outcomes(rule, Repeated(rule));
        if (outcomes.SetEquals([Outcome.Off]))
        {
            return RuleResult.NotMet;
        }

        return InForce(rule.Validity) switch
        {
            false => RuleResult.NotInForce,
            _ when !outcomes.Contains(Outcome.Broken) =>
                outcomes.Contains(Outcome.SetAside) ? RuleResult.SetAside
                : outcomes.Contains(Outcome.Off) ? RuleResult.NotMet
                : RuleResult.Lifted,
            _ when outcomes.Contains(Outcome.Off) => RuleResult.Open,
            null => RuleResult.Open,
            _ => outcomes.Count > 1 ? RuleResult.Presumed : RuleResult.Established,
        };
    }

    private IEnumerable<Rule> Superiors(Rule rule) =>
        _content.Rules.Where(other => other.SetsAside.Any(precedence => precedence.Rules.Any(name => name.Name == rule.Id)));

    private IEnumerable<Condition> Conditions(Rule rule) =>
        rule.Exceptions.Select(exception => exception.When).Prepend(rule.When).Concat(Superiors(rule).Select(other => other.When));

    private List<string> Repeated(Rule rule) =>
    [
        .. Conditions(rule)
            .SelectMany(condition => condition.Leaves()).OfType<HasCode>()
            .GroupBy(leaf => leaf.Fact).Where(leaves => leaves.Count() > 1).Select(leaves => leaves.Key),
    ];

    private enum Outcome
    {
        Off,
        Lifted,
        SetAside,
        Broken,
    }

    private HashSet<Outcome> Outcomes(Rule rule, IReadOnlyList<string> repeated)
    {
        var elements = Truth(rule.When);
        var excused = !And(rule.Exceptions.Select(exception => !And([Truth(exception.When), InForce(exception.Validity)])));
        var governed = !And(Superiors(rule).Select(other => !And([Truth(other.When), InForce(other.Validity)])));
        var imaginable = new HashSet<Outcome>();
        if (elements != true)
        {
            imaginable.Add(Outcome.Off);
        }

        if (elements != false && excused != false)
        {
            imaginable.Add(Outcome.Lifted);
        }

        if (elements != false && excused != true && governed != false)
        {
            imaginable.Add(Outcome.SetAside);
        }

        if (elements != false && excused != true && governed != true)
        {
            imaginable.Add(Outcome.Broken);
        }

        foreach (var fact in imaginable.Count == 1 ? [] : repeated)
        {
            if (Suppositions(rule, fact).ToList() is { Count: > 0 } values)
            {
                var found = new HashSet<Outcome>();
                foreach (var (may, sure) in values)
                {
                    if (!found.SetEquals(imaginable))
                    {
                        found.UnionWith(Suppose(fact, may, sure, () => Outcomes(rule, repeated)));
                    }
                }

                return found;
            }
        }

        return imaginable;
    }

    private bool IsSet(string fact) => _content.Vocabulary.Find(fact)!.Type == FactType.CodeSet;

    // The ways in which an undecided fact could be told more of: its codes one by one; of a set, that it has a code or has not.
    private IEnumerable<(HashSet<string> May, HashSet<string> Sure)> Suppositions(Rule rule, string fact)
    {
        var may = _possible[fact];
        if (!IsSet(fact))
        {
            return may.Count == 1 ? [] : may.Select(code => (new HashSet<string> { code }, new HashSet<string>()));
        }

        var sure = _sure[fact];
        var alike = Alike(rule, fact).FirstOrDefault(codes => codes.Overlaps(may) && !codes.Overlaps(sure));
        return alike is null ? []
            : new[] { (May: may.Except(alike).ToHashSet(), Sure: sure), (May: may, Sure: sure.Append(alike.First(may.Contains)).ToHashSet()) }
                .Where(value => value.May.Count > 0);
    }

    // The codes of a set that the rule does not tell apart from each other; but for those it does not speak of.
    private List<HashSet<string>> Alike(Rule rule, string fact)
    {
        if (!_alike.TryGetValue((rule.Id, fact), out var alike))
        {
            var wanted = Conditions(rule)
                .SelectMany(condition => condition.Leaves()).OfType<HasCode>().Where(leaf => leaf.Fact == fact).Select(Wanted).ToList();
            var codes = _content.Vocabulary.Find(fact)!.Codes.Select(code => code.Code);
            _alike[(rule.Id, fact)] = alike =
            [
                .. codes.GroupBy(code => string.Concat(wanted.Select(set => set.Contains(code) ? '1' : '0')))
                    .Where(group => group.Key.Contains('1', StringComparison.Ordinal))
                    .Select(group => group.ToHashSet()),
            ];
        }

        return alike;
    }

    private HashSet<string> Wanted(HasCode leaf)
    {
        if (!_wanted.TryGetValue(leaf, out var wanted))
        {
            var fact = _content.Vocabulary.Find(leaf.Fact)!;
            _wanted[leaf] = wanted = leaf.Codes.SelectMany(name => fact.Expand(name.Name)).ToHashSet();
        }

        return wanted;
    }

    private T Suppose<T>(string fact, HashSet<string> may, HashSet<string> sure, Func<T> then)
    {
        var (mayBefore, sureBefore) = (_possible[fact], _sure[fact]);
        (_possible[fact], _sure[fact]) = (may, sure);
        var result = then();
        (_possible[fact], _sure[fact]) = (mayBefore, sureBefore);
        return result;
    }

    private void DeriveFromCalendar(FactSet facts)
    {
        DeriveFromArea(facts);
        var elections = _possible[FactKeys.Election];
        var calendar = elections.Count == 1 ? _content.Calendars.Single(calendar => calendar.Id == elections.Single()) : null;
        if (calendar is null)
        {
            return;
        }

        if (facts.Find(FactKeys.TargetKind)?.Codes is not { Count: > 0 })
        {
            _possible[FactKeys.TargetKind] = [.. calendar.Designations.SelectMany(designation => designation.Targets).Select(target => target.Name)];
        }

        var designations = _possible[FactKeys.TargetKind].Select(target => Designation(calendar, target)).ToList();
        if (_day < calendar.Span.From || _day > (calendar.Span.Until ?? DateOnly.MaxValue) || designations.Contains(null))
        {
            return;
        }

        Derive(FactKeys.TargetStatus, designations.Select(designation => _day < designation!.Day ? designation.StatusBefore.Name : designation.StatusAfter.Name));
        Derive(FactKeys.Phase, designations.SelectMany(designation =>
            calendar.Phases.FirstOrDefault(phase => _day >= phase.From && _day <= (phase.Until ?? DateOnly.MaxValue))?.Codes.Select(code => code.Name)
            ?? [_day < designation!.Day ? "pra_penetapan" : "penetapan"]));

        void Derive(string key, IEnumerable<string> values)
        {
            if (facts.Find(key)?.Codes is not { Count: > 0 })
            {
                _possible[key] = [.. values];
            }
        }
    }

    // An election that is held in the described area only, if no other elects this target on this day.
    private void DeriveFromArea(FactSet facts)
    {
        if (facts.Find("wilayah")?.Codes is not [var area] || facts.Find(FactKeys.Election)?.Codes.Count > 0 || _possible[FactKeys.TargetKind].Count != 1)
        {
            return;
        }

        var target = _possible[FactKeys.TargetKind].Single();
        var held = new List<ElectionCalendar>();
        foreach (var calendar in _content.Calendars)
        {
            var isThere = calendar.Areas.Count == 0 || calendar.Areas.Any(name => name.Name == area);
            if (isThere && SurelyCovers(calendar) && Designation(calendar, target) is not null)
            {
                held.Add(calendar);
            }
        }

        if (held.Count == 1 && held[0].Areas.Count > 0)
        {
            _possible[FactKeys.Election] = [held[0].Id];
        }
    }

    private Designation? Designation(ElectionCalendar calendar, string target)
    {
        foreach (var designation in calendar.Designations)
        {
            if (designation.Targets.Any(name => name.Name == target) && (designation.ScheduleUntil is null || _day <= designation.ScheduleUntil))
            {
                return designation;
            }
        }

        return null;
    }

    /// <summary>Whether a condition holds; null is "unknown".</summary>
    public bool? Truth(Condition condition) => condition switch
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
        var answers = _possible[FactKeys.TargetKind]
            .SelectMany(target => calendar.Designations.Where(designation => designation.Targets.Any(name => name.Name == target)))
            .Where(designation => designation.ScheduleUntil is null || _day <= designation.ScheduleUntil)
            .Select(designation => And([IsAfter(condition.From, calendar, designation), IsBefore(condition.Until, calendar, designation)]))
            .Distinct()
            .ToList();
        return answers is [false] && !SurelyCovers(calendar) && _content.Calendars.Any(other => IsHeldInstead(other, calendar)) ? null
            : answers.Count == 1 ? answers[0]
            : null;
    }

    private bool IsHeldInstead(ElectionCalendar other, ElectionCalendar described) =>
        other.Id != described.Id
        && other.Areas.Any(area => _possible["wilayah"].Contains(area.Name))
        && SurelyCovers(other)
        && _possible[FactKeys.TargetKind].Any(target => Designation(other, target) is not null);

    private bool SurelyCovers(ElectionCalendar calendar) =>
        _day >= calendar.Span.From && _day <= (calendar.Span.Until ?? calendar.Phases[^1].From.AddDays(-1));

    // The bound is some day from the first to the second.
    private bool? IsAfter(DayBound? bound, ElectionCalendar calendar, Designation designation)
    {
        var (first, last) = Day(bound, DateOnly.MinValue, calendar, designation);
        return _day >= last ? true : _day < first ? false : null;
    }

    private bool? IsBefore(DayBound? bound, ElectionCalendar calendar, Designation designation)
    {
        var (first, last) = Day(bound, DateOnly.MaxValue, calendar, designation);
        return _day <= first ? true : _day > last ? false : null;
    }

    private static (DateOnly First, DateOnly Last) Day(DayBound? bound, DateOnly open, ElectionCalendar calendar, Designation designation)
    {
        if (bound?.Relative is not { } relative)
        {
            var day = bound?.Day ?? open;
            return (day, day);
        }

        var afterTheVote = (First: calendar.Phases[^1].From.AddDays(-1), Last: DateOnly.MaxValue);
        var (first, last) = relative.Anchor switch
        {
            "penetapan" => (designation.Day, designation.Day),
            "kalender.mulai" => (calendar.Span.From, calendar.Span.From),
            "kalender.sampai" => calendar.Span.Until is { } end ? (end, end) : afterTheVote,
            "penetapan_terpilih" => designation.Elected is { } elected ? (elected.Days.From, elected.Days.Until) : afterTheVote,
            "pelantikan" => designation.Inauguration is { } inauguration ? (inauguration.Days.From, inauguration.Days.Until) : afterTheVote,
            _ => throw new NotSupportedException("No shipped rule counts from a phase."),
        };
        return (Shift(first), Shift(last));

        DateOnly Shift(DateOnly day) =>
            day == DateOnly.MaxValue ? day : relative.Unit == TimeUnit.Month ? day.AddMonths(relative.Shift) : day.AddDays(relative.Shift);
    }

    private bool IsWithin(DateOnly? from, DateOnly? until) => _day >= (from ?? DateOnly.MinValue) && _day <= (until ?? DateOnly.MaxValue);

    private bool? Truth(HasCode condition)
    {
        var wanted = Wanted(condition);
        var possible = _possible[condition.Fact];
        return IsSet(condition.Fact)
            ? (_sure[condition.Fact].Overlaps(wanted) || possible.IsSubsetOf(wanted) ? true : possible.Overlaps(wanted) ? null : false)
            : possible.IsSubsetOf(wanted) ? true
            : possible.Overlaps(wanted) ? null
            : false;
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
