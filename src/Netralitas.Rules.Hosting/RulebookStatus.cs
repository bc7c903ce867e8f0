using System;
using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Diagnostics;

namespace Netralitas.Rules.Hosting;

/// <summary>Which rulebook is in use, and what became of the last attempt to load one. Immutable and thread-safe; it holds no rulebook alive.</summary>
public sealed record RulebookStatus
{
    /// <summary>The version of the rulebook in use, as its <c>buku.yaml</c> states it.</summary>
    public required string Version { get; init; }

    /// <summary>The digest of the rulebook in use (<see cref="Rulebook.Digest"/>).</summary>
    public required string Digest { get; init; }

    /// <summary>When the rulebook in use was loaded.</summary>
    public required DateTimeOffset LoadedAt { get; init; }

    /// <summary>When loading was last attempted.</summary>
    public required DateTimeOffset AttemptedAt { get; init; }

    /// <summary>Whether the last attempt was rejected, so that the rulebook in use is not what the folder or the pack says.</summary>
    public bool IsRejected => Failure is not null || Diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    /// <summary>What the last attempt found: the errors for which it was rejected, or the warnings of rules that are in use; at most 200.</summary>
    public required IReadOnlyList<Diagnostic> Diagnostics { get; init; }

    /// <summary>How many more there were beyond those; 0 unless the limit was reached.</summary>
    public int OmittedCount { get; init; }

    /// <summary>Why the last attempt was rejected if not for the rules' content, for example because the folder kept changing while it was read; null otherwise.</summary>
    public string? Failure { get; init; }
}
