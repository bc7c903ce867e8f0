using System.Collections.Generic;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Findings;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Comparison;

/// <summary>Something that is different in a newer rulebook. Immutable and thread-safe.</summary>
public sealed record RulebookChange
{
    /// <summary>What was changed: <c>pelanggaran/skb-2022/B6</c>, the folder and the id of the thing, or a file's name.</summary>
    public required string Subject { get; init; }

    /// <summary>What is different, for example <c>sanksi.tingkat: disiplin.berat → disiplin.sedang</c>.</summary>
    public required LocalizedText What { get; init; }

    /// <summary>Where it was written; null for what is new.</summary>
    public required SourceSpan? OldPlace { get; init; }

    /// <summary>Where it is written; null for what is gone.</summary>
    public required SourceSpan? NewPlace { get; init; }

    /// <summary>
    /// The actions whose finding it can change, as descriptions any of which an action may fit; empty when no action changes, and
    /// that is then proven.
    /// </summary>
    public required IReadOnlyList<LocalizedText> Actions { get; init; }

    /// <summary>Whether only words and sources that findings quote are different, and nothing that they decide.</summary>
    public required bool IsWording { get; init; }

    /// <summary>The provisions the findings rest on, in Indonesian drafting form; empty where none is behind it.</summary>
    public required IReadOnlyList<string> Provisions { get; init; }

    /// <summary>An action whose finding is another now; null when none changes, or none was found.</summary>
    public required FactSet? Witness { get; init; }

    /// <summary>The old finding on <see cref="Witness"/>.</summary>
    public required Assessment? Before { get; init; }

    /// <summary>The new finding on <see cref="Witness"/>.</summary>
    public required Assessment? After { get; init; }
}
