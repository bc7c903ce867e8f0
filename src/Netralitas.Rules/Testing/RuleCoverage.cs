using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Testing;

/// <summary>What the tests beside a rule exercise of it. Immutable and thread-safe.</summary>
public sealed record RuleCoverage
{
    /// <summary>The rule's id.</summary>
    public required string Rule { get; init; }

    /// <summary>What the rule forbids.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>Where the rule is written.</summary>
    public required SourceSpan Place { get; init; }

    /// <summary>How many of its tests were counted: those that say what must become of it (<c>hasil</c>), and are neither skipped nor said to fail.</summary>
    public required int Tests { get; init; }

    /// <summary>In how many of them it is established.</summary>
    public required int Established { get; init; }

    /// <summary>In how many it is presumed.</summary>
    public required int Presumed { get; init; }

    /// <summary>In how many it could still apply.</summary>
    public required int Open { get; init; }

    /// <summary>In how many an exception lifts it.</summary>
    public required int Lifted { get; init; }

    /// <summary>In how many another rule sets it aside.</summary>
    public required int SetAside { get; init; }

    /// <summary>In how many its elements are not met.</summary>
    public required int NotMet { get; init; }

    /// <summary>In how many it would apply, but is not in force.</summary>
    public required int NotInForce { get; init; }

    /// <summary>Its elements: each condition on one fact in <c>bila</c>, in the order of the file.</summary>
    public required IReadOnlyList<ElementCoverage> Elements { get; init; }

    /// <summary>Its exceptions, in the order of the file.</summary>
    public required IReadOnlyList<ExceptionCoverage> Exceptions { get; init; }

    /// <summary>Whether the rule is exercised: one test in which it is established or presumed, and one in which anything else comes of it.</summary>
    public bool IsExercised => Established + Presumed > 0 && Open + Lifted + SetAside + NotMet + NotInForce > 0;

    /// <summary>How many of its elements are exercised.</summary>
    public Share ElementShare => new(Elements.Count(element => element.IsExercised), Elements.Count);

    /// <summary>How many of its exceptions are exercised.</summary>
    public Share ExceptionShare => new(Exceptions.Count(exception => exception.IsExercised), Exceptions.Count);
}

/// <summary>What the tests beside a rule exercise of one of its elements. Immutable and thread-safe.</summary>
public sealed record ElementCoverage
{
    /// <summary>The element in words, as it is written: without the <c>bukan</c> that may stand around it.</summary>
    public required LocalizedText Condition { get; init; }

    /// <summary>Where it is written.</summary>
    public required SourceSpan Place { get; init; }

    /// <summary>In how many tests it is true, on all possible days.</summary>
    public required int True { get; init; }

    /// <summary>In how many tests it is false, on all possible days.</summary>
    public required int False { get; init; }

    /// <summary>In how many tests it is neither.</summary>
    public required int Unknown { get; init; }

    /// <summary>In how many tests the elements are met, and would not be if this one alone were otherwise.</summary>
    public required int Decisive { get; init; }

    /// <summary>Whether it is exercised: ever true, ever false, ever unknown and ever decisive.</summary>
    public bool IsExercised => True > 0 && False > 0 && Unknown > 0 && Decisive > 0;
}

/// <summary>What the tests beside a rule exercise of one of its exceptions. Immutable and thread-safe.</summary>
public sealed record ExceptionCoverage
{
    /// <summary>The exception in words.</summary>
    public required LocalizedText Reason { get; init; }

    /// <summary>Where it is written.</summary>
    public required SourceSpan Place { get; init; }

    /// <summary>In how many tests it is proven and in force, on all possible days.</summary>
    public required int Proven { get; init; }

    /// <summary>In how many tests it is disproven or not in force, on all possible days.</summary>
    public required int Disproven { get; init; }

    /// <summary>In how many tests it is neither.</summary>
    public required int Unknown { get; init; }

    /// <summary>In how many tests it alone lifts the rule, which would be broken without it.</summary>
    public required int Decisive { get; init; }

    /// <summary>Whether it is exercised: ever proven, ever disproven, ever unknown and ever decisive.</summary>
    public bool IsExercised => Proven > 0 && Disproven > 0 && Unknown > 0 && Decisive > 0;
}
