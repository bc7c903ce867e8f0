using System;
using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Model;

namespace Netralitas.Rules.Compilation;

/// <summary>A checked rulebook in the form the evaluator works on. Immutable and thread-safe.</summary>
internal sealed class RuleIndex
{
    private readonly Dictionary<string, CompiledRule> _rules;

    private RuleIndex(RulebookContent content)
    {
        Content = content;
        Layout = new StateLayout(new FactTable(content.Vocabulary), new DayTests(content));
        Undescribed = WithDefaults(Layout).Words;
        Days = new DayTable(new BoundaryCollector(content).Collect(), Layout);
        Calendars = new CalendarTable(content.Calendars, Layout, Days);
        var superiors = content.Superiors();
        Rules = [.. content.Rules.Select((rule, number) => Compile(rule, number, [.. superiors[rule.Id]]))];
        _rules = Rules.ToDictionary(rule => rule.Rule.Id, StringComparer.Ordinal);
        Filter = new RuleFilter(content.Rules, Facts, Days);
        Permissions = [.. content.Permissions.Select(permission => new CompiledPermission(permission, Compile(permission.When)))];
        Steps = [.. content.Steps.Select(step => new CompiledStep(step, Optional(step.When)))];
        Practices = [.. content.Practices.Select(practice => new CompiledPractice(practice, Optional(practice.When)))];
        ProvisionConditions = content.Instruments
            .SelectMany(instrument => instrument.Provisions, (instrument, provision) => (instrument, provision))
            .Where(pair => pair.provision.When is not null)
            .ToDictionary(pair => (pair.instrument.Id, pair.provision.Citation), pair => Compile(pair.provision.When!));
        InstrumentRemarks = content.Instruments.ToDictionary(instrument => instrument.Id, instrument => Compile(instrument.Remarks), StringComparer.Ordinal);
        Policies = content.Policies.ToLookup(
            policy => policy.Kind,
            policy => new CompiledPolicy(
                policy,
                [.. policy.Limits.Select(limit => (limit, Compile(limit.OnlyWhen)))],
                [.. policy.Factors.Select(factor => (factor, Compile(factor.When)))]));
        Adjustments = content.Regimes.ToDictionary(
            regime => regime.Id,
            regime => (IReadOnlyList<CompiledAdjustment>)[.. regime.Adjustments.Select(adjustment => new CompiledAdjustment(adjustment, Compile(adjustment.When)))],
            StringComparer.Ordinal);
        LevelRemarks = content.Regimes
            .SelectMany(regime => regime.Levels, (regime, level) => (regime, level))
            .ToDictionary(pair => (pair.regime.Id, pair.level.Code), pair => Compile(pair.level.Remarks));
        var next = content.Regimes.Where(regime => regime.Change is not null).ToLookup(regime => regime.Change!.Replaces.Name, StringComparer.Ordinal);
        LaterRegimes = content.Regimes.ToDictionary(
            regime => regime.Id,
            regime => (IReadOnlyList<SanctionRegime>)[.. Later(regime, next).OrderBy(later => later.Validity.From)],
            StringComparer.Ordinal);
    }

    public RulebookContent Content { get; }

    public StateLayout Layout { get; }

    public FactTable Facts => Layout.Facts;

    /// <summary>What is known of an action of which nothing is described: the vocabulary's defaults, on no day.</summary>
    public ulong[] Undescribed { get; }

    public DayTable Days { get; }

    public CalendarTable Calendars { get; }

    /// <summary>The rules, by number.</summary>
    public IReadOnlyList<CompiledRule> Rules { get; }

    public RuleFilter Filter { get; }

    public IReadOnlyList<CompiledPermission> Permissions { get; }

    public IReadOnlyList<CompiledStep> Steps { get; }

    public IReadOnlyList<CompiledPractice> Practices { get; }

    /// <summary>Whom a provision binds, by instrument and citation; absent where it binds whomever a rule citing it does.</summary>
    public IReadOnlyDictionary<(string Instrument, string Citation), CompiledCondition> ProvisionConditions { get; }

    /// <summary>The remarks of each instrument, by its id.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<CompiledRemark>> InstrumentRemarks { get; }

    /// <summary>How to choose inside the range the law permits, by track; one at a time, none where no policy says.</summary>
    public ILookup<ViolationKind, CompiledPolicy> Policies { get; }

    /// <summary>What earlier punishments do to a sanction, by the regime's id.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<CompiledAdjustment>> Adjustments { get; }

    /// <summary>The remarks of each sanction level, by its regime and code.</summary>
    public IReadOnlyDictionary<(string Regime, string Level), IReadOnlyList<CompiledRemark>> LevelRemarks { get; }

    /// <summary>The regimes that took each one's place, one after another, by its id.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<SanctionRegime>> LaterRegimes { get; }

    public static RuleIndex Compile(RulebookContent content) => new(content);

    /// <summary>The rule with this id, which exists.</summary>
    public CompiledRule Rule(string id) => _rules[id];

    public CompiledCondition Compile(Condition condition) => new(condition, Layout);

    /// <summary>
    /// Adds the facts behind variables of a diagram. A test on computed days can be settled by what tells the election and its
    /// target; a day that was not found in the sources by nothing.
    /// </summary>
    public void AddFacts(IEnumerable<int> variables, FactState state, ISet<int> missing)
    {
        foreach (var variable in variables)
        {
            if (variable >= 0)
            {
                missing.Add(variable);
            }
            else if (Layout.Tests.IsWindow(~variable))
            {
                state.AddUnlessKnown(Facts.Election, missing);
                state.AddUnlessKnown(Facts.TargetKind, missing);
                if (Facts.Area is { } area && state.Single(Facts.Election) is { } election && Calendars.IsAnotherHeld(state, election))
                {
                    state.AddUnlessKnown(area, missing);
                }
            }
        }
    }

    private static FactState WithDefaults(StateLayout layout)
    {
        var state = new FactState(layout);
        for (var fact = 0; fact < layout.Facts.Count; fact++)
        {
            state.Forget(fact);
            if (layout.Facts.Definitions[fact].Default is { } code && layout.Facts.TryCodeOf(fact, code, out var number))
            {
                state.Clear(fact);
                state.Include(fact, number);
            }
        }

        return state;
    }

    /// <summary>Each one begins later than the one it replaces, so this comes to an end.</summary>
    private static IEnumerable<SanctionRegime> Later(SanctionRegime regime, ILookup<string, SanctionRegime> next)
    {
        var open = new Stack<SanctionRegime>(next[regime.Id].Reverse());
        while (open.TryPop(out var later))
        {
            yield return later;
            foreach (var after in next[later.Id].Reverse())
            {
                open.Push(after);
            }
        }
    }

    private CompiledRule Compile(Rule rule, int number, IReadOnlyList<Rule> superiors) => new(
        number,
        rule,
        Layout,
        superiors,
        [.. rule.Exceptions.Select(exception => new CompiledException(exception, Compile(exception.When)))],
        Compile(rule.Remarks));

    private IReadOnlyList<CompiledRemark> Compile(IReadOnlyList<Remark> remarks) =>
        [.. remarks.Select(remark => new CompiledRemark(remark, Optional(remark.When)))];

    private CompiledCondition? Optional(Condition? condition) => condition is null ? null : Compile(condition);
}
