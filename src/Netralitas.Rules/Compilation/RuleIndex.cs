using System;
using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Model;

namespace Netralitas.Rules.Compilation;

/// <summary>A rule, its exceptions and remarks with compiled conditions.</summary>
internal sealed record CompiledRule(
    Rule Rule,
    CompiledCondition When,
    IReadOnlyList<CompiledException> Exceptions,
    IReadOnlyList<CompiledRemark> Remarks);

internal sealed record CompiledException(RuleException Exception, CompiledCondition When);

internal sealed record CompiledRemark(Remark Remark, CompiledCondition? When);

internal sealed record CompiledPermission(Permission Permission, CompiledCondition When);

internal sealed record CompiledAdjustment(SanctionAdjustment Adjustment, CompiledCondition When);

internal sealed record CompiledPolicy(
    SanctionPolicy Policy,
    IReadOnlyList<(PolicyLimit Limit, CompiledCondition OnlyWhen)> Limits,
    IReadOnlyList<(PolicyFactor Factor, CompiledCondition When)> Factors);

internal sealed record CompiledStep(ProcedureStep Step, CompiledCondition? When);

internal sealed record CompiledPractice(Practice Practice, CompiledCondition? When);

/// <summary>A checked rulebook in the form the evaluator works on. Immutable and thread-safe.</summary>
internal sealed class RuleIndex
{
    private RuleIndex(RulebookContent content, FactTable facts)
    {
        Content = content;
        Facts = facts;
        Rules = [.. content.Rules.Select(Compile)];
        Permissions = [.. content.Permissions.Select(permission => new CompiledPermission(permission, Compile(permission.When)))];
        Steps = [.. content.Steps.Select(step => new CompiledStep(step, Optional(step.When)))];
        Practices = [.. content.Practices.Select(practice => new CompiledPractice(practice, Optional(practice.When)))];
        ProvisionConditions = content.Instruments
            .SelectMany(instrument => instrument.Provisions, (instrument, provision) => (instrument, provision))
            .Where(pair => pair.provision.When is not null)
            .ToDictionary(pair => (pair.instrument.Id, pair.provision.Citation), pair => Compile(pair.provision.When!));
        InstrumentRemarks = content.Instruments.ToDictionary(instrument => instrument.Id, instrument => Compile(instrument.Remarks), StringComparer.Ordinal);
        Policies = content.Policies.ToDictionary(
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
        LaterRegimes = content.Regimes.ToDictionary(
            regime => regime.Id,
            regime => (IReadOnlyList<SanctionRegime>)[.. Later(regime, content.Regimes).OrderBy(later => later.Validity.From)],
            StringComparer.Ordinal);
        Boundaries = [.. new BoundaryCollector(content).Collect()];
    }

    public RulebookContent Content { get; }

    public FactTable Facts { get; }

    public IReadOnlyList<CompiledRule> Rules { get; }

    public IReadOnlyList<CompiledPermission> Permissions { get; }

    public IReadOnlyList<CompiledStep> Steps { get; }

    public IReadOnlyList<CompiledPractice> Practices { get; }

    /// <summary>Whom a provision binds, by instrument and citation; absent where it binds whomever a rule citing it does.</summary>
    public IReadOnlyDictionary<(string Instrument, string Citation), CompiledCondition> ProvisionConditions { get; }

    /// <summary>The remarks of each instrument, by its id.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<CompiledRemark>> InstrumentRemarks { get; }

    /// <summary>How to choose inside the range the law permits, by track; absent where no policy says.</summary>
    public IReadOnlyDictionary<ViolationKind, CompiledPolicy> Policies { get; }

    /// <summary>What earlier punishments do to a sanction, by the regime's id.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<CompiledAdjustment>> Adjustments { get; }

    /// <summary>The remarks of each sanction level, by its regime and code.</summary>
    public IReadOnlyDictionary<(string Regime, string Level), IReadOnlyList<CompiledRemark>> LevelRemarks { get; }

    /// <summary>The regimes that took each one's place, one after another, by its id.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<SanctionRegime>> LaterRegimes { get; }

    /// <summary>The days, ascending, on which anything begins to be different from the day before.</summary>
    public IReadOnlyList<DateOnly> Boundaries { get; }

    /// <summary>Cuts a range into parts, in order, within each of which no law, calendar or condition on days changes.</summary>
    public IEnumerable<DayRange> Cut(DayRange days)
    {
        var from = days.From;
        foreach (var boundary in Boundaries)
        {
            if (boundary > days.Until)
            {
                break;
            }

            if (boundary > from)
            {
                yield return new DayRange(from, boundary.AddDays(-1));
                from = boundary;
            }
        }

        yield return new DayRange(from, days.Until);
    }

    public static RuleIndex Compile(RulebookContent content) => new(content, new FactTable(content.Vocabulary));

    /// <summary>Each one begins later than the one it replaces, so this comes to an end.</summary>
    private static IEnumerable<SanctionRegime> Later(SanctionRegime regime, IReadOnlyList<SanctionRegime> all) =>
        all.Where(next => next.Change?.Replaces.Name == regime.Id).SelectMany(next => Later(next, all).Prepend(next));

    private CompiledRule Compile(Rule rule) => new(
        rule,
        Compile(rule.When),
        [.. rule.Exceptions.Select(exception => new CompiledException(exception, Compile(exception.When)))],
        Compile(rule.Remarks));

    private IReadOnlyList<CompiledRemark> Compile(IReadOnlyList<Remark> remarks) =>
        [.. remarks.Select(remark => new CompiledRemark(remark, Optional(remark.When)))];

    private CompiledCondition? Optional(Condition? condition) => condition is null ? null : Compile(condition);

    private CompiledCondition Compile(Condition condition) => ConditionCompiler.Compile(condition, Facts, Content.Calendars);
}
