using System;
using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Compilation;
using Netralitas.Rules.Evaluation;
using Netralitas.Rules.Model;

namespace Netralitas.Rules.Analysis;

/// <summary>
/// Finds an action in a region, described by as few facts as suffice, and lets the evaluator confirm it. Where it finds none
/// there is none: every election, target and part of the days is gone through that could make a difference.
/// </summary>
internal sealed class WitnessFinder
{
    private readonly RuleIndex _index;
    private readonly FactSpace _space;
    private readonly FactTable _facts;
    private readonly int _describable;

    public WitnessFinder(RuleIndex index, FactSpace space)
    {
        _index = index;
        _space = space;
        _facts = index.Facts;
        _describable = space.Describable();
    }

    /// <summary>An action in a region on one of some days, or null when there is none.</summary>
    /// <param name="days">The days to look on.</param>
    /// <param name="shows">Whether the completed action shows what is looked for; the last word is the evaluator's.</param>
    public FactSet? Find(int region, ValidityPeriod days, Func<CompletedAction, bool> shows)
    {
        region = _space.And(region, _describable);
        if (region == FactSpace.Nowhere)
        {
            return null;
        }

        var support = _space.Support(region).Select(variable => (Number: variable, Variable: _space.Variables[variable])).ToList();
        var tests = support.Where(one => one.Variable.Fact < 0).ToList();
        var needsElection = tests.Exists(one => _index.Layout.Tests.IsWindow(~one.Variable.Fact)) || support.Exists(one => one.Variable.Fact == _facts.Election);
        var parts = Parts(days).ToList();
        return WithoutElection(region, tests, parts, shows) ?? (needsElection ? WithElection(region, tests, parts, shows) : null);
    }

    /// <summary>
    /// Whether a region holds any action on some of these days, by what conditions say alone: what calendars exclude is not looked at.
    /// </summary>
    public bool Exists(int region, ValidityPeriod days)
    {
        region = _space.And(region, _describable);
        var tests = _space.Support(region).Select(variable => (Number: variable, Variable: _space.Variables[variable])).Where(one => one.Variable.Fact < 0).ToList();
        var state = new FactState(_index.Layout);
        foreach (var day in region == FactSpace.Nowhere ? [] : Parts(days))
        {
            Open(state, day);
            if (new CheapestPath(_space, state.Words, _index.Undescribed).Through(region) is not null)
            {
                return true;
            }

            if (tests.Count == 0)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>A region as it is on some days: day tests that have one answer on all of them are answered.</summary>
    public int On(int region, IReadOnlyList<ValidityPeriod> days)
    {
        var tests = _space.Support(region).Select(variable => (Number: variable, Variable: _space.Variables[variable])).Where(one => one.Variable.Fact < 0).ToList();
        var answers = tests.Select(_ => new HashSet<Truth>()).ToList();
        var state = new FactState(_index.Layout);
        foreach (var day in days.SelectMany(Parts))
        {
            state.Become(_index.Days[_index.Days.IndexOf(day)]);
            for (var i = 0; i < tests.Count; i++)
            {
                answers[i].Add(_index.Layout.Ask(~tests[i].Variable.Fact, state.Words));
            }
        }

        return tests.Zip(answers).Where(pair => pair.Second.Count == 1 && !pair.Second.Contains(Truth.Unknown))
            .Aggregate(region, (left, pair) => _space.With(left, pair.First.Number, pair.Second.Contains(Truth.True) ? 1 : 0));
    }

    /// <summary>Days on which something is surely in force, the first of each part within which no law changes.</summary>
    private IEnumerable<DateOnly> Parts(ValidityPeriod days)
    {
        if (days.From > (days.Until ?? DateOnly.MaxValue))
        {
            yield break;
        }

        var last = _index.Days.IndexOf(days.Until ?? DateOnly.MaxValue);
        for (var number = _index.Days.IndexOf(days.From); number <= last; number++)
        {
            yield return _index.Days.FirstDay(number) is var first && first > days.From ? first : days.From;
        }
    }

    private FactSet? WithoutElection(int region, IReadOnlyList<(int Number, DiagramVariable Variable)> tests, IReadOnlyList<DateOnly> days, Func<CompletedAction, bool> shows)
    {
        var state = new FactState(_index.Layout);
        var tried = new HashSet<int>();
        foreach (var day in days)
        {
            Open(state, day);

            // On days that answer the tests alike the region is the same: once is enough.
            var onDay = _space.ForAllOf(Settle(region, tests, state), _facts.Election);
            if (onDay != FactSpace.Nowhere && tried.Add(onDay) && Describe(onDay, state, FactSet.Empty, day, shows) is { } facts)
            {
                return facts;
            }
        }

        return null;
    }

    private FactSet? WithElection(int region, IReadOnlyList<(int Number, DiagramVariable Variable)> tests, IReadOnlyList<DateOnly> days, Func<CompletedAction, bool> shows)
    {
        var tried = new HashSet<(int Region, string State)>();
        foreach (var election in Enumerable.Range(0, _facts.CodesIn(_facts.Election)).Where(election => _index.Calendars[election] is not null))
        {
            foreach (var target in _index.Calendars.TargetsOf(election).Codes())
            {
                var known = FactSet.Empty
                    .With(FactKeys.Election, _facts.Definitions[_facts.Election].Codes[election].Code)
                    .With(FactKeys.TargetKind, _facts.Definitions[_facts.TargetKind].Codes[target].Code);
                foreach (var day in days)
                {
                    var state = ActionCompleter.Complete(_index, Undefaulted(known).WithDays(FactKeys.Date, new DayRange(day, day))).Segments[0].State;
                    var onDay = Settle(region, tests, state);
                    if (onDay != FactSpace.Nowhere && tried.Add((onDay, string.Join(',', state.Words[.._index.Layout.TestsAt]))) && Describe(onDay, state, known, day, shows) is { } facts)
                    {
                        return facts;
                    }
                }
            }
        }

        return null;
    }

    /// <summary>The same, with nothing taken for granted: a region may lie where a default does not hold.</summary>
    private FactSet Undefaulted(FactSet facts) =>
        _facts.Definitions.Where(fact => fact.Default is not null && facts.Find(fact.Key) is null).Aggregate(facts, (known, fact) => known.WithUnknown(fact.Key));

    /// <summary>A state of which nothing is known but the day.</summary>
    private void Open(FactState state, DateOnly day)
    {
        for (var fact = 0; fact < _facts.Count; fact++)
        {
            state.Forget(fact);
        }

        state.Become(_index.Days[_index.Days.IndexOf(day)]);
    }

    /// <summary>The region once the day tests are answered; what stays open must not matter.</summary>
    private int Settle(int region, IEnumerable<(int Number, DiagramVariable Variable)> tests, FactState state) =>
        tests.Aggregate(region, (left, test) => _index.Layout.Ask(~test.Variable.Fact, state.Words) switch
        {
            Truth.True => _space.With(left, test.Number, 1),
            Truth.False => _space.With(left, test.Number, 0),
            _ => _space.ForAll(left, test.Number),
        });

    private FactSet? Describe(int region, FactState state, FactSet known, DateOnly day, Func<CompletedAction, bool> shows)
    {
        if (new CheapestPath(_space, state.Words, _index.Undescribed).Through(region) is not { } path)
        {
            return null;
        }

        var facts = new PathDescriber(_index, _space).Describe(path, state, known).WithDays(FactKeys.Date, new DayRange(day, day));
        return shows(ActionCompleter.Complete(_index, facts)) ? facts : null;
    }
}
