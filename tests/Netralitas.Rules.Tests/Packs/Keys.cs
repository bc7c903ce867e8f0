using System.Security.Cryptography;
using Netralitas.Rules.Packs;

namespace Netralitas.Rules.Tests.Packs;

/// <summary>Keys that live as long as the tests.</summary>
internal static class Keys
{
    private static readonly string OnePem = NewPem();

    public static PackPrivateKey One { get; } = PackPrivateKey.FromPem(OnePem);

    /// <summary>The public half of <see cref="One"/>, as people hand it out.</summary>
    public static string OnePublicPem { get; } = PublicPem(OnePem);

    public static PackPrivateKey Two { get; } = PackPrivateKey.FromPem(NewPem());

    public static PackTrust TrustOne { get; } = PackTrust.SignedBy(One.PublicKey);

    /// <summary>A private key as <c>openssl genpkey</c> writes it.</summary>
    public static string NewPem(ECCurve? curve = null)
    {
        using var key = ECDsa.Create(curve ?? ECCurve.NamedCurves.nistP256);
        return key.ExportPkcs8PrivateKeyPem();
    }

    /// <summary>Its public half.</summary>
    public static string PublicPem(string privatePem)
    {
        using var key = ECDsa.Create();
        key.ImportFromPem(privatePem);
        return key.ExportSubjectPublicKeyInfoPem();
    }
}
