using System;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Packs;

/// <summary>
/// Reads a line that can be written in one way only. A parser of JSON would let other ways pass, and two parsers might read two
/// things; here the first byte that is not as expected ends the reading. From then on nothing is taken and empty values are given, so that only the end
/// needs a check.
/// </summary>
internal sealed class PackLineReader(ReadOnlyMemory<byte> line)
{
    private static readonly LocalizedText AText = new("teks di antara tanda kutip, ditulis seperti yang ditulis paket", "a text between quotes, written as packs write it");
    private static readonly LocalizedText ANumber = new("bilangan bulat", "a whole number");
    private static readonly LocalizedText ADigest = new("'sha256:' dan 64 digit heksadesimal kecil", "'sha256:' and 64 lower-case hexadecimal digits");
    private static readonly LocalizedText ASignature = new("tanda tangan dalam base64", "a signature in base64");
    private static readonly LocalizedText EndOfLine = new("akhir baris", "the end of the line");

    /// <summary>How many bytes were taken.</summary>
    public int At { get; private set; }

    /// <summary>What should stand here; null as long as all is as it should be.</summary>
    public LocalizedText? Expected { get; private set; }

    private ReadOnlySpan<byte> Rest => line.Span[At..];

    /// <summary>Takes what must stand here.</summary>
    public void Take(string literal)
    {
        if (!TryTake(literal))
        {
            Fail(new LocalizedText(literal));
        }
    }

    /// <summary>Takes what may stand here.</summary>
    public bool TryTake(string literal)
    {
        var bytes = Encoding.UTF8.GetBytes(literal);
        if (Expected is not null || !Rest.StartsWith(bytes))
        {
            return false;
        }

        At += bytes.Length;
        return true;
    }

    public string Text()
    {
        if (Expected is null && TextHere() is { } text && TryTake(JsonString.Of(text)))
        {
            return text;
        }

        Fail(AText);
        return "";
    }

    public int Number()
    {
        var digits = Rest.IndexOfAnyExceptInRange((byte)'0', (byte)'9') is var end and >= 0 ? Rest[..end] : Rest;
        if (int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && TryTake(number.ToString(CultureInfo.InvariantCulture)))
        {
            return number;
        }

        Fail(ANumber);
        return 0;
    }

    public string Digest()
    {
        var start = At;
        var text = Text();
        if (Expected is null && !DigestText.Is(text))
        {
            At = start;
            Fail(ADigest);
        }

        return text;
    }

    public byte[] Bytes()
    {
        var start = At;
        var text = Text();
        var bytes = new byte[text.Length];

        // Some texts stand for the same bytes; only one of them is what would be written.
        if (Convert.TryFromBase64String(text, bytes, out var count) && Convert.ToBase64String(bytes, 0, count) == text)
        {
            return bytes[..count];
        }

        At = start;
        Fail(ASignature);
        return [];
    }

    /// <summary>Says that the line must end here.</summary>
    public void End()
    {
        if (!Rest.SequenceEqual("\n"u8))
        {
            Fail(EndOfLine);
        }
    }

    /// <summary>Ends the reading here, unless it has ended before.</summary>
    public void Fail(LocalizedText expected) => Expected ??= expected;

    private string? TextHere()
    {
        try
        {
            // Not the final block: what follows the text is no matter of it.
            var reader = new Utf8JsonReader(Rest, isFinalBlock: false, state: default);
            return reader.Read() && reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            // No JSON, or no UTF-8.
            return null;
        }
    }
}
