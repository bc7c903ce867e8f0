using System.Globalization;
using System.Text;

namespace Netralitas.Rules.Text;

/// <summary>
/// Texts in JSON, in the one form that RFC 8785 gives them: no more escapes than JSON asks for. Writers of runtimes escape more, and by
/// their own tables of characters.
/// </summary>
internal static class JsonString
{
    /// <summary>The text between quotes.</summary>
    public static string Of(string value) => Append(value, new StringBuilder(value.Length + 2)).ToString();

    /// <summary>Adds the same to a longer text.</summary>
    public static StringBuilder Append(string value, StringBuilder text)
    {
        text.Append('"');
        foreach (var character in value)
        {
            _ = character switch
            {
                '"' => text.Append("\\\""),
                '\\' => text.Append("\\\\"),
                '\b' => text.Append("\\b"),
                '\f' => text.Append("\\f"),
                '\n' => text.Append("\\n"),
                '\r' => text.Append("\\r"),
                '\t' => text.Append("\\t"),
                < ' ' => text.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}"),
                _ => text.Append(character),
            };
        }

        return text.Append('"');
    }
}
