using System;
using System.Collections.Generic;
using System.Linq;
using System.Security.Cryptography;
using FluentAssertions;
using Netralitas.Rules.Packs;
using Xunit;

namespace Netralitas.Rules.Tests.Packs;

/// <summary>Which keys are taken, and what is said of the others.</summary>
public sealed class PackKeyTests
{
    private const string Password = "rahasia";

    private static readonly string Private = Keys.NewPem();

    public static IEnumerable<object[]> NotPublic()
    {
        using var rsa = RSA.Create(2048);
        return
        [
            ["", "it is no PEM"],
            ["kunci.pem", "it is no PEM"],
            [Private, "it is a private key, which must not be handed out"],
            [Encrypted(), "it is a private key, which must not be handed out"],
            [PemEncoding.WriteString("CERTIFICATE", [1]), "it is a 'CERTIFICATE'"],
            [PemEncoding.WriteString("PUBLIC KEY", [1, 2, 3]), "it is of another kind, damaged, or encrypted with another password"],
            [rsa.ExportSubjectPublicKeyInfoPem(), "it is of another kind, damaged, or encrypted with another password"],
            [rsa.ExportRSAPublicKeyPem(), "it is a 'RSA PUBLIC KEY'"],
            [Keys.PublicPem(Keys.NewPem(ECCurve.NamedCurves.nistP384)), "it is on another curve"],
            [Keys.PublicPem(Private) + "\n" + Keys.PublicPem(Private), "it holds more than one"],
            [Longer("PUBLIC KEY", Keys.PublicPem(Private)), "it is of another kind, damaged, or encrypted with another password"],
        ];
    }

    public static IEnumerable<object?[]> NotPrivate()
    {
        using var rsa = RSA.Create(2048);
        using var ec = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        return
        [
            ["", null, "it is no PEM"],
            [Keys.PublicPem(Private), null, "it is a 'PUBLIC KEY'"],
            [ec.ExportECPrivateKeyPem(), null, "it is a 'EC PRIVATE KEY'"],
            [rsa.ExportPkcs8PrivateKeyPem(), null, "it is of another kind, damaged, or encrypted with another password"],
            [Keys.NewPem(ECCurve.NamedCurves.nistP384), null, "it is on another curve"],
            [Private + "\n" + Private, null, "it holds more than one"],
            [Longer("PRIVATE KEY", Private), null, "it is of another kind, damaged, or encrypted with another password"],
            [Encrypted(), null, "it is encrypted and no password is given"],
            [Encrypted(), "salah", "it is of another kind, damaged, or encrypted with another password"],
        ];
    }

    [Fact]
    public void Id_OfAKey_IsTheDigestOfItsPublicHalf()
    {
        using var key = ECDsa.Create();
        key.ImportFromPem(Private);
        var expected = "sha256:" + Convert.ToHexString(SHA256.HashData(key.ExportSubjectPublicKeyInfo())).ToLowerInvariant();

        using var signing = PackPrivateKey.FromPem(Private);

        signing.PublicKey.Id.Should().Be(expected);
        PackPublicKey.FromPem("My key:\n" + Keys.PublicPem(Private) + "\n").Id.Should().Be(expected);
        signing.ToString().Should().Be(expected);
        PackPublicKey.FromPem(Keys.PublicPem(Private)).ToString().Should().Be(expected);
    }

    [Fact]
    public void FromPem_OfAnEncryptedKey_TakesItWithItsPassword()
    {
        using var key = PackPrivateKey.FromPem(Encrypted(), Password);
        using var plain = PackPrivateKey.FromPem(Private, "not needed");

        key.PublicKey.Id.Should().Be(plain.PublicKey.Id);
        Packed.Ids(Packed.Write(BaseRules.Rulebook, key), PackTrust.SignedBy(plain.PublicKey)).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(NotPublic))]
    public void FromPem_OfNoPublicKey_SaysWhatWasExpected(string pem, string problem) =>
        FluentActions.Invoking(() => PackPublicKey.FromPem(pem)).Should().Throw<ArgumentException>()
            .Which.Message.Should().Be($"Expected a public key for ECDSA on P-256 as PEM, one block 'BEGIN PUBLIC KEY'; {problem}.");

    [Theory]
    [MemberData(nameof(NotPrivate))]
    public void FromPem_OfNoPrivateKey_SaysWhatWasExpectedAndNothingOfTheKey(string pem, string? password, string problem)
    {
        var thrown = FluentActions.Invoking(() => PackPrivateKey.FromPem(pem, password)).Should().Throw<ArgumentException>().Which;

        thrown.Message.Should().Be($"Expected a private key for ECDSA on P-256 as PEM (PKCS#8), one block 'BEGIN PRIVATE KEY' or 'BEGIN ENCRYPTED PRIVATE KEY'; {problem}.");
        thrown.InnerException.Should().BeNull();
        pem.Split('\n').Where(line => line.Length > 40).Should().NotContain(line => thrown.ToString().Contains(line, StringComparison.Ordinal));
    }

    [Fact]
    public void Sign_WithAKeyThatIsGone_Throws()
    {
        var key = PackPrivateKey.FromPem(Private);
        key.Dispose();

        key.Invoking(gone => Packed.Write(BaseRules.Rulebook, gone)).Should().Throw<ObjectDisposedException>();
    }

    [Fact]
    public void SignedBy_WithoutKeys_Throws()
    {
        FluentActions.Invoking(() => PackTrust.SignedBy()).Should().Throw<ArgumentException>().WithMessage("*PackTrust.Anyone*");
        FluentActions.Invoking(() => PackTrust.SignedBy([null!])).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Keys_UsedByManyThreads_SignAndVerify()
    {
        var packs = Enumerable.Range(0, 32).AsParallel().Select(_ => Packed.Tiny(Keys.One)).ToList();

        packs.AsParallel().Select(pack => Packed.Opens(pack, Keys.TrustOne)).Should().AllBeEquivalentTo(true);
    }

    private static string Encrypted()
    {
        using var key = ECDsa.Create();
        key.ImportFromPem(Private);
        return key.ExportEncryptedPkcs8PrivateKeyPem(Password, new PbeParameters(PbeEncryptionAlgorithm.Aes256Cbc, HashAlgorithmName.SHA256, 1000));
    }

    /// <summary>The same with a byte behind what it says to be.</summary>
    private static string Longer(string label, string pem) =>
        PemEncoding.WriteString(label, [.. Convert.FromBase64String(string.Concat(pem.Split('\n').Where(line => !line.StartsWith('-')))), 0]);
}
