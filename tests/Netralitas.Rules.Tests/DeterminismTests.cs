using System;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using FluentAssertions;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Text;
using Xunit;

namespace Netralitas.Rules.Tests;

/// <summary>The same rules and the same description give the same bytes, whatever the order of files or the thread.</summary>
public sealed class DeterminismTests
{
    private const int Threads = 8;

    private static readonly string[] Expected = [.. RepositoryFiles.Examples.Select(file => Evaluate(Rulebook.Default, file))];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Parse_OfFilesInAnyOrder_GivesTheSameRulebook(int seed)
    {
        var files = Rulebook.EmbeddedFiles.ToArray();
        new Random(seed).Shuffle(files);
        files.Should().NotEqual(Rulebook.EmbeddedFiles);

        var rulebook = Rulebook.Parse(files, "rules").RulebookOrThrow();

        rulebook.Digest.Should().Be(Rulebook.Default.Digest);
        rulebook.RuleIds.Should().Equal(Rulebook.Default.RuleIds);
        RepositoryFiles.Examples.Select(file => Evaluate(rulebook, file)).Should().Equal(Expected);
        rulebook.RunTests().Select(result => $"{result.Span} {result.Outcome}").Should().Equal(Rulebook.Default.RunTests().Select(result => $"{result.Span} {result.Outcome}"));
    }

    [Fact]
    public void Parse_OfBrokenFilesInAnyOrder_TellsTheSame()
    {
        var files = Rulebook.EmbeddedFiles.Select((file, number) => number % 7 == 0 ? new SourceText(file.Path, file.Content + "\nid: x\n") : file).ToArray();
        var expected = Rulebook.Parse(files, "rules").Diagnostics.Select(diagnostic => diagnostic.ToString()).ToList();
        new Random(1).Shuffle(files);

        expected.Should().NotBeEmpty();
        Rulebook.Parse(files, "rules").Diagnostics.Select(diagnostic => diagnostic.ToString()).Should().Equal(expected);
    }

    [Theory]
    [InlineData("")]
    [InlineData("rules")]
    [InlineData("/srv/aturan")]
    public void Parse_UnderAnyRoot_GivesTheSameDigest(string root)
    {
        var files = Rulebook.EmbeddedFiles.Select(file => new SourceText((root + file.Path["rules".Length..]).TrimStart(root.Length == 0 ? '/' : '\0'), file.Content));

        Rulebook.Parse(files, root).RulebookOrThrow().Digest.Should().Be(Rulebook.Default.Digest);
    }

    [Fact]
    public void Digest_OfAChangedRule_Differs_AndOfAChangedTestOrCase_DoesNot()
    {
        Digest(path => path == "rules/pelanggaran/skb-2022/b6.yaml").Should().NotBe(Rulebook.Default.Digest);
        Digest(path => path == "rules/pelanggaran/skb-2022/b6.uji.yaml").Should().Be(Rulebook.Default.Digest);
        Digest(path => path == "rules/kasus/pid-01.yaml").Should().Be(Rulebook.Default.Digest);

        static string Digest(Func<string, bool> isChanged) =>
            Rulebook.Parse(Rulebook.EmbeddedFiles.Select(file => isChanged(file.Path) ? new SourceText(file.Path, file.Content + "# x\n") : file), "rules").RulebookOrThrow().Digest;
    }

    [Fact]
    public async Task Evaluate_FromSeveralThreads_GivesTheSame()
    {
        // A rulebook nobody has used yet, so that whatever is made at the first use is raced for.
        var rulebook = Rulebook.Parse(Rulebook.EmbeddedFiles, "rules").RulebookOrThrow();
        var evaluator = new ActionEvaluator(rulebook);
        using var start = new Barrier(Threads);

        var all = await Task.WhenAll(Enumerable.Range(0, Threads).Select(_ => Task.Factory.StartNew(
            () =>
            {
                start.SignalAndWait();
                return RepositoryFiles.Examples.Select(file => Evaluate(rulebook, file, evaluator)).ToArray();
            },
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default)));

        all.Should().OnlyContain(results => results.SequenceEqual(Expected));
    }

    private static string Evaluate(Rulebook rulebook, string file) => Evaluate(rulebook, file, new ActionEvaluator(rulebook));

    private static string Evaluate(Rulebook rulebook, string file, ActionEvaluator evaluator)
    {
        var facts = ActionReader.Parse(File.ReadAllText(file), rulebook.Vocabulary, Path.GetFileName(file)).Facts!;
        return evaluator.Evaluate(facts).ToJson(Language.English);
    }
}
