using System;
using System.Linq;
using System.Text.RegularExpressions;
using FluentAssertions;
using Netralitas.Rules.Text;
using Xunit;

namespace Netralitas.Rules.Tests.Validation;

/// <summary>One mistake in the shipped rules is told as one, however much depends on what it spoils.</summary>
public sealed class FloodTests
{
    private const string Tab = "\n\t- [\n";

    [Theory]
    [InlineData("a misspelt fact", "kosakata.yaml", @"kunci: pelaku\.status\b", "kunci: pelaku.statsu", "NTR3001")]
    [InlineData("a misspelt fact that calendars need", "kosakata.yaml", @"kunci: sasaran\.status\b", "kunci: sasaran.statsu", "NTR3001 NTR3011")]
    [InlineData("a misspelt key of the vocabulary", "kosakata.yaml", @"(?<=\A[\s\S]*)kunci: pelaku\.status\b", "kunic: pelaku.status", "NTR2001")]
    [InlineData("a vocabulary that is no YAML", "kosakata.yaml", @"\z", Tab, "NTR1006")]
    [InlineData("sources that are no YAML", "sumber.yaml", @"\z", Tab, "NTR1006")]
    [InlineData("a misspelt source", "sumber.yaml", @"id: skb-s7\b", "id: skb-s77", "NTR3005")]
    [InlineData("an instrument that is no YAML", "peraturan/pp-94-2021.yaml", @"\z", Tab, "NTR1006")]
    [InlineData("a misspelt key of an instrument", "peraturan/pp-94-2021.yaml", @"(?m)^judul:", "juudl:", "NTR2001")]
    [InlineData("a misspelt instrument", "peraturan/pp-94-2021.yaml", @"(?m)^id: .*$", "id: pp-94-2012", "NTR3003")]
    [InlineData("wrong days of an instrument", "peraturan/uu-7-2017.yaml", @"(?m)^berlaku: .*$", "berlaku: { mulai: 2031-01-01 }", "NTR4002")]
    [InlineData("wrong days of a regime", "sanksi/pidana-uu-7-2017-2026.yaml", @"(?m)^berlaku: .*$", "berlaku: { mulai: 2031-01-01 }", "NTR4003")]
    public void Load_WithOneMistake_TellsItInFewWords(string mistake, string file, string pattern, string replacement, string ids)
    {
        var changed = 0;
        var diagnostics = Load(source =>
        {
            var content = source.Path == "rules/" + file ? new Regex(pattern).Replace(source.Content, replacement, 1) : source.Content;
            changed += content == source.Content ? 0 : 1;
            return new SourceText(source.Path, content);
        });

        changed.Should().Be(1);
        diagnostics.Diagnostics.Select(diagnostic => diagnostic.Id).Distinct().Order(StringComparer.Ordinal).Should().Equal(ids.Split(' '), mistake);
        diagnostics.Diagnostics.Count.Should().BeLessThanOrEqualTo(12, mistake);
        diagnostics.OmittedCount.Should().Be(0);
    }

    [Fact]
    public void Load_WithoutAMuchCitedInstrument_TellsItOnceWithSomePlaces()
    {
        var files = Rulebook.EmbeddedFiles.Where(file => file.Path != "rules/peraturan/uu-7-2017.yaml");

        var diagnostic = Rulebook.Parse(files, "rules").Diagnostics.Should().ContainSingle().Which;

        diagnostic.Id.Should().Be("NTR3003");
        diagnostic.Related.Should().HaveCount(3);
        diagnostic.Related[^1].Message.English.Should().MatchRegex("^Also here. Other places: [0-9]{2,}.$");
    }

    [Fact]
    public void Load_WithAMisspeltFact_SuggestsItsDefinition()
    {
        var result = Load(source => new SourceText(source.Path, source.Path == "rules/kosakata.yaml" ? source.Content.Replace("kunci: sasaran.status\n", "kunci: sasaran.statsu\n", StringComparison.Ordinal) : source.Content));

        result.Diagnostics.Select(diagnostic => diagnostic.Suggestion).Should().OnlyContain(name => name == "sasaran.statsu");
    }

    private static RulebookLoadResult Load(Func<SourceText, SourceText> change) => Rulebook.Parse(Rulebook.EmbeddedFiles.Select(change), "rules");
}
