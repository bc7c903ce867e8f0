using System;
using System.Security.Cryptography;
using System.Text;

namespace Netralitas.Rules.Records;

/// <summary>
/// A secret by which personal values are masked in decision records (HMAC-SHA-256): the same value gives the same mask, so that
/// records on the same person can be put together, and nobody without the key can read it or try out names. Immutable and thread-safe.
/// </summary>
public sealed class MaskingKey
{
    /// <summary>The fewest bytes of a key, inclusive: as many as its hash has.</summary>
    public const int MinBytes = 32;

    private const string Prefix = "hmac-sha256:";

    private readonly byte[] _secret;

    /// <summary>Takes a secret.</summary>
    /// <param name="secret">At least <see cref="MinBytes"/> random bytes. They are copied.</param>
    /// <exception cref="ArgumentException">There are fewer.</exception>
    public MaskingKey(ReadOnlySpan<byte> secret)
    {
        if (secret.Length < MinBytes)
        {
            throw new ArgumentException($"A masking key has at least {MinBytes} random bytes; these are {secret.Length}.", nameof(secret));
        }

        _secret = secret.ToArray();
        Id = Hash("netralitas-rules masking key")[..16];
    }

    /// <summary>What records call the key: 16 hexadecimal digits that say nothing of the secret.</summary>
    public string Id { get; }

    /// <summary>Takes a secret from text.</summary>
    /// <param name="text">Base64 of at least <see cref="MinBytes"/> random bytes, as <c>openssl rand -base64 32</c> writes it; white space around it does not count.</param>
    /// <returns>The key.</returns>
    /// <exception cref="ArgumentException">It is not Base64, or of fewer bytes.</exception>
    public static MaskingKey FromBase64(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var trimmed = text.Trim();
        var bytes = new byte[trimmed.Length];
        return Convert.TryFromBase64String(trimmed, bytes, out var length)
            ? new MaskingKey(bytes.AsSpan(0, length))
            : throw new ArgumentException($"A masking key is Base64 of at least {MinBytes} random bytes.", nameof(text));
    }

    /// <summary>The mask of a value, as records have it: to look for the records on a person.</summary>
    /// <param name="fact">The fact's key, for example <c>pelaku.jabatan</c>. The same value of another fact has another mask.</param>
    /// <param name="value">The value, character by character as it was described.</param>
    /// <returns><c>hmac-sha256:</c> and 64 lower-case hexadecimal digits.</returns>
    public string Mask(string fact, string value)
    {
        ArgumentNullException.ThrowIfNull(fact);
        ArgumentNullException.ThrowIfNull(value);

        // No key of a fact has a line feed, so that no two pairs run together to the same bytes.
        return Prefix + Hash($"{fact}\n{value}");
    }

    /// <summary>Says nothing of the secret.</summary>
    /// <returns>The key's <see cref="Id"/>.</returns>
    public override string ToString() => Id;

    private string Hash(string text) => Convert.ToHexString(HMACSHA256.HashData(_secret, Encoding.UTF8.GetBytes(text))).ToLowerInvariant();
}
