using System;
using System.Globalization;
using System.Linq;
using System.Text;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Packs;

/// <summary>The lines of a pack, each a JSON object that ends in a line feed. What is written here can be written in no other way, and is read so.</summary>
internal static class PackLines
{
    /// <summary>The form that is written and read. A pack of another form begins with another number.</summary>
    public const int Form = 1;

    /// <summary>What the first line of a pack of any form begins with.</summary>
    public const string Start = "{\"pack\":";

    /// <summary>What the last line begins with.</summary>
    public const string End = "{\"end\":";

    /// <summary>How the one kind of signature is called: ECDSA on the curve P-256 with SHA-256, in DER.</summary>
    public const string Algorithm = "ecdsa-p256-sha256";

    /// <summary>Goes before the first line where it is signed, so that a signature of a pack can never pass for one of something else.</summary>
    private const string SignedAs = "netralitas rulepack 1\n";

    public static byte[] Manifest(PackManifest manifest)
    {
        var below = manifest.Base is { } rules ? $"{{{Rules(rules.Name, rules.Version, rules.Digest)}}}" : "null";
        var files = manifest.Files.Select(file => string.Create(
            CultureInfo.InvariantCulture,
            $"{{\"path\":{JsonString.Of(file.Path)},\"bytes\":{file.Bytes},\"digest\":{JsonString.Of(file.Digest)}}}"));
        return Line(string.Create(
            CultureInfo.InvariantCulture,
            $"{Start}{Form},{Rules(manifest.Name, manifest.Version, manifest.Digest)},\"library\":{JsonString.Of(manifest.Library)},\"base\":{below},\"files\":[{string.Join(',', files)}]}}"));
    }

    public static byte[] File(string path, string content) => Line($"{{\"path\":{JsonString.Of(path)},\"content\":{JsonString.Of(content)}}}");

    public static byte[] Closing(PackClosing closing)
    {
        var signature = closing.Signature is { } made
            ? $",\"signature\":{{\"algorithm\":{JsonString.Of(Algorithm)},\"key\":{JsonString.Of(made.Key)},\"value\":\"{Convert.ToBase64String(made.Value)}\"}}"
            : "";
        return Line($"{End}{JsonString.Of(closing.Digest)}{signature}}}");
    }

    /// <summary>The bytes that a signature is over.</summary>
    /// <param name="manifest">The first line, with its line feed.</param>
    public static byte[] Signed(ReadOnlySpan<byte> manifest) => [.. Encoding.UTF8.GetBytes(SignedAs), .. manifest];

    private static string Rules(LocalizedText name, string version, string digest) =>
        $"\"name\":{{\"id\":{JsonString.Of(name.Indonesian)},\"en\":{JsonString.Of(name.English)}}},\"version\":{JsonString.Of(version)},\"digest\":{JsonString.Of(digest)}";

    private static byte[] Line(string json) => Encoding.UTF8.GetBytes(json + "\n");
}
