using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Binding;
using Netralitas.Rules.Syntax;

namespace Netralitas.Rules.Tests.Schemas;

/// <summary>Makes every small mistake of a kind in a file, one at a time.</summary>
internal static class FileMistakes
{
    /// <summary>The file without one of its keys, and with one of them misspelt.</summary>
    public static IEnumerable<(string What, YamlNode File)> InKeys(YamlNode node, ObjectShape shape)
    {
        if (node is not YamlMapping mapping)
        {
            yield break;
        }

        foreach (var entry in mapping.Entries)
        {
            yield return ($"without {entry.Key.Text}", mapping with { Entries = [.. mapping.Entries.Where(other => other != entry)] });
            yield return ($"{entry.Key.Text} misspelt", With(mapping, entry, entry with { Key = entry.Key with { Text = entry.Key.Text + "x" } }));
            foreach (var (what, value) in Inside(entry.Value, shape.Find(entry.Key.Text)!))
            {
                yield return ($"{entry.Key.Text}: {what}", With(mapping, entry, entry with { Value = value }));
            }
        }
    }

    /// <summary>The text with an <c>x</c> at the end of one plain key or value.</summary>
    public static IEnumerable<(YamlScalar At, string Text)> InScalars(string text, YamlNode node)
    {
        var lines = text.Split('\n');
        foreach (var scalar in Scalars(node).Where(scalar => scalar.IsPlain && scalar.Text.Length > 0))
        {
            var end = scalar.Span.Column - 1 + scalar.Text.Length;
            var changed = lines.ToArray();
            changed[scalar.Span.Line - 1] = changed[scalar.Span.Line - 1].Insert(end, "x");
            yield return (scalar, string.Join('\n', changed));
        }
    }

    private static IEnumerable<(string What, YamlNode Value)> Inside(YamlNode value, Key key)
    {
        var shape = key.Shape == ValueShape.Validity ? RuleFileShapes.Validity : key.Of;
        if (shape is null)
        {
            return [];
        }

        // Further items of a list have the same keys as the first.
        return value is YamlSequence list
            ? list.Items.Take(1).SelectMany(item => InKeys(item, shape).Select(mistake =>
                (mistake.What, (YamlNode)(list with { Items = [.. list.Items.Select(other => other == item ? mistake.File : other)] }))))
            : InKeys(value, shape);
    }

    private static YamlMapping With(YamlMapping mapping, YamlEntry entry, YamlEntry changed) =>
        mapping with { Entries = [.. mapping.Entries.Select(other => other == entry ? changed : other)] };

    private static IEnumerable<YamlScalar> Scalars(YamlNode node) => node switch
    {
        YamlMapping mapping => mapping.Entries.SelectMany(entry => Scalars(entry.Value).Prepend(entry.Key)),
        YamlSequence list => list.Items.SelectMany(Scalars),
        YamlScalar scalar => [scalar],
        _ => [],
    };
}
