using System;
using System.Buffers;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Text.Json;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Records;

/// <summary>
/// JSON in the one form that RFC 8785 (JSON Canonicalization Scheme) gives it, so that equal values are equal bytes. Numbers are
/// whole, which is all that occurs here.
/// </summary>
internal static class CanonicalJson
{
    /// <summary>The greatest whole number that every reader of JSON keeps exact.</summary>
    private const long MaxWhole = (1L << 53) - 1;

    /// <exception cref="FormatException">A key stands twice, a number is not a whole one, or a text is not Unicode.</exception>
    public static byte[] Of(JsonElement value)
    {
        var text = new StringBuilder();
        Write(value, text);
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>The same of what is written by a JSON writer.</summary>
    public static byte[] Of(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            write(json);
        }

        using var document = JsonDocument.Parse(buffer.WrittenMemory);
        return Of(document.RootElement);
    }

    private static void Write(JsonElement value, StringBuilder text)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                WriteObject(value, text);
                break;
            case JsonValueKind.Array:
                var before = '[';
                foreach (var item in value.EnumerateArray())
                {
                    text.Append(before);
                    Write(item, text);
                    before = ',';
                }

                text.Append(before == '[' ? "[]" : "]");
                break;
            case JsonValueKind.String:
                JsonString.Append(Read(value.GetString), text);
                break;
            case JsonValueKind.Number:
                text.Append(Whole(value).ToString(CultureInfo.InvariantCulture));
                break;
            default:
                text.Append(value.GetRawText());
                break;
        }
    }

    private static void WriteObject(JsonElement value, StringBuilder text)
    {
        // Keys go by their UTF-16 code units, which is what ordinal means.
        var members = value.EnumerateObject().Select(member => (Name: Read(() => member.Name), member.Value)).OrderBy(member => member.Name, StringComparer.Ordinal).ToList();
        text.Append('{');
        for (var i = 0; i < members.Count; i++)
        {
            if (i > 0)
            {
                if (members[i].Name == members[i - 1].Name)
                {
                    throw new FormatException($"\"{members[i].Name}\" stands twice.");
                }

                text.Append(',');
            }

            JsonString.Append(members[i].Name, text);
            text.Append(':');
            Write(members[i].Value, text);
        }

        text.Append('}');
    }

    private static long Whole(JsonElement number) =>
        number.TryGetInt64(out var whole) && Math.Abs(whole) <= MaxWhole ? whole : throw new FormatException($"{number.GetRawText()} is not a whole number up to {MaxWhole}.");

    // Half of a surrogate pair, escaped, is valid JSON and no text.
    private static string Read(Func<string?> read)
    {
        try
        {
            return read()!;
        }
        catch (InvalidOperationException error)
        {
            throw new FormatException(error.Message, error);
        }
    }
}
