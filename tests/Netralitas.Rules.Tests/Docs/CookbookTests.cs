using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using DocsSnippets;
using FluentAssertions;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Findings;
using Netralitas.Rules.Tests.Packs;
using Netralitas.Rules.Tool;
using Xunit;

namespace Netralitas.Rules.Tests.Docs;

/// <summary>The recipes of docs/cookbook.md do what the page says of them. The folder of one's own is the one that <c>init</c> writes.</summary>
public sealed class CookbookTests : IDisposable
{
    private readonly TemporaryFolder _own = new();

    public CookbookTests() =>
        ToolCommands.Create().Parse(["init", _own.Root, "--from", "2026-04-01"]).Invoke(new InvocationConfiguration { Output = TextWriter.Null }).Should().Be(0);

    public void Dispose() => _own.Dispose();

    [Fact]
    public void OwnRules_OfASoundFolder_SaysWhatItBuildsOn() =>
        CookbookSnippets.OwnRules(_own.Root).Should().MatchRegex($"^{Rulebook.Default.RuleIds.Count() + 1} rules, version 0.1.0, sha256:").And.Contain($"on ASN neutrality {Rulebook.Default.Version}");

    [Fact]
    public void OwnRules_OfAFolderWithAMistake_PrintsItAlone()
    {
        _own.Write("sumber.yaml", "sumbr: []\n");

        CookbookSnippets.OwnRules(_own.Root).Should().Contain("sumber.yaml(1,1): error NTR2001: ").And.NotContain("version");
    }

    [Fact]
    public void InMemory_Run_GivesRulesOfItsOwn() => CookbookSnippets.InMemory().Should().StartWith("sha256:").And.NotBe(Rulebook.Default.Digest);

    [Fact]
    public void Packs_WrittenAndLoaded_AreTheSameRulesForThoseWhoTrustTheKey()
    {
        var (file, pem) = (_own.PathOf("own.rulepack"), Keys.NewPem());

        CookbookSnippets.WritePack(Own, file, pem, null).Should().Contain(Own.Digest);

        CookbookSnippets.LoadPack(file, Keys.PublicPem(pem)).Rulebook!.Digest.Should().Be(Own.Digest);
        var (rulebook, printed) = CookbookSnippets.LoadPack(file, Keys.PublicPem(Keys.NewPem()));
        rulebook.Should().BeNull();
        printed.Should().Contain("error NTR8007: ");
    }

    [Fact]
    public void OwnFact_Run_BreaksTheOwnRule() => CookbookSnippets.OwnFact(Own).Should().Contain("kode-etik-instansi/1-a");

    [Fact]
    public void Range_Run_IsOpenUntilTheDayIsKnown()
    {
        var lines = CookbookSnippets.Range().ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');

        lines.Should().HaveCount(3);
        lines[..2].Should().OnlyContain(line => line.StartsWith("Undetermined, open: ", StringComparison.Ordinal));
        lines[1].Should().ContainAll("skb-2022/A4", "skb-2022/B6");
        lines[2].Should().StartWith("Violation, open: ").And.NotContain("skb-2022");
    }

    [Fact]
    public void Ask_OfALikeWithAnswers_EndsWithTheFinding()
    {
        var asked = new List<string>();

        var assessment = CookbookSnippets.Ask(FactSet.Empty.With("pelaku.status", "pns").With("perbuatan", "suka"), question =>
        {
            asked.Add(question.Fact);
            return question.Fact switch
            {
                "tanggal" => "2024-01-20",
                "pemilihan" => "pemilu-2024",
                "sasaran.jenis" => "presiden",
                "sasaran.status" => "calon",
                _ => "",
            };
        });

        asked.Should().OnlyHaveUniqueItems().And.Contain("tanggal");
        assessment.Verdict.Should().Be(Verdict.Violation);
        assessment.Violations.Select(violation => violation.Rule).Should().Contain("skb-2022/B6");
    }

    [Fact]
    public void Explain_Run_ShowsTheElementThatFails() =>
        CookbookSnippets.Explain().Should().Contain("skb-2022/A4").And.Contain("[ ]").And.Contain("near misses: ");

    [Fact]
    public async Task Many_Run_GivesAVerdictForEach()
    {
        AsnAction[] actions = [new() { Actor = new Actor { Status = "pns" }, Acts = ["suka"] }, new()];

        CookbookSnippets.Many(actions).Should().HaveCount(2);
        (await CookbookSnippets.ManyAsync(Stream(actions), default)).Should().Equal(CookbookSnippets.Many(actions));
    }

    [Fact]
    public void Batch_OfATable_WritesALineOfJsonForEachRow()
    {
        var done = new Steps();

        var (lines, error) = RunBatch("id,pelaku.status,perbuatan\na,pns,suka\nb,pms,suka\n", done, default);

        error.Should().BeEmpty();
        lines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("id").GetString()).Should().Equal("a", "b");
        lines[0].Should().Contain("\"verdict\":\"undetermined\"");
        lines[1].Should().Contain("\"problem\":\"actions.csv(3,3): error NTR5003: ");
        done.Last.Should().Be(2);
    }

    [Fact]
    public void Batch_OfATableWithAWrongHeader_WritesTheMistakeAlone()
    {
        var (lines, error) = RunBatch("id,pelaku.statos,perbuatan\na,pns,suka\n", new Steps(), default);

        lines.Should().BeEmpty();
        error.Should().Contain("pelaku.status");
    }

    [Fact]
    public void Batch_OnceCancelled_Throws() =>
        FluentActions.Invoking(() => RunBatch("pelaku.status\npns\n", new Steps(), new CancellationToken(true))).Should().Throw<OperationCanceledException>();

    [Fact]
    public void LargerDocument_Run_HoldsTheFinding()
    {
        var assessment = new ActionEvaluator(Rulebook.Default).Evaluate(FactSet.Empty.With("perbuatan", "suka"));

        var document = JsonDocument.Parse(CookbookSnippets.LargerDocument(assessment)).RootElement;

        document.GetProperty("case").GetString().Should().Be("2024-001");
        document.GetProperty("finding").GetProperty("verdict").GetString().Should().Be("undetermined");
    }

    [Fact]
    public void ReadWithin_Run_NamesTheWrongCode() => CookbookSnippets.ReadWithin().Should().StartWith("NTR5003 at 1:13: 'sukai'");

    [Fact]
    public void Again_WithTheRulesOfThen_GivesTheSameFinding()
    {
        using var folder = new TemporaryFolder();
        var (file, secret, time) = (folder.PathOf("log.jsonl"), Convert.ToBase64String(new byte[32]), new DateTimeOffset(2026, 11, 21, 9, 30, 0, TimeSpan.Zero));
        var facts = FactSet.Empty.WithDays("tanggal", new DateOnly(2024, 1, 20)).With("pelaku.status", "pns").With("perbuatan", "suka").WithText("pelaku.jabatan", "Camat");
        CookbookSnippets.Keep(new ActionEvaluator(Rulebook.Default), facts, file, secret, time).Reference.Should().Be("B-117");
        CookbookSnippets.Keep(new ActionEvaluator(BaseRules.Rulebook), facts.With("pelaku.status", "cpns"), file, secret, time);

        CookbookSnippets.Again(BaseRules.Folder, file).Should().Be("The same rules, facts and finding.\nThe same rules, facts and finding.\n".ReplaceLineEndings());
        CookbookSnippets.Again(RepositoryFiles.Rules, file).Should().Contain("NTR7007");
    }

    [Fact]
    public void Compare_WithTheSame_SaysThatNothingChanges() =>
        CookbookSnippets.Compare(Rulebook.Default).Should().StartWith("No action is judged otherwise.");

    [Fact]
    public void Compare_WithOwnRules_ShowsAnActionForTheNewRule() =>
        CookbookSnippets.Compare(Own).Should().StartWith("Some actions are judged otherwise.").And.Contain("kode-etik-instansi/1-a: ").And.Contain("akun_resmi_instansi");

    private Rulebook Own => Rulebook.Load(_own.Root).RulebookOrThrow();

    private static (string[] Lines, string Error) RunBatch(string csv, Steps progress, CancellationToken cancellation)
    {
        using var input = new MemoryStream(Encoding.UTF8.GetBytes(csv));
        using var output = new StringWriter();
        using var error = new StringWriter();
        CookbookSnippets.Batch(new ActionEvaluator(Rulebook.Default), input, output, error, progress, cancellation);
        return (output.ToString().ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries), error.ToString());
    }

    private static async IAsyncEnumerable<AsnAction> Stream(IEnumerable<AsnAction> actions)
    {
        foreach (var action in actions)
        {
            await Task.Yield();
            yield return action;
        }
    }

    private sealed class Steps : IProgress<long>
    {
        public long Last { get; private set; }

        public void Report(long value) => Last = value;
    }
}
