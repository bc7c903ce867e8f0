using System.Globalization;
using System.Linq;
using System.Text;
using FluentAssertions;
using Xunit;

namespace Netralitas.Rules.Tests.Syntax;

/// <summary>Input that is refused, with all places told. The same holds for rule files and for actions.</summary>
public sealed class RefusedInputTests
{
    [Theory]
    [InlineData("a:\n\tb: c\n\td: e\n", "NTR1006(2,1) NTR1006(3,1)")]
    [InlineData("a:\n  b: c\n  \td: e\n", "NTR1006(3,3)")]
    [InlineData("a: |\n  x\n  \ty\nb: c: d\n", "NTR1005(4,5)")]
    [InlineData("a: &x [1]\nb: *x\n", "NTR1009(1,4) NTR1010(2,4)")]
    [InlineData("a: &a [x,x]\nb: &b [*a,*a]\nc: &c [*b,*b]\nd: [*c,*c]\n", "NTR1009(1,4) NTR1009(2,4) NTR1010(2,8) NTR1010(2,11) NTR1009(3,4) NTR1010(3,8) NTR1010(3,11) NTR1010(4,5) NTR1010(4,8)")]
    [InlineData("a: &a [*a]\n", "NTR1009(1,4) NTR1010(1,8)")]
    [InlineData("a:\n  <<: { b: c }\n", "NTR1012(2,3)")]
    [InlineData("a: b\n---\nc: d\n", "NTR1008(2,1)")]
    [InlineData("a: b\n...\nc: d\n", "NTR1008(3,1)")]
    [InlineData("a: !!python/object/apply:os.system [ls]\n", "NTR1011(1,4)")]
    [InlineData("a: !System.Diagnostics.Process x\n", "NTR1011(1,4)")]
    [InlineData("!<tag:yaml.org,2002:map> { a: b }\n", "NTR1011(1,1)")]
    [InlineData("a: [1,2\nb: c", "NTR1005(1,6)")]
    [InlineData("a: 'x\nb: y\n", "NTR1005(1,4)")]
    [InlineData("a: \"x\nb: y\n", "NTR1005(1,4)")]
    [InlineData("\"", "NTR1005(1,1)")]
    [InlineData("{\n\t\"a\": \"b\"\n\t\"c\": \"d\"\n}\n", "NTR1005(3,2)")]
    [InlineData("", "NTR1007(1,1)")]
    [InlineData("  \n\n", "NTR1007(1,1)")]
    [InlineData("# a\n# b\n", "NTR1007(1,1)")]
    [InlineData("\uFEFF", "NTR1007(1,1)")]
    [InlineData("a: b\n\uFEFFc: d\n", "NTR1004(2,1)")]
    [InlineData("a: b\0\n", "NTR1004(1,5)")]
    [InlineData("a: \u001b[31m\n", "NTR1004(1,4)")]
    [InlineData("a: b\r\nc: \u202Ed\u202C\r\n", "NTR1004(2,4) NTR1004(2,6)")]
    [InlineData("a: b\u2028c: \u2067d\n", "NTR1004(1,5) NTR1004(2,4)")]
    [InlineData("a: pn\u200Bs\n", "NTR1004(1,6)")]
    [InlineData("a: \U000E0041\n", "NTR1004(1,4)")]
    [InlineData("? [a]\n: b\n", "NTR1014(1,3)")]
    [InlineData("{ a: b, a: c, ? {x: y} : z }", "NTR1013(1,9) NTR1014(1,17)")]
    [InlineData("a: b\r\nc: d\r\na: e\r\n", "NTR1013(3,1)")]
    public void Read_OfText_TellsEveryPlace(string text, string expected)
    {
        var content = Encoding.UTF8.GetBytes(text);

        Inputs.Places(Inputs.ReadAction(content).Diagnostics).Should().Equal(expected.Split(' '));
        Inputs.Places(Inputs.LoadRules(content).Diagnostics).Should().Equal(expected.Split(' '));
    }

    [Theory]
    [InlineData("FF", "NTR1003(1,1)")]
    [InlineData("61 3A 20 62 0A 63 3A 20 C3 28", "NTR1003(2,4)")]
    [InlineData("EF BB BF 61 3A 20 E2 82", "NTR1003(1,4)")]
    [InlineData("61 3A 20 C3 A9 20 ED A0 80", "NTR1003(1,6)")]
    [InlineData("61 3A 20 C0 AF", "NTR1003(1,4)")]
    [InlineData("61 0D 0A 62 0D F5 80 80 80", "NTR1003(3,1)")]
    [InlineData("FF FE 61 00", "NTR1003(1,1)")]
    public void Read_OfBytesThatAreNotUtf8_TellsTheFirstBadOne(string bytes, string expected)
    {
        var content = bytes.Split(' ').Select(part => byte.Parse(part, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToArray();

        Inputs.Places(Inputs.ReadAction(content).Diagnostics).Should().Equal(expected);
        Inputs.Places(Inputs.LoadRules(content).Diagnostics).Should().Equal(expected);
    }

    [Fact]
    public void Read_OfInvalidUtf8BehindTheFirstBuffer_TellsItsPlace()
    {
        // Where a decoder works in chunks it may count from the chunk.
        var content = Inputs.Repeat("", "# xxxxxxxxxxxxx\n", 10_000).Concat<byte>([0x61, 0xFF]).ToArray();

        Inputs.Places(Inputs.ReadAction(content).Diagnostics).Should().Equal("NTR1003(10001,2)");
    }

    [Fact]
    public void Parse_OfTextFromMemory_RefusesHiddenCharactersToo()
    {
        var result = Netralitas.Rules.Actions.ActionReader.Parse("pelaku: { jabatan: \u202Etamac }\ud800\n", BaseRules.Rulebook.Vocabulary);

        Inputs.Places(result.Diagnostics).Should().Equal("NTR1004(1,20)", "NTR1004(1,28)");
        result.Facts.Should().BeNull();
    }

    [Fact]
    public void Read_OfTheSameDiagnosticTwice_TellsItOnce() =>
        Inputs.Places(Inputs.ReadAction("pelakku: { status: pns, jabatan: camat }\n").Diagnostics).Should().Equal("NTR5002(1,1)");
}
