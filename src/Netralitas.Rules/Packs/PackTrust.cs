using System;
using System.Collections.Generic;
using System.Linq;

namespace Netralitas.Rules.Packs;

/// <summary>
/// Whose packs are loaded. It is always said: an empty list of keys, left behind by a mistake, must not mean that anyone is trusted.
/// Immutable and thread-safe.
/// </summary>
public sealed class PackTrust
{
    private PackTrust(IReadOnlyList<PackPublicKey> keys) => Keys = keys;

    /// <summary>Loads packs of anyone, signed or not. That they are whole and say what their manifest says is checked; a signature is not.</summary>
    public static PackTrust Anyone { get; } = new([]);

    /// <summary>The keys of which one must have signed; none when anyone is trusted.</summary>
    internal IReadOnlyList<PackPublicKey> Keys { get; }

    /// <summary>Loads only packs that one of these keys has signed.</summary>
    /// <param name="keys">The keys; several to go over from one to the next.</param>
    /// <returns>The trust.</returns>
    /// <exception cref="ArgumentException">There is no key.</exception>
    public static PackTrust SignedBy(params IEnumerable<PackPublicKey> keys)
    {
        ArgumentNullException.ThrowIfNull(keys);
        var all = keys.ToList();
        if (all.Count == 0 || all.Contains(null!))
        {
            throw new ArgumentException($"At least one key is needed, and none may be null. Where no signature is wanted, say {nameof(PackTrust)}.{nameof(Anyone)}.", nameof(keys));
        }

        return new PackTrust(all);
    }
}
