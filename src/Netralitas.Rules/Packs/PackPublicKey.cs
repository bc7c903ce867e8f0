using System;
using System.Security.Cryptography;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Packs;

/// <summary>A public key by which packs may be signed: ECDSA on the curve P-256. Immutable and thread-safe.</summary>
public sealed class PackPublicKey
{
    private const string Label = "PUBLIC KEY";
    private const string Expected = $"a public key for ECDSA on P-256 as PEM, one block 'BEGIN {Label}'";

    private readonly byte[] _info;

    internal PackPublicKey(byte[] info)
    {
        _info = info;
        Id = DigestText.Of(info);
    }

    /// <summary>SHA-256 of the key in DER (SubjectPublicKeyInfo), <c>sha256:</c> and 64 lower-case hexadecimal digits. A signed pack names the key it was signed with so.</summary>
    public string Id { get; }

    /// <summary>Reads a key from PEM.</summary>
    /// <param name="pem">The text of one block <c>BEGIN PUBLIC KEY</c> (SubjectPublicKeyInfo), not the name of a file.</param>
    /// <returns>The key.</returns>
    /// <exception cref="ArgumentException">It is no such key: other text, a private key, a certificate, RSA, another curve. The message says what was expected.</exception>
    public static PackPublicKey FromPem(string pem)
    {
        var (label, der) = KeyPem.Read(pem, Expected);
        if (label != Label)
        {
            CryptographicOperations.ZeroMemory(der);
            throw KeyPem.Refused(Expected, label.Contains("PRIVATE", StringComparison.Ordinal) ? "it is a private key, which must not be handed out" : $"it is a '{label}'");
        }

        using var key = KeyPem.Import(
            key =>
            {
                key.ImportSubjectPublicKeyInfo(der, out var read);
                if (read != der.Length)
                {
                    throw new CryptographicException();
                }
            },
            Expected);
        return new PackPublicKey(key.ExportSubjectPublicKeyInfo());
    }

    /// <summary>The id.</summary>
    /// <returns><see cref="Id"/>.</returns>
    public override string ToString() => Id;

    internal bool Verifies(byte[] data, byte[] signature)
    {
        // A key of its own for each call: those of the framework are not promised to be thread-safe.
        using var key = ECDsa.Create();
        key.ImportSubjectPublicKeyInfo(_info, out _);
        return key.VerifyData(data, signature, HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence);
    }
}
