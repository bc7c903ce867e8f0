using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using Netralitas.Rules.Syntax;

namespace Netralitas.Rules.Tests.Validation;

/// <summary>Makes every small mistake of a kind in one file, one at a time.</summary>
internal static class SmallMistakes
{
    /// <summary>A letter too many at the end of a word, be it a key or a value.</summary>
    public static IEnumerable<(string What, string Text)> Misspelt(string text, YamlNode file) =>
        from scalar in Scalars(file)
        where scalar.IsPlain && scalar.Text.Length > 0 && !scalar.Text.Contains(' ')
        select ($"{Place(scalar)} {scalar.Text}x", Changed(text, scalar, scalar.Text + "x"));

    /// <summary>A day too late or too early.</summary>
    public static IEnumerable<(string What, string Text)> Misdated(string text, YamlNode file) =>
        from scalar in Scalars(file)
        where scalar.IsPlain && DateOnly.TryParseExact(scalar.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
        from days in new[] { -1, 1 }
        let other = DateOnly.ParseExact(scalar.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture).AddDays(days).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        select ($"{Place(scalar)} {scalar.Text} -> {other}", Changed(text, scalar, other));

    /// <summary>A key that is left out with its value.</summary>
    public static IEnumerable<(string What, string Text)> LeftOut(YamlNode file) => Written(Without(file));

    /// <summary>An item of a list that stands there twice.</summary>
    public static IEnumerable<(string What, string Text)> Twice(YamlNode file) => Written(Doubled(file));

    private static IEnumerable<(string What, string Text)> Written(IEnumerable<(YamlNode At, YamlNode File)> mistakes) =>
        mistakes.Select(mistake => ($"{Place(mistake.At)} {(mistake.At as YamlScalar)?.Text}".TrimEnd(), Json(mistake.File)));

    private static IEnumerable<(YamlNode At, YamlNode File)> Without(YamlNode node) => node switch
    {
        YamlMapping mapping => mapping.Entries.Select(entry => ((YamlNode)entry.Key, (YamlNode)(mapping with { Entries = [.. mapping.Entries.Where(other => other != entry)] })))
            .Concat(mapping.Entries.SelectMany(entry => Without(entry.Value).Select(inner => (inner.At, With(mapping, entry, inner.File))))),
        YamlSequence list => Inside(list, Without),
        _ => [],
    };

    private static IEnumerable<(YamlNode At, YamlNode File)> Doubled(YamlNode node) => node switch
    {
        YamlMapping mapping => mapping.Entries.SelectMany(entry => Doubled(entry.Value).Select(inner => (inner.At, With(mapping, entry, inner.File)))),
        YamlSequence list => list.Items.Select(item => (item, (YamlNode)(list with { Items = [.. list.Items, item] }))).Concat(Inside(list, Doubled)),
        _ => [],
    };

    private static IEnumerable<(YamlNode At, YamlNode File)> Inside(YamlSequence list, Func<YamlNode, IEnumerable<(YamlNode At, YamlNode File)>> change) =>
        list.Items.SelectMany(item => change(item).Select(inner =>
            (inner.At, (YamlNode)(list with { Items = [.. list.Items.Select(other => ReferenceEquals(other, item) ? inner.File : other)] }))));

    private static YamlNode With(YamlMapping mapping, YamlEntry entry, YamlNode value) =>
        mapping with { Entries = [.. mapping.Entries.Select(other => other == entry ? entry with { Value = value } : other)] };

    private static IEnumerable<YamlScalar> Scalars(YamlNode node) => node switch
    {
        YamlMapping mapping => mapping.Entries.SelectMany(entry => Scalars(entry.Value).Prepend(entry.Key)),
        YamlSequence list => list.Items.SelectMany(Scalars),
        YamlScalar scalar => [scalar],
        _ => [],
    };

    private static string Place(YamlNode node) => $"({node.Span.Line},{node.Span.Column})";

    private static string Changed(string text, YamlScalar scalar, string other)
    {
        var lines = text.Split('\n');
        var line = lines[scalar.Span.Line - 1];
        lines[scalar.Span.Line - 1] = line[..(scalar.Span.Column - 1)] + other + line[(scalar.Span.Column - 1 + scalar.Text.Length)..];
        return string.Join('\n', lines);
    }

    /// <summary>YAML's flow style, which is that of JSON.</summary>
    private static string Json(YamlNode node) => node switch
    {
        YamlMapping mapping => $"{{ {string.Join(", ", mapping.Entries.Select(entry => $"{JsonSerializer.Serialize(entry.Key.Text)}: {Json(entry.Value)}"))} }}",
        YamlSequence list => $"[ {string.Join(", ", list.Items.Select(Json))} ]",
        YamlScalar { IsPlain: true, Text: "" } => "~",
        YamlScalar scalar => JsonSerializer.Serialize(scalar.Text),
        _ => throw new NotSupportedException(node.GetType().Name),
    };
}
