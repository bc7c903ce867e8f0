using System;
using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Model;

namespace Netralitas.Rules.Compilation;

/// <summary>A condition that can be asked of a state. Immutable and thread-safe.</summary>
internal sealed class CompiledCondition
{
    private static readonly int[] Apart = [DiagramSpace.False, DiagramSpace.True];

    private readonly StateLayout _layout;
    private Diagram? _diagram;
    private IReadOnlyList<CompiledCondition>? _parts;

    public CompiledCondition(Condition source, StateLayout layout)
    {
        Source = source;
        _layout = layout;
    }

    /// <summary>The condition as written.</summary>
    public Condition Source { get; }

    /// <summary>The fact a condition on a single fact looks at, by number; null for a combined one.</summary>
    public int? Fact => Source switch
    {
        HasCode hasCode => _layout.Facts.IndexOf(hasCode.Fact),
        OnDays onDays => _layout.Facts.IndexOf(onDays.Fact),
        _ => null,
    };

    /// <summary>What a combined condition combines; empty for a condition on a single fact.</summary>
    public IReadOnlyList<CompiledCondition> Parts => _parts ??= Source switch
    {
        AllOf all => Compile(all.Parts),
        AnyOf any => Compile(any.Parts),
        NotThat not => Compile([not.Part]),
        _ => [],
    };

    /// <summary>The conditions on single facts it is built from, in the order of the file.</summary>
    public IEnumerable<CompiledCondition> Leaves() => Fact is not null ? [this] : Parts.SelectMany(part => part.Leaves());

    /// <summary>True or false when every completion of what is known agrees, or else unknown.</summary>
    public Truth Evaluate(FactState state) => Diagram.Outcomes(state.Words) switch
    {
        1 << DiagramSpace.True => Truth.True,
        1 << DiagramSpace.False => Truth.False,
        _ => Truth.Unknown,
    };

    /// <summary>Whether it holds and what says so is in force.</summary>
    public Truth Evaluate(FactState state, ValidityPeriod validity)
    {
        var (holds, inForce) = (Evaluate(state), validity.Covers(state.Day));
        return holds < inForce ? holds : inForce;
    }

    /// <summary>Adds the facts whose value would still decide this condition; none when it is decided.</summary>
    public void CollectMissing(FactState state, RuleIndex index, ISet<int> missing) =>
        index.AddFacts(Support(state), state, missing);

    /// <summary>The variables (see <see cref="DiagramNode.Variable"/>) that could still change it.</summary>
    public IReadOnlyCollection<int> Support(FactState state) => Diagram.Support(state.Words, Apart);

    // Made at the first use: of the many conditions in a rulebook, few are ever asked in one run.
    private Diagram Diagram => _diagram ??= DiagramBuilder.Build(Source, _layout) ?? throw new InvalidOperationException("A condition passed the checks but is too large.");

    private IReadOnlyList<CompiledCondition> Compile(IReadOnlyList<Condition> parts) => [.. parts.Select(part => new CompiledCondition(part, _layout))];
}
