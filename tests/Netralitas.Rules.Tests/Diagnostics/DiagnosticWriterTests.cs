using System.Linq;
using FluentAssertions;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Diagnostics;
using Netralitas.Rules.Tests.Syntax;
using Netralitas.Rules.Text;
using Xunit;

namespace Netralitas.Rules.Tests.Diagnostics;

/// <summary>What is written of a hostile file must not act on the terminal or the reader.</summary>
public sealed class DiagnosticWriterTests
{
    [Theory]
    [InlineData("\"\\u001b[31m\": x\n")]
    [InlineData("pelaku: { status: \"\\u001b]0;x\\u0007\" }\n")]
    [InlineData("pelaku: { status: \"a\\r\\nb\" }\n")]
    [InlineData("pelaku: { status: \"\\u202Esnp\" }\n")]
    [InlineData("pelaku: { status: \"\\u2028\\u0085\\u200b\" }\n")]
    [InlineData("a: &x\u0001 b\n")]
    [InlineData("a: !\u0007 b\n")]
    [InlineData("a: \u001b[2J\n")]
    [InlineData("a: b\ta\n\tc\n")]
    public void ToText_OfHostileContent_HoldsNoControlCharacter(string content)
    {
        var diagnostics = Inputs.ReadAction(content).Diagnostics;

        diagnostics.Should().NotBeEmpty();
        IsHarmless(DiagnosticWriter.ToText(diagnostics, Language.Indonesian)).Should().BeTrue();
        IsHarmless(DiagnosticWriter.ToText(diagnostics, Language.English)).Should().BeTrue();
    }

    [Theory]
    [InlineData("\"\\u001b\"")]
    [InlineData("\"\\u202E\"")]
    public void ToText_OfAHostileNameInRules_RefusesItWithoutShowingIt(string name)
    {
        var vocabulary = $"fakta:\n  - {{ kunci: {name}, jenis: kode, nama: a, tanya: b }}\n";
        var files = BaseRules.Files();
        files["kosakata.yaml"] = System.Text.Encoding.UTF8.GetBytes(vocabulary);
        files["pelanggaran/uu-1/suka.yaml"] = System.Text.Encoding.UTF8.GetBytes($"dasar_hukum: [ {{ {name}: [x] }} ]\n");

        var diagnostics = BaseRules.Load(files).Diagnostics;

        diagnostics.Select(diagnostic => diagnostic.Id).Should().Equal("NTR1004", "NTR1004");
        IsHarmless(DiagnosticWriter.ToText(diagnostics, Language.Indonesian)).Should().BeTrue();
    }

    [Fact]
    public void ToLine_OfAHostilePath_HoldsNoControlCharacter()
    {
        var result = ActionReader.Parse("a: b", BaseRules.Rulebook.Vocabulary, "\u001b[31m/x\n.yaml");

        IsHarmless(result.Diagnostics.Single().ToString()).Should().BeTrue();
        result.Diagnostics.Single().ToString().Should().StartWith("\\u001B[31m/x\\u000A.yaml(1,1): error NTR5002: ");
    }

    [Fact]
    public void ToText_OfALongName_CutsItBetweenCharacters()
    {
        var name = new string('a', 119) + "\U0001F600" + new string('b', 100);

        var text = DiagnosticWriter.ToText(Inputs.ReadAction($"{name}: x\n").Diagnostics, Language.English).Split('\n')[0];

        text.Should().Contain($"'{new string('a', 119)}…'");
    }

    [Fact]
    public void ToText_UnderALineWithTabs_MarksTheColumn()
    {
        var text = DiagnosticWriter.ToText(Inputs.ReadAction("{\t\"pelaku\":\t{ \"status\":\t\"pms\" } }\n").Diagnostics, Language.English).Split('\n');

        text[1][text[2].IndexOf('^')..].Should().StartWith("\"pms\"");
        text[2].Count(character => character == '^').Should().Be(5);
    }

    [Fact]
    public void ToText_OfNone_IsEmpty() => DiagnosticWriter.ToText([], Language.English).Should().BeEmpty();

    private static bool IsHarmless(string text) => text.All(character => character == '\n' || Printable.Escape(character.ToString()) == character.ToString() || char.IsSurrogate(character));
}
