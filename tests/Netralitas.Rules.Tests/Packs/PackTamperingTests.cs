using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using FluentAssertions;
using Netralitas.Rules.Packs;
using Netralitas.Rules.Tests.Evaluation;
using Netralitas.Rules.Text;
using Xunit;

namespace Netralitas.Rules.Tests.Packs;

/// <summary>What was done to a pack on its way shows, whatever it was; nobody but the owner of a trusted key can make another.</summary>
public sealed class PackTamperingTests
{
    /// <summary>Bytes that mean something in JSON, in lines or in UTF-8.</summary>
    private static readonly byte[] Telling = [.. "\"\\{}[]:, \n\r\t0an/u"u8, 0, 0x80, 0xC3, 0xEF, 0xFF];

    private static readonly byte[] Shipped = Packed.Write(Rulebook.Default, Keys.One);

    private static readonly byte[] Unsigned = Packed.Write(Rulebook.Default);

    public static IEnumerable<object[]> Trusts() => [[false], [true]];

    [Theory]
    [MemberData(nameof(Trusts))]
    public void Open_OfThePackItself_TakesIt(bool isSigned) => Packed.Opens(Tiny(isSigned), Trust(isSigned)).Should().BeTrue();

    [Theory]
    [MemberData(nameof(Trusts))]
    public void Open_WithAnyByteChanged_Refuses(bool isSigned)
    {
        var pack = Tiny(isSigned);

        NoneOpens(isSigned, Enumerable.Range(0, pack.Length * 256).Where(change => pack[change / 256] != change % 256), change =>
        {
            var changed = pack.ToArray();
            changed[change / 256] = (byte)change;
            return changed;
        });
    }

    [Theory]
    [MemberData(nameof(Trusts))]
    public void Open_CutShortAnywhere_Refuses(bool isSigned)
    {
        var pack = Tiny(isSigned);

        NoneOpens(isSigned, Enumerable.Range(0, pack.Length), length => pack[..length]);
    }

    [Theory]
    [MemberData(nameof(Trusts))]
    public void Open_WithAByteTakenOutOrPutIn_Refuses(bool isSigned)
    {
        var pack = Tiny(isSigned);

        NoneOpens(isSigned, Enumerable.Range(0, pack.Length), at => [.. pack[..at], .. pack[(at + 1)..]]);
        NoneOpens(isSigned, Enumerable.Range(0, (pack.Length + 1) * Telling.Length), change =>
            [.. pack[..(change / Telling.Length)], Telling[change % Telling.Length], .. pack[(change / Telling.Length)..]]);
    }

    [Theory]
    [MemberData(nameof(Trusts))]
    public void Open_WithLinesTakenOutDoubledOrExchanged_Refuses(bool isSigned)
    {
        var lines = Packed.Lines(Tiny(isSigned));
        var others = from one in Enumerable.Range(0, lines.Length)
                     from two in Enumerable.Range(0, lines.Length)
                     where one != two
                     select (one, two);

        NoneOpens(isSigned, Enumerable.Range(0, lines.Length), at => Packed.Of([.. lines[..at], .. lines[(at + 1)..]]));
        NoneOpens(isSigned, Enumerable.Range(0, lines.Length), at => Packed.Of([.. lines[..at], lines[at], .. lines[at..]]));
        NoneOpens(isSigned, others, swap => Packed.Of(lines.Select((line, at) => at == swap.one ? lines[swap.two] : at == swap.two ? lines[swap.one] : line)));
    }

    [Fact]
    public void Load_OfTheShippedPackSpoiltAtRandom_Refuses() => Properties.ForAll(Spoiling.Of, 100, spoiling =>
    {
        Packed.Opens(spoiling.Spoil(Shipped), Keys.TrustOne).Should().BeFalse();
        Packed.Opens(spoiling.Spoil(Unsigned), PackTrust.Anyone).Should().BeFalse();
    });

    [Fact]
    public void Load_WithoutASignatureThatIsRequired_Refuses()
    {
        var stripped = Packed.Write(BaseRules.Rulebook);

        Packed.Ids(stripped).Should().BeEmpty();
        Packed.Ids(stripped, Keys.TrustOne).Should().Equal("NTR8006");
    }

    [Fact]
    public void Load_SignedByAnotherKey_Refuses()
    {
        var pack = Packed.Write(BaseRules.Rulebook, Keys.Two);

        Packed.Ids(pack, Keys.TrustOne).Should().Equal("NTR8007");
        Packed.Ids(pack, PackTrust.SignedBy(Keys.One.PublicKey, Keys.Two.PublicKey)).Should().BeEmpty();
        Packed.Ids(pack).Should().BeEmpty("nobody asked for a signature");
    }

    [Fact]
    public void Load_OfAnotherKeyUnderATrustedName_Refuses()
    {
        var pack = Encoding.UTF8.GetString(Packed.Write(BaseRules.Rulebook, Keys.Two)).Replace(Keys.Two.PublicKey.Id, Keys.One.PublicKey.Id, StringComparison.Ordinal);

        Packed.Ids(Encoding.UTF8.GetBytes(pack), Keys.TrustOne).Should().Equal("NTR8008");
    }

    [Fact]
    public void Load_WithTheSignatureOfOtherRules_Refuses()
    {
        var lines = Packed.Lines(Packed.Write(BaseRules.Rulebook, Keys.One));
        var (own, other) = (lines[^1], Packed.Lines(Shipped)[^1]);

        // Once as it is, and once with the digest put right.
        lines[^1] = other;
        Packed.Ids(Packed.Of(lines), Keys.TrustOne).Should().Equal("NTR8005");
        lines[^1] = own[..own.IndexOf(',', StringComparison.Ordinal)] + other[other.IndexOf(',', StringComparison.Ordinal)..];
        Packed.Ids(Packed.Of(lines), Keys.TrustOne).Should().Equal("NTR8008");
    }

    [Fact]
    public void Load_OfAManifestThatWasClosedAnewUnderItsOldSignature_Refuses()
    {
        var lines = Packed.Lines(Packed.Write(BaseRules.Rulebook, Keys.One));
        var (old, manifest) = (lines[0], lines[0].Replace("\"1.0.0\"", "\"1.0.1\"", StringComparison.Ordinal));
        lines[0] = manifest;
        lines[^1] = lines[^1].Replace(DigestOf(old), DigestOf(manifest), StringComparison.Ordinal);

        Packed.Ids(Packed.Of(lines), Keys.TrustOne).Should().Equal("NTR8008");
    }

    [Fact]
    public void Load_OfASignatureOverTheBareFirstLine_Refuses()
    {
        // What was signed for another purpose must not pass for a pack.
        var lines = Packed.Lines(Packed.Write(BaseRules.Rulebook, Keys.One));
        var bare = Convert.ToBase64String(Keys.One.Sign(Encoding.UTF8.GetBytes(lines[0] + "\n")));
        lines[^1] = lines[^1][..(lines[^1].IndexOf("\"value\":\"", StringComparison.Ordinal) + 9)] + bare + "\"}}";

        Packed.Ids(Packed.Of(lines), Keys.TrustOne).Should().Equal("NTR8008");
    }

    [Theory]
    [InlineData("a\r\nb\n")]
    [InlineData("a\rb\n")]
    [InlineData("\uFEFFa\n")]
    public void Open_OfATextThatNoPackHas_Refuses(string content)
    {
        // All digests are right: the one who packed it wrote it so, and a rulebook must not have two packs.
        var bytes = Encoding.UTF8.GetBytes(content);
        var entry = new PackEntry("a.yaml", bytes.Length, DigestText.Of(bytes));
        var manifest = PackLines.Manifest(new PackManifest(new LocalizedText("a"), "1", DigestText.Of([]), "0", null, [entry]));

        Packed.Opens([.. manifest, .. PackLines.File("a.yaml", content), .. PackLines.Closing(new PackClosing(DigestText.Of(manifest), null))], PackTrust.Anyone).Should().BeFalse();
    }

    [Theory]
    [InlineData('\u0085')]
    [InlineData('\u2028')]
    public void Load_OfALineWithWhatEndsLinesElsewhere_QuotesItOn(char separator)
    {
        var lines = Packed.Lines(Packed.Write(BaseRules.Rulebook));
        var plain = lines[1];
        lines[1] = plain.Insert(40, $"{separator}");

        var diagnostic = Packed.Load(Packed.Of(lines)).Diagnostics.Should().ContainSingle().Subject;

        diagnostic.Id.Should().Be("NTR8004");
        diagnostic.Span.Line.Should().Be(2);
        diagnostic.SourceLine.Should().StartWith(plain.Insert(40, " ")[..100], "the place is counted in the whole line");
    }

    [Fact]
    public void WritePack_SignedTwice_HasTheSameRulesUnderTwoSignatures()
    {
        var (one, two) = (Packed.Lines(Packed.Write(BaseRules.Rulebook, Keys.One)), Packed.Lines(Packed.Write(BaseRules.Rulebook, Keys.One)));

        one[..^1].Should().Equal(two[..^1]);
        one[^1].Should().NotBe(two[^1]);
    }

    private static string DigestOf(string line) => DigestText.Of(Encoding.UTF8.GetBytes(line + "\n"));

    private static byte[] Tiny(bool isSigned) => Packed.Tiny(isSigned ? Keys.One : null);

    private static PackTrust Trust(bool isSigned) => isSigned ? Keys.TrustOne : PackTrust.Anyone;

    private static void NoneOpens<T>(bool isSigned, IEnumerable<T> changes, Func<T, byte[]> change)
    {
        var (tried, taken) = (0, 0);
        Parallel.ForEach(changes, one =>
        {
            Interlocked.Increment(ref tried);
            if (Packed.Opens(change(one), Trust(isSigned)))
            {
                Interlocked.Increment(ref taken);
            }
        });
        tried.Should().BePositive();
        taken.Should().Be(0);
    }

    /// <summary>A piece of a pack that is changed, taken out, or from which on all is missing.</summary>
    private sealed record Spoiling(int At, int Length, int Kind, int Seed)
    {
        public static Spoiling Of(Random random)
        {
            var at = random.Next(Unsigned.Length);
            return new Spoiling(at, random.Next(1, Math.Min(8, Unsigned.Length - at) + 1), random.Next(3), random.Next());
        }

        public byte[] Spoil(byte[] pack)
        {
            switch (Kind)
            {
                case 0: return [.. pack[..At], .. pack[(At + Length)..]];
                case 1: return pack[..At];
                default:
                    var changed = pack.ToArray();
                    var random = new Random(Seed);
                    do
                    {
                        random.NextBytes(changed.AsSpan(At, Length));
                    }
                    while (changed.AsSpan().SequenceEqual(pack));
                    return changed;
            }
        }
    }
}
