using System.Collections.Generic;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Syntax;

/// <summary>A piece of a YAML document with its place.</summary>
internal abstract record YamlNode(SourceSpan Span);

/// <summary>A text. YAML's guesses (numbers, booleans, dates) are not made: the key it stands under says what it is.</summary>
/// <param name="IsPlain">Whether it stands without quotes; an empty plain text is an absent value.</param>
internal sealed record YamlScalar(string Text, bool IsPlain, SourceSpan Span) : YamlNode(Span);

/// <summary>A list.</summary>
internal sealed record YamlSequence(IReadOnlyList<YamlNode> Items, SourceSpan Span) : YamlNode(Span);

/// <summary>Keys and values in the order of the file, no key twice.</summary>
internal sealed record YamlMapping(IReadOnlyList<YamlEntry> Entries, SourceSpan Span) : YamlNode(Span);

/// <summary>One key with its value.</summary>
internal sealed record YamlEntry(YamlScalar Key, YamlNode Value);
