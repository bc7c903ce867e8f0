using System;
using System.Collections.Generic;
using Netralitas.Rules.Diagnostics;

namespace Netralitas.Rules.Reliability.Fuzz;

/// <summary>How far an input came.</summary>
internal enum FuzzStage
{
    /// <summary>Refused as bytes or YAML.</summary>
    Read,

    /// <summary>It is YAML, but not of the shape wanted.</summary>
    Bind,

    /// <summary>Every file binds, but they do not fit together.</summary>
    Check,

    /// <summary>Accepted, and what follows from that was tried.</summary>
    Accepted,
}

/// <summary>What came of an input.</summary>
/// <param name="Ids">The ids of the diagnostics that it was answered with.</param>
/// <param name="Evaluated">How many actions were evaluated.</param>
internal sealed record FuzzOutcome(FuzzStage Stage, IReadOnlyCollection<string> Ids, int Evaluated)
{
    public static FuzzOutcome Of(bool isAccepted, IReadOnlyList<Diagnostic> diagnostics, int evaluated)
    {
        var ids = new HashSet<string>();
        var first = '9';
        foreach (var diagnostic in diagnostics)
        {
            ids.Add(diagnostic.Id);
            if (diagnostic.Severity == DiagnosticSeverity.Error)
            {
                first = (char)Math.Min(first, diagnostic.Id[3]);
            }
        }

        return new FuzzOutcome(isAccepted ? FuzzStage.Accepted : first switch { '1' => FuzzStage.Read, '2' => FuzzStage.Bind, _ => FuzzStage.Check }, ids, evaluated);
    }
}

/// <summary>
/// A door of the library that takes untrusted input. To fuzz another, derive from this and list it in <see cref="FuzzTargets"/>:
/// seeds, and what must hold for whatever comes of them.
/// </summary>
internal abstract class FuzzTarget
{
    public abstract string Name { get; }

    /// <summary>How often it is taken, beside the others.</summary>
    public abstract int Weight { get; }

    /// <summary>The corpus: each of these is run as it is, and changed.</summary>
    public abstract IReadOnlyList<FuzzInput> Seeds { get; }

    /// <summary>Whether its files are YAML, which can be changed by its nodes.</summary>
    public virtual bool IsYaml => true;

    /// <summary>Reads an input. What this takes is measured: it must be in proportion to the input.</summary>
    public abstract object Read(FuzzInput input);

    /// <summary>Looks at what was read, and uses it when it was accepted; the same input and numbers do the same.</summary>
    /// <exception cref="FuzzException">A promise was broken.</exception>
    public abstract FuzzOutcome Check(object read, FuzzInput input, Random random);
}
