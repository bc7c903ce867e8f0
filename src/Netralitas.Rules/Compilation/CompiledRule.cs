using System;
using System.Collections.Generic;
using Netralitas.Rules.Model;

namespace Netralitas.Rules.Compilation;

/// <summary>A rule with its exceptions and remarks, ready to be asked. Immutable and thread-safe.</summary>
/// <param name="number">Its place in the order of the rules' ids.</param>
/// <param name="superiors">The rules that go before it, by id.</param>
internal sealed class CompiledRule(
    int number,
    Rule rule,
    StateLayout layout,
    IReadOnlyList<Rule> superiors,
    IReadOnlyList<CompiledException> exceptions,
    IReadOnlyList<CompiledRemark> remarks)
{
    private Diagram? _diagram;

    public int Number => number;

    public IReadOnlyList<Rule> Superiors => superiors;

    public Rule Rule => rule;

    public CompiledCondition When { get; } = new(rule.When, layout);

    public IReadOnlyList<CompiledException> Exceptions => exceptions;

    public IReadOnlyList<CompiledRemark> Remarks => remarks;

    /// <summary>Elements, exceptions and the rules that go before it together, with the outcomes of <see cref="RuleDiagram"/>; made at the first use.</summary>
    public Diagram Diagram => _diagram ??= DiagramBuilder.Build(rule, superiors, layout) ?? throw new InvalidOperationException($"The rule '{rule.Id}' passed the checks but is too large.");
}

/// <summary>An exception: it holds when its condition does and it is in force.</summary>
internal sealed record CompiledException(RuleException Exception, CompiledCondition When)
{
    public Truth Evaluate(FactState state) => When.Evaluate(state, Exception.Validity);
}

internal sealed record CompiledRemark(Remark Remark, CompiledCondition? When);

internal sealed record CompiledPermission(Permission Permission, CompiledCondition When);

internal sealed record CompiledAdjustment(SanctionAdjustment Adjustment, CompiledCondition When);

internal sealed record CompiledPolicy(
    SanctionPolicy Policy,
    IReadOnlyList<(PolicyLimit Limit, CompiledCondition OnlyWhen)> Limits,
    IReadOnlyList<(PolicyFactor Factor, CompiledCondition When)> Factors);

internal sealed record CompiledStep(ProcedureStep Step, CompiledCondition? When);

internal sealed record CompiledPractice(Practice Practice, CompiledCondition? When);
