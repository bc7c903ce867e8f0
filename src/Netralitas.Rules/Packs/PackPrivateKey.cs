using System;
using System.Security.Cryptography;

namespace Netralitas.Rules.Packs;

/// <summary>
/// A private key to sign packs with: ECDSA on the curve P-256. Nothing here ever shows it. Thread-safe; dispose of it once nothing more is
/// to be signed, so that it does not stay in memory.
/// </summary>
public sealed class PackPrivateKey : IDisposable
{
    private const string Label = "PRIVATE KEY";
    private const string EncryptedLabel = "ENCRYPTED PRIVATE KEY";
    private const string Expected = $"a private key for ECDSA on P-256 as PEM (PKCS#8), one block 'BEGIN {Label}' or 'BEGIN {EncryptedLabel}'";

    private readonly object _signing = new();
    private readonly ECDsa _key;

    private PackPrivateKey(ECDsa key)
    {
        _key = key;
        PublicKey = new PackPublicKey(key.ExportSubjectPublicKeyInfo());
    }

    /// <summary>The key by which what this one signs is checked.</summary>
    public PackPublicKey PublicKey { get; }

    /// <summary>Reads a key from PEM.</summary>
    /// <param name="pem">
    /// The text of one block <c>BEGIN PRIVATE KEY</c> or <c>BEGIN ENCRYPTED PRIVATE KEY</c> (PKCS#8), not the name of a file. The older
    /// <c>BEGIN EC PRIVATE KEY</c> is refused; <c>openssl pkcs8 -topk8</c> makes the other of it.
    /// </param>
    /// <param name="password">The password of an encrypted key; null or unused for one that is not.</param>
    /// <returns>The key.</returns>
    /// <exception cref="ArgumentException">It is no such key: other text, a public key, RSA, another curve, a wrong or missing password. The message says what was expected, and nothing of the key.</exception>
    public static PackPrivateKey FromPem(string pem, string? password = null)
    {
        var (label, der) = KeyPem.Read(pem, Expected);
        try
        {
            return new PackPrivateKey(label switch
            {
                Label => KeyPem.Import(key => Whole(Read(der, key), der), Expected),
                EncryptedLabel when password is not null => KeyPem.Import(key => Whole(Read(der, password, key), der), Expected),
                EncryptedLabel => throw KeyPem.Refused(Expected, "it is encrypted and no password is given"),
                _ => throw KeyPem.Refused(Expected, $"it is a '{label}'"),
            });
        }
        finally
        {
            CryptographicOperations.ZeroMemory(der);
        }
    }

    /// <summary>The id of the public key.</summary>
    /// <returns><see cref="PackPublicKey.Id"/> of <see cref="PublicKey"/>.</returns>
    public override string ToString() => PublicKey.Id;

    /// <summary>Takes the key out of memory. Who signs with it afterwards gets an <see cref="ObjectDisposedException"/>.</summary>
    public void Dispose()
    {
        lock (_signing)
        {
            _key.Dispose();
        }
    }

    internal byte[] Sign(byte[] data)
    {
        lock (_signing)
        {
            return _key.SignData(data, HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence);
        }
    }

    private static int Read(byte[] der, ECDsa key)
    {
        key.ImportPkcs8PrivateKey(der, out var read);
        return read;
    }

    private static int Read(byte[] der, string password, ECDsa key)
    {
        key.ImportEncryptedPkcs8PrivateKey(password, der, out var read);
        return read;
    }

    private static void Whole(int read, byte[] der)
    {
        if (read != der.Length)
        {
            throw new CryptographicException();
        }
    }
}
