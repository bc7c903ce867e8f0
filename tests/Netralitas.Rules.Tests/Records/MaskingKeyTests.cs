using System;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using FluentAssertions;
using Netralitas.Rules.Records;
using Xunit;

namespace Netralitas.Rules.Tests.Records;

/// <summary>Masks: alike for the same value, of no use to who lacks the key.</summary>
public sealed class MaskingKeyTests
{
    private static readonly byte[] Secret = [.. Enumerable.Range(0, 32).Select(number => (byte)number)];

    [Fact]
    public void Mask_OfAValue_IsItsHmac() =>
        new MaskingKey(Secret).Mask("pelaku.jabatan", "Camat").Should().Be("hmac-sha256:" + Convert.ToHexString(HMACSHA256.HashData(Secret, Encoding.UTF8.GetBytes("pelaku.jabatan\nCamat"))).ToLowerInvariant());

    [Fact]
    public void Mask_OfEqualValuesWithEqualKeys_IsEqual() =>
        new MaskingKey(Secret).Mask("a", "Camat").Should().Be(MaskingKey.FromBase64($"\n {Convert.ToBase64String(Secret)}\n").Mask("a", "Camat"));

    [Fact]
    public void Mask_OfAnotherValueFactOrKey_Differs()
    {
        byte[] other = [.. Secret[..31], 77];

        new[]
        {
            new MaskingKey(Secret).Mask("a", "Camat"),
            new MaskingKey(Secret).Mask("a", "camat"),
            new MaskingKey(Secret).Mask("b", "Camat"),
            new MaskingKey(other).Mask("a", "Camat"),
        }.Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void Id_OfAKey_TellsKeysApartAndNothingOfTheSecret()
    {
        var key = new MaskingKey(Secret);

        key.Id.Should().MatchRegex("^[0-9a-f]{16}$").And.NotBe(new MaskingKey([.. Secret[..31], 77]).Id);
        key.ToString().Should().Be(key.Id);
        Convert.ToHexString(Secret).Should().NotContainEquivalentOf(key.Id);
    }

    [Theory]
    [InlineData("")]
    [InlineData("bukan base64!")]
    [InlineData("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHg==")]
    public void FromBase64_OfWhatIsNoKey_SaysWhatIsExpected(string text) =>
        FluentActions.Invoking(() => MaskingKey.FromBase64(text)).Should().Throw<ArgumentException>().WithMessage("*at least 32 random bytes*");
}
