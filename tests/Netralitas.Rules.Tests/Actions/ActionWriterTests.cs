using System;
using System.Linq;
using FluentAssertions;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Model;
using Netralitas.Rules.Tests.Evaluation;
using Xunit;

namespace Netralitas.Rules.Tests.Actions;

/// <summary>What is written of an action is read back as the same action.</summary>
public sealed class ActionWriterTests
{
    private const int Cases = 400;

    private static readonly Vocabulary Vocabulary = Rulebook.Default.Vocabulary;

    [Fact]
    public void ToYaml_OfAnyAction_IsReadBackAsTheSame() =>
        Properties.ForAll(
            random => random.Next(2) == 0 ? RandomActions.OnOneDay(random) : RandomActions.OnSomeDays(random),
            Cases,
            facts => ReadBack(facts).Should().Be(facts.ToString()));

    [Theory]
    [InlineData("Camat: \"Kepala\" # bukan 'lurah'")]
    [InlineData("baris satu\nbaris dua\ttab")]
    [InlineData("- { a: [b] } & *c !d | > % @ `")]
    [InlineData("é 字 😀 \\ / <b> & ' \u00a0")]
    [InlineData("  tepi  ")]
    [InlineData("2024-01-20")]
    [InlineData("~")]
    public void ToYaml_OfAText_IsReadBackAsTheSame(string text)
    {
        var read = ActionReader.Parse(ActionWriter.ToYaml(FactSet.Empty.WithText("pelaku.jabatan", text), Vocabulary), Vocabulary);

        read.Diagnostics.Should().BeEmpty();
        read.Facts!.Find("pelaku.jabatan")!.Text.Should().Be(text);
    }

    [Fact]
    public void ToYaml_OfAnAction_FollowsTheVocabularyAndNests() =>
        ActionWriter.ToYaml(
            FactSet.Empty.With("perbuatan", "suka", "komentar").With("sasaran.status", "calon").WithUnknown("pelaku.cltn").With("pelaku.status", "pns").WithDays("tanggal", new DateOnly(2024, 1, 20)),
            Vocabulary)
            .Should().Be("tanggal: 2024-01-20\npelaku:\n  status: pns\n  cltn: tidak_diketahui\nperbuatan: [suka, komentar]\nsasaran:\n  status: calon\n");

    [Fact]
    public void ToYaml_OfNothing_IsEmpty() => ActionWriter.ToYaml(FactSet.Empty, Vocabulary).Should().BeEmpty();

    [Fact]
    public void ToYaml_OfAKeyTheVocabularyLacks_PutsItLast() =>
        ActionWriter.ToYaml(FactSet.Empty.With("lain", "a").With("perbuatan", "suka"), Vocabulary).Split('\n', StringSplitOptions.RemoveEmptyEntries).Last().Should().Be("lain: a");

    private static string ReadBack(FactSet facts) => ActionReader.Parse(ActionWriter.ToYaml(facts, Vocabulary), Vocabulary).Facts!.ToString();
}
