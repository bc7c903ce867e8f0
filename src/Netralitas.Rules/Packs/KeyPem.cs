using System;
using System.Security.Cryptography;

namespace Netralitas.Rules.Packs;

/// <summary>What public and private keys have in common: one block of PEM, and one curve.</summary>
internal static class KeyPem
{
    /// <summary>What a public key on P-256 begins with in DER (SubjectPublicKeyInfo): the algorithm, the curve by its name, and an uncompressed point.</summary>
    private static ReadOnlySpan<byte> P256Start =>
    [
        0x30, 0x59, 0x30, 0x13, 0x06, 0x07, 0x2A, 0x86, 0x48, 0xCE, 0x3D, 0x02, 0x01, 0x06, 0x08, 0x2A, 0x86, 0x48, 0xCE, 0x3D, 0x03, 0x01, 0x07, 0x03, 0x42, 0x00, 0x04,
    ];

    /// <summary>The label of the one block of a text, and the bytes in it.</summary>
    /// <param name="expected">What a message says that it should be.</param>
    /// <exception cref="ArgumentException">There is no block, or more than one.</exception>
    public static (string Label, byte[] Der) Read(string pem, string expected)
    {
        ArgumentNullException.ThrowIfNull(pem);
        if (!PemEncoding.TryFind(pem, out var found))
        {
            throw Refused(expected, "it is no PEM");
        }

        if (PemEncoding.TryFind(pem.AsSpan(found.Location.End.Value), out _))
        {
            throw Refused(expected, "it holds more than one");
        }

        return (pem[found.Label], Convert.FromBase64String(pem[found.Base64Data]));
    }

    /// <summary>Makes a key with what an import gives it.</summary>
    /// <exception cref="ArgumentException">It cannot be imported, or is not on P-256.</exception>
    public static ECDsa Import(Action<ECDsa> import, string expected)
    {
        var key = ECDsa.Create();
        try
        {
            import(key);
            return key.ExportSubjectPublicKeyInfo() is { Length: 91 } info && info.AsSpan().StartsWith(P256Start)
                ? key
                : throw Refused(expected, "it is on another curve");
        }
        catch (Exception error) when (error is CryptographicException or PlatformNotSupportedException)
        {
            // Not as the inner exception: who knows what a provider quotes.
            key.Dispose();
            throw Refused(expected, "it is of another kind, damaged, or encrypted with another password");
        }
        catch
        {
            key.Dispose();
            throw;
        }
    }

    /// <summary>Says what was expected and what is wrong, and nothing of the key.</summary>
    public static ArgumentException Refused(string expected, string problem) => new($"Expected {expected}; {problem}.");
}
