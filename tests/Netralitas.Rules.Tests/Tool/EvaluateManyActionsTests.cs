using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading;
using System.Threading.Tasks;
using FluentAssertions;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Text;
using Xunit;

namespace Netralitas.Rules.Tests.Tool;

/// <summary><c>evaluate</c> for JSON Lines and CSV: a line for each action, whatever the others are.</summary>
public sealed class EvaluateManyActionsTests
{
    private const string Like = """{"id":"a-1","tanggal":"2024-01-20","pemilihan":"pemilu-2024","pelaku":{"status":"pns"},"perbuatan":["suka"],"sasaran":{"jenis":"presiden"}}""";
    private const string Bad = """{"id":"a-2","pelaku":{"status":"pms"}}""";
    private const string Table = "id,tanggal,pemilihan,pelaku.status,perbuatan,sasaran.jenis\na-1,2024-01-20,pemilu-2024,pns,suka,presiden\n";

    [Theory]
    [InlineData("tindakan.jsonl", Like, 1, "id")]
    [InlineData("tindakan.ndjson", Like, 1, "en")]
    [InlineData("tindakan.NDJSON", Like, 1, "en")]
    [InlineData("tindakan.csv", Table, 2, "id")]
    [InlineData("tindakan.CSV", Table, 2, "en")]
    public async Task Evaluate_OfAFileOfActions_GivesTheJsonOfOneOnEachLine(string name, string content, int line, string lang)
    {
        using var folder = new TemporaryFolder();

        var run = await ToolRun.Of("evaluate", folder.Write(name, content), "--lang", lang);

        run.ExitCode.Should().Be(0);
        run.Error.Should().BeEmpty();
        run.Output.Should().Be($$"""{"line":{{line}},"id":"a-1","assessment":{{OneLine(Like, lang == "en" ? Language.English : Language.Indonesian)}}}""" + "\n");
    }

    [Theory]
    [InlineData("jsonl")]
    [InlineData("csv")]
    public async Task Evaluate_OfStandardInputWithItsForm_ReadsIt(string input)
    {
        var run = await ToolRun.WithInput(input == "csv" ? Table : Like, "evaluate", "-", "--input", input, "--format", "jsonl");

        run.ExitCode.Should().Be(0);
        Lines(run).Single()["assessment"]!["verdict"]!.GetValue<string>().Should().Be("violation");
    }

    [Fact]
    public async Task Evaluate_OfTheExamples_GivesTheSameForBothForms()
    {
        var lines = await ToolRun.Of("evaluate", "examples/banyak.jsonl");
        var table = await ToolRun.Of("evaluate", "examples/banyak.csv");

        (lines.ExitCode, table.ExitCode).Should().Be((0, 0));
        Lines(lines).Should().HaveCount(4);
        Answers(table).Should().Equal(Answers(lines));

        // The header of the table makes the difference.
        static IEnumerable<string> Answers(ToolRun run) => run.Output.Split('\n').Select(line => line.Contains(',', StringComparison.Ordinal) ? line[line.IndexOf(',', StringComparison.Ordinal)..] : line);
    }

    [Theory]
    [InlineData("yaml")]
    [InlineData("json")]
    public async Task Evaluate_OfOneActionWithItsForm_ReadsItWhateverItsName(string input)
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("satu.csv", """{"pelaku":{"status":"pns"},"perbuatan":["suka"]}""");

        var run = await ToolRun.Of("evaluate", file, "--input", input, "--format", "json");

        run.ExitCode.Should().Be(0);
        run.Output.Should().StartWith("{\n  \"verdict\": \"undetermined\"");
    }

    [Theory]
    [InlineData("1")]
    [InlineData("3")]
    public async Task Evaluate_WithBadRecords_AnswersEveryRecordInOrder(string parallel)
    {
        var input = string.Concat(Enumerable.Range(0, 200).Select(number => (number % 50 == 7 ? Bad : Like) + "\n"));

        var run = await ToolRun.WithInput(input, "evaluate", "-", "--input", "jsonl", "--parallel", parallel, "--lang", "en");

        run.ExitCode.Should().Be(2);
        run.Error.Should().Be("4 of 200 actions could not be read; see 'diagnostics' on their lines.\n");
        var lines = Lines(run);
        lines.Select(line => line["line"]!.GetValue<int>()).Should().Equal(Enumerable.Range(1, 200));
        foreach (var line in lines)
        {
            var isBad = line["line"]!.GetValue<int>() % 50 == 8;
            line["id"]!.GetValue<string>().Should().Be(isBad ? "a-2" : "a-1");
            line.ContainsKey("diagnostics").Should().Be(isBad);
            line.ContainsKey("assessment").Should().Be(!isBad);
        }

        var diagnostic = lines[7]["diagnostics"]!.AsArray().Single()!.AsObject();
        diagnostic.Select(pair => pair.Key).Should().Equal("file", "line", "column", "id", "message", "suggestion");
        diagnostic.ToJsonString().Should().StartWith("""{"file":"-","line":8,"column":32,"id":"NTR5003",""");
        diagnostic["suggestion"]!.GetValue<string>().Should().Be("pns");
    }

    [Fact]
    public async Task Evaluate_WithAnUnknownColumn_TellsItOnceAndEvaluatesNothing()
    {
        var run = await ToolRun.WithInput("perbuatan,pelaku.satus\nsuka,pns\nsuka,pns\n", "evaluate", "-", "--input", "csv", "--lang", "en");

        run.ExitCode.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Error.Should().StartWith("-(1,11): error NTR5002: There is no fact 'pelaku.satus'.").And.Contain("Did you mean 'pelaku.status'?");
        run.Error.Split("NTR5002").Should().HaveCount(2);
    }

    [Fact]
    public async Task Evaluate_WithAnOutputFile_WritesThere()
    {
        using var folder = new TemporaryFolder();
        var (many, one) = (folder.PathOf("keluar.jsonl"), folder.PathOf("keluar.json"));
        folder.Write("keluar.jsonl", new string('x', 100_000));

        var run = await ToolRun.WithInput(Like, "evaluate", "-", "--input", "jsonl", "--output", many);
        run.Should().Be(new ToolRun(0, "", ""));
        (await File.ReadAllTextAsync(many)).Should().Be((await ToolRun.WithInput(Like, "evaluate", "-", "--input", "jsonl")).Output);

        run = await ToolRun.Of("evaluate", "examples/suka-capres.yaml", "--format", "json", "--output", one);
        run.Should().Be(new ToolRun(0, "", ""));
        (await File.ReadAllTextAsync(one)).Should().Be((await ToolRun.Of("evaluate", "examples/suka-capres.yaml", "--format", "json")).Output);
    }

    [Theory]
    [InlineData("tindakan.jsonl", "'--format text' is for one action", "--format", "text")]
    [InlineData("tindakan.csv", "'--format json' is for one action", "--format", "json")]
    [InlineData("tindakan.yaml", "'--format jsonl' is for many actions", "--format", "jsonl")]
    [InlineData("tindakan.jsonl", "--parallel takes a whole number from 1 on.", "--parallel", "0")]
    [InlineData("tindakan.jsonl", "--parallel takes a whole number from 1 on.", "--parallel", "banyak")]
    [InlineData("tindakan.jsonl", "'xml'", "--input", "xml")]
    public async Task Evaluate_WithOptionsThatDoNotFit_SaysWhichDo(string name, string expected, params string[] options)
    {
        using var folder = new TemporaryFolder();

        var run = await ToolRun.Of(["evaluate", folder.Write(name, Like), "--lang", "en", .. options]);

        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain(expected).And.NotContain("   at ");
    }

    [Fact]
    public async Task Evaluate_IntoItsOwnInput_IsRefused()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("tindakan.jsonl", Like);

        var run = await ToolRun.Of("evaluate", file, "--output", file, "--lang", "en");

        run.Should().Be(new ToolRun(2, "", "'--output' names the input file; its content would be lost.\n"));
        (await File.ReadAllTextAsync(file)).Should().Be(Like);
    }

    [Fact]
    public async Task Evaluate_OfAFileThatCannotBeOpened_SaysSo()
    {
        using var folder = new TemporaryFolder();

        (await ToolRun.Of("evaluate", "tidak-ada.jsonl")).Should().Be(new ToolRun(2, "", "tidak-ada.jsonl(1,1): error NTR1001: Tidak dapat dibaca: berkas atau folder itu tidak ditemukan.\n"));
        var run = await ToolRun.WithInput(Like, "evaluate", "-", "--input", "jsonl", "--output", folder.PathOf("tidak-ada/keluar.jsonl"));
        run.ExitCode.Should().Be(2);
        run.Error.Should().StartWith("Membaca atau menulis terhenti: ").And.NotContain("   at ");
    }

    [Theory]
    [InlineData("jsonl")]
    [InlineData("csv")]
    public async Task Evaluate_OfNoActions_WritesNothing(string input)
    {
        var run = await ToolRun.WithInput(input == "csv" ? "perbuatan\n" : "\n", "evaluate", "-", "--input", input);

        run.Should().Be(new ToolRun(0, "", ""));
    }

    [Fact]
    public async Task Evaluate_Interrupted_EndsWithWholeLinesAndTheShellsCode()
    {
        if (OperatingSystem.IsWindows())
        {
            // There is no way to send Ctrl+C to a process alone.
            return;
        }

        // A shell starts what it runs in the background with this signal ignored, and that is inherited: the tests may run there.
        string[] command = ["dotnet", Path.Combine(AppContext.BaseDirectory, "netralitas.dll"), "evaluate", "-", "--input", "jsonl", "--parallel", "1"];
        command = OperatingSystem.IsLinux() ? ["env", "--default-signal=INT", .. command] : command;
        using var process = Process.Start(new ProcessStartInfo(command[0], command[1..])
        {
            WorkingDirectory = RepositoryFiles.Root,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        })!;
        var error = process.StandardError.ReadToEndAsync();

        // The answer comes while standard input stays open; then the tool waits for a line that never comes.
        await process.StandardInput.WriteAsync(Like + "\n");
        await process.StandardInput.FlushAsync();
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        var first = await process.StandardOutput.ReadLineAsync(limit.Token);
        using var kill = Process.Start("kill", ["-INT", $"{process.Id}"]);
        await process.WaitForExitAsync(limit.Token);

        process.ExitCode.Should().Be(130);
        JsonNode.Parse(first!)!["id"]!.GetValue<string>().Should().Be("a-1");
        (await process.StandardOutput.ReadToEndAsync(limit.Token)).Should().BeEmpty();
        (await error).Should().BeEmpty();
    }

    private static List<JsonObject> Lines(ToolRun run)
    {
        run.Output.Should().EndWith("\n");
        return [.. run.Output[..^1].Split('\n').Select(line => JsonNode.Parse(line)!.AsObject())];
    }

    /// <summary>The JSON that <c>--format json</c> prints, without its indentation.</summary>
    private static string OneLine(string action, Language language)
    {
        var described = JsonNode.Parse(action)!.AsObject();
        described.Remove("id");
        var facts = ActionReader.Parse(described.ToJsonString(), Rulebook.Default.Vocabulary).Facts!;
        var json = new ActionEvaluator(Rulebook.Default).Evaluate(facts).ToJson(language);

        // Inside texts a line ending is escaped, so this is the indentation alone.
        return string.Concat(json.Split('\n').Select(line => line.TrimStart())).Replace("\": ", "\":", StringComparison.Ordinal);
    }
}
