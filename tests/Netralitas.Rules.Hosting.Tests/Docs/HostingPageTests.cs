using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using DocsSnippets;
using FluentAssertions;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;
using Netralitas.Rules.Records;
using Netralitas.Rules.Tests;
using Netralitas.Rules.Tests.Docs;
using Xunit;

namespace Netralitas.Rules.Hosting.Tests.Docs;

/// <summary>The C# of docs/hosting.md is compiled and run: it is copied from this project, and from the example that this project compiles.</summary>
public sealed class HostingPageTests
{
    private const string Page = "docs/hosting.md";
    private const string Source = "tests/Netralitas.Rules.Hosting.Tests/Docs/HostingSnippets.cs";
    private const string Example = "examples/aspnet/Program.cs";
    private const string Start = "// snippet: ";

    private static readonly List<FencedBlock> Blocks = [.. FencedBlock.In(DocsFiles.Read(Page)).Where(block => block.Language == "csharp")];

    [Fact]
    public void CSharpBlocks_OfThePage_AreUsingsSnippetsAndTheWholeExample()
    {
        var snippets = DocsFiles.Read(Source).Split('\n').Select(line => line.Trim()).Where(line => line.StartsWith(Start, StringComparison.Ordinal)).Select(line => line[3..]);

        Blocks.Select(block => block.Label).Should().Equal(snippets.Prepend("usings").Append("from: " + Example));
        (Blocks[^1].Text + "\n").Should().Be(DocsFiles.Read(Example));
    }

    [Fact]
    public void Snippets_OfThePage_AreThoseThatRun()
    {
        var source = DocsFiles.Read(Source).Split('\n');
        foreach (var block in Blocks.Where(block => block.Label!.StartsWith("snippet: ", StringComparison.Ordinal)))
        {
            block.Text.Should().Be(Snippet(source, "// " + block.Label));
        }
    }

    [Fact]
    public void Usings_OfThePage_AreThoseOfTheSnippets() =>
        Blocks[0].Text.Split('\n').Should().Equal(DocsFiles.Read(Source).Split('\n').Where(line => line.StartsWith("using ", StringComparison.Ordinal) && !line.StartsWith("using System", StringComparison.Ordinal)));

    [Fact]
    public void OptionsOfTheTable_ComparedWithTheType_AreAll() =>
        typeof(NetralitasRulesOptions).GetProperties().Select(property => property.Name).Where(name => !DocsFiles.Read(Page).Contains($"| `{name}` |", StringComparison.Ordinal))
            .Should().BeEmpty();

    [Fact]
    public void Judge_Run_GivesTheVerdict()
    {
        using var services = HostingSnippets.Register(new ServiceCollection()).BuildServiceProvider();

        services.GetRequiredService<ComplaintsDesk>().Judge(Application.Like).Should().StartWith("Violation: ");
    }

    [Fact]
    public void Folder_Run_NamesItRelatively()
    {
        using var services = HostingSnippets.Folder(new ServiceCollection()).BuildServiceProvider();

        services.Invoking(one => one.GetRequiredService<IActionEvaluator>()).Should().Throw<RulebookException>("there is no such folder in the tests' own")
            .WithMessage($"*{Path.Combine(Directory.GetCurrentDirectory(), "rules").Replace('\\', '/')}*");
    }

    [Fact]
    public void Configured_Run_TakesTheSection()
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new("NetralitasRules:Folder", RepositoryFiles.Rules)]).Build();
        using var services = HostingSnippets.Configured(new ServiceCollection(), configuration).BuildServiceProvider();

        services.GetRequiredService<IRulebookMonitor>().Status.Digest.Should().Be(Rulebook.Default.Digest);
    }

    [Fact]
    public void Files_Run_TakesTheRows()
    {
        var rows = Rulebook.EmbeddedFiles.Select(file => (file.Path["rules/".Length..], file.Content));
        using var services = HostingSnippets.Files(new ServiceCollection(), rows).BuildServiceProvider();

        services.GetRequiredService<IRulebookMonitor>().Status.Digest.Should().Be(Rulebook.Default.Digest);
    }

    [Fact]
    public void Pack_Run_AsksForTheKey()
    {
        using var services = HostingSnippets.Pack(new ServiceCollection()).BuildServiceProvider();

        services.Invoking(one => one.GetRequiredService<IActionEvaluator>()).Should().Throw<OptionsValidationException>("there is no such key in the tests' folder")
            .WithMessage($"TrustedKeys:0 cannot be used. *{Path.Combine(Directory.GetCurrentDirectory(), "rules-public.pem")}*");
    }

    [Theory]
    [InlineData("{\"perbuatan\": [\"suka\"]}", "\"verdict\": \"undetermined\"")]
    [InlineData("{\"perbuatan\": [\"sukai\"]}", "NTR5003")]
    public void Snapshot_Run_ReadsAndEvaluates(string body, string expected)
    {
        using var application = new Application();
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(body));

        HostingSnippets.Snapshot(application.Evaluator, stream).Should().Contain(expected);
    }

    [Fact]
    public void Log_Run_IsOpenedOnceForTheApplication()
    {
        var services = HostingSnippets.Log(new ServiceCollection());

        services.Should().ContainSingle(service => service.ServiceType == typeof(DecisionLog) && service.Lifetime == ServiceLifetime.Singleton && service.ImplementationFactory != null,
            "a log that the container made is closed by it");
    }

    [Fact]
    public void Record_OverAReload_HasEachDecisionByTheRulesItWasMadeBy()
    {
        using var rules = new RulesFolder();
        using var application = Application.Unwatched(rules.Path);
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Root, "decisions.jsonl");

        using (var log = DecisionLog.Open(file).LogOrThrow())
        {
            var before = HostingSnippets.Record(application.Evaluator, log, Application.Like, "17/2024");
            rules.SetVersion("2.0.0");
            application.Monitor.Reload();
            var after = HostingSnippets.Record(application.Evaluator, log, Application.Like, "18/2024");

            after.Previous.Should().Be(before.Hash);
            after.RulebookVersion.Should().Be("2.0.0").And.NotBe(before.RulebookVersion);
        }

        using var stream = File.OpenRead(file);
        DecisionLog.Read(stream).Select(line => line.Record!.Reference).Should().Equal("17/2024", "18/2024");
    }

    [Fact]
    public void Monitor_Run_WritesWhatBecameOfEachAttempt()
    {
        using var rules = new RulesFolder();
        using var application = Application.Unwatched(rules.Path);
        using var console = new StringWriter();
        using var listening = HostingSnippets.Monitor(application.Monitor, console);

        rules.SetVersion("2.0.0");
        application.Monitor.Reload();
        rules.Break();
        application.Monitor.Reload();

        console.ToString().ReplaceLineEndings("\n").Should().Be("2.0.0 is in use\nrejected; 2.0.0 stays\n");
    }

    [Fact]
    public async Task Health_Run_AddsTheCheck()
    {
        await using var services = HostingSnippets.Health(HostingSnippets.Register(new ServiceCollection()).AddLogging()).BuildServiceProvider();

        (await services.GetRequiredService<HealthCheckService>().CheckHealthAsync()).Entries.Should().ContainKey("netralitas-rules");
    }

    private static string Snippet(string[] source, string marker)
    {
        var lines = source.SkipWhile(line => line.Trim() != marker).Skip(1).TakeWhile(line => line.Trim() != "// endsnippet").ToList();
        var indent = lines.Where(line => line.Length > 0).Min(line => line.Length - line.TrimStart().Length);
        return string.Join('\n', lines.Select(line => line.Length == 0 ? line : line[indent..]));
    }
}
