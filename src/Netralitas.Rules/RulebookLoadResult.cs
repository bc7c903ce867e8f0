using System.Collections.Generic;
using Netralitas.Rules.Diagnostics;

namespace Netralitas.Rules;

/// <summary>What came of loading rules: a whole rulebook, or the diagnostics that say why there is none. Immutable and thread-safe.</summary>
public sealed class RulebookLoadResult
{
    internal RulebookLoadResult(Rulebook? rulebook, DiagnosticBag diagnostics)
    {
        Rulebook = rulebook;
        (Diagnostics, OmittedCount) = diagnostics.Told();
    }

    /// <summary>The rulebook; null when there is any error.</summary>
    public Rulebook? Rulebook { get; }

    /// <summary>Everything found, warnings included, by file, line and column; at most 200, errors before warnings.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>How many more there were beyond those; 0 unless the limit was reached.</summary>
    public int OmittedCount { get; }

    /// <summary>The rulebook, for callers to whom bad rules are a failure of deployment.</summary>
    /// <returns>The rulebook.</returns>
    /// <exception cref="RulebookException">There is none; the exception carries the diagnostics.</exception>
    public Rulebook RulebookOrThrow() => Rulebook ?? throw new RulebookException(Diagnostics);
}
