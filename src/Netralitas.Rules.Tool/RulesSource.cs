using System;
using System.Collections.Generic;
using Netralitas.Rules.Packs;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Tool;

/// <summary>The rules that a command was given.</summary>
/// <param name="Path">A folder or a pack; null for the embedded rules.</param>
/// <param name="TrustedKeys">The keys of which one must have signed them; none when nobody need have.</param>
internal sealed record RulesSource(string? Path, IReadOnlyList<PackPublicKey> TrustedKeys)
{
    /// <summary>How the name of a pack ends.</summary>
    public const string PackExtension = ".rulepack";

    public bool IsPack => Path?.EndsWith(PackExtension, StringComparison.OrdinalIgnoreCase) == true;

    /// <summary>Why they cannot be loaded; null when they can. What is no pack cannot be signed, and must not pass for it.</summary>
    public LocalizedText? Refusal => TrustedKeys.Count == 0 || IsPack ? null : ToolTexts.CannotBeSigned.Fill(Path is null ? ToolTexts.EmbeddedRules : Path);

    /// <summary>Loads them with everything looked at, also the tests of the embedded rules.</summary>
    public RulebookLoadResult Load() =>
        Path is null ? Rulebook.Parse(Rulebook.EmbeddedFiles, "rules")
        : IsPack ? Rulebook.LoadPack(Path, TrustedKeys.Count == 0 ? PackTrust.Anyone : PackTrust.SignedBy(TrustedKeys))
        : Rulebook.Load(Path);
}
