using System.Security.Cryptography;
using Netralitas.Rules.Packs;

namespace Netralitas.Rules.Tests.Packs;

/// <summary>Keys that live as long as the tests.</summary>
internal static class Keys
{
    public static PackPrivateKey One { get; } = PackPrivateKey.FromPem(NewPem());

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
