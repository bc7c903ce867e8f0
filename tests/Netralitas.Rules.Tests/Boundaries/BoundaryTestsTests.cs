using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using FluentAssertions;
using Netralitas.Rules.Model;
using Netralitas.Rules.Text;
using Xunit;

namespace Netralitas.Rules.Tests.Boundaries;

/// <summary>Generated tests load, pass, suffice for every rule, and notice when a rule is changed.</summary>
public sealed class BoundaryTestsTests
{
    private const string RuleFile = "pelanggaran/uu-1/suka.yaml";
    private const string TestFile = "pelanggaran/uu-1/suka.uji.yaml";

    // An element on one fact, first in its rule, where no negation stands beside it.
    private static readonly Regex FirstElement = new(@"^bila:\n  ([a-z_.]+: (?:\[[^\]]*\]|[a-z_0-9]+)) *(?:#.*)?\n(?!(?:  .*\n)*  bukan:)", RegexOptions.Multiline);

    [Fact]
    public void BoundaryTests_OfAllShippedRules_SufficeInPlaceOfTheirTestsAndPass()
    {
        var generated = Rulebook.Default.BoundaryTests().ToList();
        var files = Rulebook.EmbeddedFiles.Where(file => !file.Path.EndsWith(RuleFiles.TestSuffix, StringComparison.Ordinal)).ToList();
        var beside = generated.Select(tests => new SourceText(PathOf(tests.Rule, files), tests.Text)).ToList();

        var result = Rulebook.Parse([.. files, .. beside], "rules");

        result.Diagnostics.Select(diagnostic => diagnostic.ToString()).Should().BeEmpty();
        var run = result.Rulebook!.RunTests();
        run.Where(test => test.IsFailure).Select(test => $"{test.Rule}: {test.Name}: {string.Join("; ", test.Failures)}").Should().BeEmpty();
        run.Count(test => beside.Exists(file => file.Path == test.Span.Path)).Should().Be(generated.Sum(tests => tests.Count));
        generated.Should().OnlyContain(tests => tests.Count >= 4);
    }

    [Fact]
    public void BoundaryTests_OfAProvenException_AreOnADayOnWhichItIsInForce()
    {
        var lines = string.Concat(Rulebook.Default.BoundaryTests().Select(tests => tests.Text)).Split('\n');

        var proven = Enumerable.Range(0, lines.Length).Where(line => lines[line].Contains("nama: 'pengecualian terbukti: ", StringComparison.Ordinal)).ToList();

        proven.Should().HaveCountGreaterThan(20);
        proven.Select(line => lines[line] + lines[line + 2]).Where(one => !one.Contains("{ hasil: dikecualikan }", StringComparison.Ordinal)).Should().BeEmpty();
    }

    [Fact]
    public void BoundaryTests_OfTheSmallestRulebook_EqualTheirGolden() =>
        GoldenFile.Check(Path.Combine(RepositoryFiles.Tests, "Goldens", "boundaries", "uu-1-suka.txt"), BaseRules.Rulebook.BoundaryTests("uu-1/suka").Single().Text);

    [Theory]
    [InlineData("  pelaku.status: asn\n", "  bukan: { pelaku.status: asn }\n")]
    [InlineData("  perbuatan: suka\n", "  bukan: { perbuatan: suka }\n")]
    [InlineData("  sasaran.status: calon\n", "  bukan: { sasaran.status: calon }\n")]
    [InlineData("  sasaran.status: calon\n", "")]
    [InlineData("{ keadaan.tugas: ya }", "{ keadaan.tugas: tidak }")]
    [InlineData("  - bila: { keadaan.tugas: ya }\n", "  - bila: { keadaan.tugas: ya }\n    berlaku: { mulai: 2021-01-01 }\n")]
    public void BoundaryTests_OfARuleThatIsChangedAfterwards_SomeFail(string written, string changed)
    {
        var files = BaseRules.Files();
        files[TestFile] = Encoding.UTF8.GetBytes(BaseRules.Rulebook.BoundaryTests("uu-1/suka").Single().Text);
        BaseRules.Load(files).RulebookOrThrow().RunTests().Should().OnlyContain(test => !test.IsFailure, "the rule is still the same");
        var text = Encoding.UTF8.GetString(files[RuleFile]);
        text.Should().Contain(written);

        files[RuleFile] = Encoding.UTF8.GetBytes(text.Replace(written, changed, StringComparison.Ordinal));

        var run = BaseRules.Load(files).RulebookOrThrow().RunTests().Where(test => test.Span.Path.EndsWith(TestFile, StringComparison.Ordinal));
        run.Should().Contain(test => test.IsFailure);
    }

    [Fact]
    public void BoundaryTests_OfEveryShippedRule_NoticeThatItsFirstElementIsNegated()
    {
        var files = Rulebook.EmbeddedFiles.Where(file => !file.Path.EndsWith(RuleFiles.TestSuffix, StringComparison.Ordinal) && !file.Path.StartsWith("rules/kasus/", StringComparison.Ordinal)).ToList();
        var generated = Rulebook.Default.BoundaryTests().Select(tests => new SourceText(PathOf(tests.Rule, files), tests.Text)).ToList();
        var negated = files.Select(file => new SourceText(file.Path, IsRule(file) ? FirstElement.Replace(file.Content, "bila:\n  bukan: { $1 }\n", 1) : file.Content)).ToList();
        var changed = files.Zip(negated).Where(pair => pair.First.Content != pair.Second.Content).Select(pair => pair.First.Path.Replace(RuleFiles.Suffix, RuleFiles.TestSuffix, StringComparison.Ordinal)).ToList();

        var result = Rulebook.Parse([.. negated, .. generated], "rules");

        result.Diagnostics.Select(diagnostic => diagnostic.ToString()).Should().BeEmpty();
        var failed = result.Rulebook!.RunTests().Where(test => test.IsFailure).Select(test => test.Span.Path).ToHashSet();
        changed.Should().HaveCountGreaterThan(80);
        changed.Where(path => !failed.Contains(path)).Should().BeEmpty();
    }

    [Fact]
    public void BoundaryTests_OfARuleThatNothingMeets_SayThatThereAreNone()
    {
        var files = BaseRules.Files();
        files[RuleFile] = Encoding.UTF8.GetBytes(
            Encoding.UTF8.GetString(files[RuleFile]).Replace("  perbuatan: suka\n", "  perbuatan: suka\n  bukan: { perbuatan: suka }\n", StringComparison.Ordinal));

        var tests = BaseRules.Load(files).RulebookOrThrow().BoundaryTests().Single();

        tests.Count.Should().Be(0);
        tests.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().OnlyContain(line => line.StartsWith('#'));
    }

    [Fact]
    public void BoundaryTests_OfARuleThatDoesNotExist_Throw()
    {
        var act = () => Rulebook.Default.BoundaryTests("skb-2022/B6", "skb-2022/b6");

        act.Should().Throw<ArgumentException>().WithParameterName("rules").WithMessage("*skb-2022/b6*");
    }

    [Theory]
    [InlineData("skb-2022/b6", "skb-2022/B6")]
    [InlineData("tidak ada yang mirip", null)]
    public void NearestRule_OfAMisspeltId_IsTheOneMeant(string id, string? nearest) => Rulebook.Default.NearestRule(id).Should().Be(nearest);

    private static bool IsRule(SourceText file) => file.Path.StartsWith("rules/pelanggaran/", StringComparison.Ordinal);

    // Where a rule's tests are looked for: beside its file.
    private static string PathOf(string rule, IReadOnlyList<SourceText> files) =>
        files.First(file => IsRule(file) && file.Content.Split('\n').Contains($"id: {rule}"))
            .Path.Replace(RuleFiles.Suffix, RuleFiles.TestSuffix, StringComparison.Ordinal);
}
