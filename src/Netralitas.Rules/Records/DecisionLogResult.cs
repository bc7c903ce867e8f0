using System.Collections.Generic;
using System.IO;
using Netralitas.Rules.Diagnostics;

namespace Netralitas.Rules.Records;

/// <summary>What came of opening a log: the log, or the diagnostics that say why not.</summary>
public sealed class DecisionLogResult
{
    internal DecisionLogResult(DecisionLog? log, DiagnosticBag diagnostics)
    {
        Log = log;
        Diagnostics = diagnostics.Sorted();
    }

    /// <summary>The log, for the caller to dispose of; null when there is any error.</summary>
    public DecisionLog? Log { get; }

    /// <summary>Everything wrong with the file; empty when <see cref="Log"/> is not null.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>The log, for callers to whom a log that cannot be opened is a failure of deployment.</summary>
    /// <returns>The log.</returns>
    /// <exception cref="InvalidDataException">There is none; the message has the diagnostics.</exception>
    public DecisionLog LogOrThrow() => Log ?? throw new InvalidDataException(string.Join('\n', Diagnostics));
}
