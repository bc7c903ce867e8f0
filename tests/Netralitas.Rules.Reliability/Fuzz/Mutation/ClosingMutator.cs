using System;
using System.Security.Cryptography;
using System.Text;

namespace Netralitas.Rules.Reliability.Fuzz.Mutation;

/// <summary>A target whose files say by a hash that they are whole, which anyone can work out anew.</summary>
internal interface IClosed
{
    /// <summary>The input with hashes that fit what it says.</summary>
    FuzzInput Close(FuzzInput input);

    /// <summary>The digest of a text as packs and records write it.</summary>
    static string Digest(string text) => "sha256:" + Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text))).ToLowerInvariant();
}

/// <summary>Changes words behind a hash, which the target works out anew at the end: without that nothing behind it is ever looked at.</summary>
internal sealed class ClosingMutator : IMutator
{
    private readonly TokenMutator _tokens = new();

    public const string Kind = "closed anew";

    public string Name => Kind;

    public bool Suits(FuzzTarget target) => target is IClosed;

    public FuzzInput Change(FuzzInput input, FuzzInput other, Random random) => _tokens.Change(input, other, random);
}
