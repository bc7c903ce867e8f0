using System;
using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Binding;
using Netralitas.Rules.Schemas;
using Netralitas.Rules.Text;

namespace Netralitas.Rules;

/// <summary>
/// JSON Schemas (draft 07) of the rule files and of described actions, for editors: they complete keys, codes and citations and
/// show what each means. They come from the table that loading checks keys by and from a rulebook's own content. Thread-safe.
/// </summary>
/// <remarks>
/// An editor sees less than <see cref="Rulebook.Load"/>: what a schema accepts may still be an error. It also knows only the
/// rulebook that it was written for, so schemas are written anew when ids, codes or provisions change.
/// </remarks>
public static class RuleSchemas
{
    /// <summary>Writes the schemas: one for each kind of rule file, <c>tindakan.schema.json</c> for described actions, and <c>umum.schema.json</c>, which the others refer to.</summary>
    /// <param name="rulebook">The rulebook whose ids, codes and provisions are offered.</param>
    /// <param name="language">The language of what an editor shows.</param>
    /// <returns>The files by name, in ordinal order, to be kept together in one folder; the same rulebook gives the same text.</returns>
    public static IReadOnlyList<SourceText> Write(Rulebook rulebook, Language language = Language.Indonesian)
    {
        ArgumentNullException.ThrowIfNull(rulebook);
        return SchemaFiles.Write(rulebook.Index.Content, language);
    }

    /// <summary>The comment that a rule file begins with, so that editors find its schema when it stands in the rules folder itself.</summary>
    /// <param name="path">The file's path below the rules folder, with forward slashes, for example <c>pelanggaran/skb-2022/b6.yaml</c>.</param>
    /// <returns>The line without its ending, for example <c># yaml-language-server: $schema=../../pelanggaran.schema.json</c>; null when no rule file has such a path.</returns>
    public static string? FirstLine(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return RuleFileKind.Of(path) is { } kind
            ? $"# yaml-language-server: $schema={string.Concat(Enumerable.Repeat("../", path.Count(character => character == '/')))}{SchemaFiles.NameOf(kind)}"
            : null;
    }
}
