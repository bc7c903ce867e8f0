using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using FluentAssertions;
using Netralitas.Rules.Records;
using Netralitas.Rules.Tests.Records;
using Netralitas.Rules.Text;
using Xunit;

namespace Netralitas.Rules.Tests.Tool;

/// <summary><c>evaluate --record</c> writes logs, and <c>replay</c> proves them.</summary>
public sealed class ReplayCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Log => _folder.PathOf("log.jsonl");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Replay_OfWhatEvaluateRecorded_ProvesIt()
    {
        var key = _folder.Write("kunci", Convert.ToBase64String(new byte[32]) + "\n");
        var one = await ToolRun.Of("evaluate", "examples/suka-capres.yaml", "--record", Log, "--masking-key", key, "--lang", "en");
        var many = await ToolRun.Of("evaluate", "examples/banyak.jsonl", "--record", Log, "--parallel", "1");

        one.Should().Be(await ToolRun.Of("evaluate", "examples/suka-capres.yaml", "--lang", "en"), "recording changes nothing of the answer");
        many.Should().Be(await ToolRun.Of("evaluate", "examples/banyak.jsonl"));

        var run = await ToolRun.Of("replay", Log, "--lang", "en");

        var records = Records();
        run.Should().Be(new ToolRun(0, $"5 records: the same rules, the same facts, the same finding. The chain is whole up to {records[^1].Hash}\n", ""));
        records.Select(record => record.Language).Should().Equal(Language.English, Language.Indonesian, Language.Indonesian, Language.Indonesian, Language.Indonesian);
        records[0].Facts.Find("pelaku.jabatan")!.Text.Should().Be(new MaskingKey(new byte[32]).Mask("pelaku.jabatan", "Camat"));
        records.Skip(1).Select(record => record.Reference).Should().OnlyHaveUniqueItems().And.NotContainNulls();
        records.Should().OnlyContain(record => Math.Abs((record.Time - DateTimeOffset.Now).TotalMinutes) < 10);

        (await ToolRun.WithInput(File.ReadAllText(Log), "replay", "-")).Output.Should().StartWith("5 rekaman: aturan yang sama, fakta yang sama, hasil yang sama.");
    }

    [Fact]
    public async Task Replay_OfAnEmptyLog_SaysSo() =>
        (await ToolRun.Of("replay", _folder.Write("kosong.jsonl", ""), "--lang", "en")).Should().Be(new ToolRun(0, "There is no record.\n", ""));

    [Fact]
    public async Task Replay_OfRecordsOfOtherRules_AsksForThemAndTakesThem()
    {
        var log = _folder.Write("log.jsonl", RecordedActions.Log(2));

        var without = await ToolRun.Of("replay", log, "--lang", "en");
        var with = await ToolRun.Of("replay", log, "--rules", BaseRules.Folder, "--lang", "en");

        without.ExitCode.Should().Be(1);
        without.Output.Should().Be("0 of 2 records are proven.\n");
        without.Error.Should().Contain($"log.jsonl(1,1): error NTR7007").And.Contain("log.jsonl(2,1): error NTR7007").And.Contain(Rulebook.Default.Digest);
        with.ExitCode.Should().Be(0);
    }

    [Fact]
    public async Task Replay_OfAChangedLog_ShowsTheLineAndTheFirstDifference()
    {
        var first = RecordedActions.Forged("\"verdict\":\"undetermined\"", "\"verdict\":\"violation\"");
        var second = RecordedActions.Record(reference: "R-1").After(first.Hash);
        var log = _folder.Write("log.jsonl", first.Json + "\n" + second.Json.Replace("R-1", "R-2", StringComparison.Ordinal) + "\n");

        var run = await ToolRun.Of("replay", log, "--rules", BaseRules.Folder, "--lang", "en");

        run.ExitCode.Should().Be(1);
        run.Output.Should().Be("0 of 2 records are proven.\n");
        run.Error.Should().Contain("(1,1): error NTR7009: Another finding. The first difference is at /verdict: recorded \"violation\", now \"undetermined\".").And.Contain("(2,1): error NTR7003");
    }

    [Fact]
    public async Task Replay_WithAnAnchor_FindsRecordsCutFromTheEnd()
    {
        var lines = RecordedActions.Log(3).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var log = _folder.Write("log.jsonl", lines[0] + "\n" + lines[1] + "\n");
        string[] rules = ["--rules", BaseRules.Folder, "--lang", "en"];

        (await ToolRun.Of(["replay", log, "--anchor", Hash(lines[0]), "--anchor", Hash(lines[1]), .. rules])).ExitCode.Should().Be(0);
        var run = await ToolRun.Of(["replay", log, "--anchor", Hash(lines[1]), "--anchor", Hash(lines[2]), .. rules]);

        run.ExitCode.Should().Be(1);
        run.Output.Should().Be("2 of 2 records are proven.\n");
        run.Error.Should().Contain($"(3,1): error NTR7006: There is no record with the hash {Hash(lines[2])}.");
    }

    [Fact]
    public async Task Replay_OfALogThatContinuesAnother_TakesItsLastHash()
    {
        var lines = RecordedActions.Log(3).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var log = _folder.Write("2.jsonl", lines[2] + "\n");

        (await ToolRun.Of("replay", log, "--rules", BaseRules.Folder)).ExitCode.Should().Be(1);
        (await ToolRun.Of("replay", log, "--rules", BaseRules.Folder, "--previous", Hash(lines[1]))).ExitCode.Should().Be(0);
    }

    [Theory]
    [InlineData("replay", "tidak-ada.jsonl")]
    [InlineData("replay", "examples")]
    [InlineData("replay", "README.md", "--anchor", "sha256:x")]
    [InlineData("replay", "README.md", "--previous", "x")]
    [InlineData("evaluate", "examples/suka-capres.yaml", "--masking-key", "README.md")]
    [InlineData("evaluate", "examples/suka-capres.yaml", "--record", "README.md")]
    [InlineData("evaluate", "examples/suka-capres.yaml", "--record", "examples/suka-capres.yaml")]
    [InlineData("evaluate", "examples/suka-capres.yaml", "--record", "examples/SUKA.jsonl", "--masking-key", "README.md")]
    [InlineData("evaluate", "examples/suka-capres.yaml", "--record", "tidak/ada.jsonl")]
    public async Task Run_OfWhatCannotBe_SaysWhyAndEndsWith2(params string[] arguments)
    {
        var run = await ToolRun.Of(arguments);

        run.ExitCode.Should().Be(2);
        run.Error.Should().NotBeEmpty().And.NotContain("Exception");
        File.Exists(Path.Combine(RepositoryFiles.Root, "examples/SUKA.jsonl")).Should().BeFalse();
    }

    [Fact]
    public async Task Replay_OfManyBadLines_ShowsTheFirst200()
    {
        var run = await ToolRun.Of("replay", _folder.Write("log.jsonl", string.Concat(Enumerable.Repeat("x\n", 250))), "--lang", "en");

        run.Output.Should().Be("0 of 250 records are proven.\n");
        run.Error.Split("NTR7001").Should().HaveCount(201);
        run.Error.Should().EndWith("… and 50 more lines.\n");
    }

    private static string Hash(string line) => DecisionRecord.Parse(line).Record!.Hash;

    private DecisionRecord[] Records()
    {
        using var stream = File.OpenRead(Log);
        return [.. DecisionLog.Read(stream).Select(line => line.Record!)];
    }
}
