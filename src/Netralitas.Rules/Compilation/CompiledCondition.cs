using System;
using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Model;

namespace Netralitas.Rules.Compilation;

/// <summary>A condition over numbered facts, evaluated in three values.</summary>
internal abstract class CompiledCondition(Condition source)
{
    /// <summary>The condition as written.</summary>
    public Condition Source { get; } = source;

    public abstract Truth Evaluate(FactState state);

    /// <summary>The facts whose value would still decide this condition; none when it is decided.</summary>
    public abstract void CollectMissing(FactState state, ISet<int> missing);
}

/// <summary>Several conditions together. What one part misses only matters while the whole is not decided.</summary>
internal abstract class CompiledGroup(Condition source, IReadOnlyList<CompiledCondition> parts) : CompiledCondition(source)
{
    public IReadOnlyList<CompiledCondition> Parts { get; } = parts;

    public sealed override void CollectMissing(FactState state, ISet<int> missing)
    {
        if (Evaluate(state) == Truth.Unknown)
        {
            foreach (var part in Parts)
            {
                part.CollectMissing(state, missing);
            }
        }
    }
}

/// <summary>The least of its parts, by false &lt; unknown &lt; true.</summary>
internal sealed class CompiledAll(Condition source, IReadOnlyList<CompiledCondition> parts) : CompiledGroup(source, parts)
{
    public override Truth Evaluate(FactState state)
    {
        var result = Truth.True;
        foreach (var part in Parts)
        {
            var truth = part.Evaluate(state);
            if (truth == Truth.False)
            {
                return Truth.False;
            }

            result = truth < result ? truth : result;
        }

        return result;
    }
}

/// <summary>The greatest of its parts, by false &lt; unknown &lt; true.</summary>
internal sealed class CompiledAny(Condition source, IReadOnlyList<CompiledCondition> parts) : CompiledGroup(source, parts)
{
    public override Truth Evaluate(FactState state)
    {
        var result = Truth.False;
        foreach (var part in Parts)
        {
            var truth = part.Evaluate(state);
            if (truth == Truth.True)
            {
                return Truth.True;
            }

            result = truth > result ? truth : result;
        }

        return result;
    }
}

internal sealed class CompiledNot(Condition source, CompiledCondition part) : CompiledCondition(source)
{
    public CompiledCondition Part { get; } = part;

    public override Truth Evaluate(FactState state) => Part.Evaluate(state) switch
    {
        Truth.True => Truth.False,
        Truth.False => Truth.True,
        _ => Truth.Unknown,
    };

    public override void CollectMissing(FactState state, ISet<int> missing) => Part.CollectMissing(state, missing);
}

/// <summary>A condition on a single fact.</summary>
internal abstract class CompiledLeaf(Condition source, int fact) : CompiledCondition(source)
{
    /// <summary>The fact's number.</summary>
    public int Fact { get; } = fact;
}

/// <summary>A fact has one of these codes.</summary>
internal sealed class CompiledHasCode(Condition source, int fact, CodeSet codes, bool isSet) : CompiledLeaf(source, fact)
{
    public override Truth Evaluate(FactState state)
    {
        var described = state.Codes(Fact);
        if (isSet)
        {
            return !state.IsKnown(Fact) ? Truth.Unknown : described.Overlaps(codes) ? Truth.True : Truth.False;
        }

        return !described.Overlaps(codes) ? Truth.False : described.IsSubsetOf(codes) ? Truth.True : Truth.Unknown;
    }

    public override void CollectMissing(FactState state, ISet<int> missing)
    {
        if (Evaluate(state) == Truth.Unknown)
        {
            missing.Add(Fact);
        }
    }
}

/// <summary>The day of the act lies within these days. A state's days all lie on one side of each bound.</summary>
internal sealed class CompiledOnDays(OnDays source, int fact) : CompiledLeaf(source, fact)
{
    public override Truth Evaluate(FactState state) =>
        state.IsDayOpen ? Truth.Unknown
        : state.Day >= (source.From?.Day ?? DateOnly.MinValue) && state.Day <= (source.Until?.Day ?? DateOnly.MaxValue) ? Truth.True : Truth.False;

    public override void CollectMissing(FactState state, ISet<int> missing)
    {
    }
}

/// <summary>Compiles conditions.</summary>
internal static class ConditionCompiler
{
    public static CompiledCondition Compile(Condition condition, FactTable facts, IReadOnlyList<ElectionCalendar> calendars) => condition switch
    {
        AllOf all => new CompiledAll(all, [.. all.Parts.Select(part => Compile(part, facts, calendars))]),
        AnyOf any => new CompiledAny(any, [.. any.Parts.Select(part => Compile(part, facts, calendars))]),
        NotThat not => new CompiledNot(not, Compile(not.Part, facts, calendars)),
        HasCode hasCode => CompileHasCode(hasCode, facts),
        OnDays { IsRelative: true } onDays => new CompiledOnElectionDays(onDays, facts, ElectionWindow.All(onDays, calendars, facts), new ElectionsHeld(calendars, facts)),
        OnDays onDays => new CompiledOnDays(onDays, facts.IndexOf(onDays.Fact)),
        _ => throw new InvalidOperationException($"A condition of type {condition.GetType().Name} passed the checks but cannot be compiled."),
    };

    private static CompiledHasCode CompileHasCode(HasCode condition, FactTable facts)
    {
        var fact = facts.IndexOf(condition.Fact);
        return new CompiledHasCode(
            condition,
            fact,
            facts.SetOf(fact, condition.Codes.Select(code => code.Name)),
            facts.Definitions[fact].Type == FactType.HimpunanKode);
    }
}
