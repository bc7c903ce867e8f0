using System.Linq;
using System.Text;
using FluentAssertions;
using Netralitas.Rules.Actions;
using Xunit;

namespace Netralitas.Rules.Tests.Syntax;

/// <summary>Input that looks odd and is fine.</summary>
public sealed class AcceptedInputTests
{
    private const string Expected = "pelaku.jabatan: Camat \"A\", pelaku.status: pns, perbuatan: suka";

    [Theory]
    [InlineData("pelaku: { status: pns, jabatan: 'Camat \"A\"' }\nperbuatan: [suka]\n")]
    [InlineData("\uFEFFpelaku: { status: pns, jabatan: 'Camat \"A\"' }\nperbuatan: [suka]\n")]
    [InlineData("pelaku:\r\n  status: pns\r\n  jabatan: Camat \"A\"\r\nperbuatan:\r\n  - suka\r\n")]
    [InlineData("pelaku:\r  status: pns\r  jabatan: Camat \"A\"\rperbuatan: suka")]
    [InlineData("---\npelaku.status: pns\npelaku.jabatan: Camat \"A\" # \uFF01\nperbuatan: suka\n...\n")]
    [InlineData("{\n\t\"pelaku\":\t{ \"status\": \"pns\", \"jabatan\": \"Camat\\u0020\\\"A\\\"\" },\n\t\"perbuatan\": [\n\t\t\"suka\"\n\t]\n}\n")]
    [InlineData("{\"pelaku\":{\"status\":\"\\u0070ns\",\"jabatan\":\"Camat \\\"A\\\"\"},\"perbuatan\":[\"suka\"]}")]
    [InlineData("pelaku:\t{ status: pns,\tjabatan: 'Camat \"A\"' }\t\nperbuatan: !!str suka\n", false)]
    [InlineData("pelaku:\t{ status: pns,\tjabatan: 'Camat \"A\"' }\t\nperbuatan: ! suka\n")]
    public void Read_OfAnActionInAnyDress_GivesTheSameFacts(string text, bool isAccepted = true) =>
        (Inputs.ReadAction(text).Facts?.ToString()).Should().Be(isAccepted ? Expected : null);

    [Theory]
    [InlineData("pelaku: { jabatan: no }\n", "no")]
    [InlineData("pelaku: { jabatan: 1.10 }\n", "1.10")]
    [InlineData("pelaku: { jabatan: 2024-01-20 }\n", "2024-01-20")]
    [InlineData("pelaku: { jabatan: 0x1F }\n", "0x1F")]
    [InlineData("pelaku: { jabatan: 'null' }\n", "null")]
    [InlineData("pelaku: { jabatan: \"\\t\\u00e9\" }\n", "\té")]
    [InlineData("pelaku: { jabatan: \U0001F469\u200D\U0001F4BC }\n", "\U0001F469\u200D\U0001F4BC")]
    public void Read_OfWhatYamlWouldGuess_StaysText(string text, string expected) =>
        Inputs.ReadAction(text).Facts!.Find("pelaku.jabatan")!.Text.Should().Be(expected);

    [Fact]
    public void Read_OfJsonNullAndBooleans_TakesNullForNotDescribedAndBooleansForYesAndNo()
    {
        var facts = ActionReader.Parse("""{ "pelaku": { "status": null }, "keadaan": { "dukungan_aktif": true, "atribut_parpol": false } }""", Rulebook.Default.Vocabulary).Facts!;

        facts.Values.Select(pair => $"{pair.Key}: {pair.Value}").Should().Equal("keadaan.atribut_parpol: tidak", "keadaan.dukungan_aktif: ya");
    }

    [Fact]
    public void Load_OfFilesWithCrLf_IsTheSameRulebook()
    {
        var files = BaseRules.Files();
        foreach (var path in BaseRules.Files().Keys)
        {
            files[path] = Encoding.UTF8.GetBytes("\uFEFF" + Encoding.UTF8.GetString(files[path]).ReplaceLineEndings("\r\n"));
        }

        BaseRules.Load(files).RulebookOrThrow().Digest.Should().Be(BaseRules.Rulebook.Digest);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Read_OfAMistakeUnderAnyLineEnding_TellsTheSamePlace(string ending) =>
        Inputs.Places(Inputs.ReadAction($"# x{ending}{ending}pelaku:{ending}  status: pms{ending}perbuatan: [suka, bagi]{ending}").Diagnostics)
            .Should().Equal("NTR5003(4,11)", "NTR5003(5,19)");
}
