using System.Text;
using System.Text.Json;

namespace Netralitas.Rules.Reliability.Fuzz.Mutation;

/// <summary>Writes nodes as YAML: blocks down to a depth and flow below it, or JSON altogether.</summary>
internal static class NodeWriter
{
    public static string Write(Node root, int flowFrom)
    {
        var text = new StringBuilder();
        if (root.IsScalar || root.Children.Count == 0 || flowFrom == 0)
        {
            Flow(root, text);
            text.Append('\n');
        }
        else
        {
            Block(root, 0, flowFrom, text);
        }

        return text.ToString();
    }

    private static void Block(Node node, int depth, int flowFrom, StringBuilder text)
    {
        for (var at = 0; at < node.Children.Count; at += node.IsMapping ? 2 : 1)
        {
            text.Append(' ', 2 * depth);
            var value = node.Children[at];
            if (node.IsMapping)
            {
                // A mapping that lost a value has a key alone.
                Flow(value, text);
                text.Append(':');
                if (at + 1 == node.Children.Count)
                {
                    text.Append('\n');
                    return;
                }

                value = node.Children[at + 1];
            }
            else
            {
                text.Append('-');
            }

            if (value.IsScalar || value.Children.Count == 0 || depth + 1 >= flowFrom)
            {
                text.Append(' ');
                Flow(value, text);
                text.Append('\n');
            }
            else
            {
                text.Append('\n');
                Block(value, depth + 1, flowFrom, text);
            }
        }
    }

    private static void Flow(Node node, StringBuilder text)
    {
        if (node.IsScalar)
        {
            text.Append(!node.IsQuoted && IsPlain(node.Text!) ? node.Text : JsonSerializer.Serialize(node.Text));
            return;
        }

        text.Append(node.IsMapping ? "{ " : "[");
        for (var at = 0; at < node.Children.Count; at++)
        {
            text.Append(at == 0 ? "" : node.IsMapping && at % 2 == 1 ? ": " : ", ");
            Flow(node.Children[at], text);
        }

        text.Append(node.IsMapping ? " }" : "]");
    }

    private static bool IsPlain(string text)
    {
        foreach (var letter in text)
        {
            if (!char.IsAsciiLetterOrDigit(letter) && letter is not ('_' or '.' or '/' or ' ' or '(' or ')' or '-'))
            {
                return false;
            }
        }

        return text.Length > 0 && text[0] is not ('-' or ' ') && text[^1] != ' ';
    }
}
