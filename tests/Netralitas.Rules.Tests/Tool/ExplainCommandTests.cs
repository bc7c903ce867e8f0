using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using FluentAssertions;
using Xunit;

namespace Netralitas.Rules.Tests.Tool;

/// <summary><c>explain</c>, as its users run it.</summary>
public sealed class ExplainCommandTests
{
    private const string Example = "examples/suka-capres.yaml";

    [Fact]
    public async Task Explain_OfAnAction_PutsWhatMattersFirst()
    {
        var run = await ToolRun.Of("explain", Example, "--lang", "en");

        run.ExitCode.Should().Be(0);
        run.Error.Should().BeEmpty();
        run.Output.Should().StartWith("VIOLATION\n")
            .And.Contain("\nskb-2022/B6 — ESTABLISHED (discipline)\n").And.Contain("described at examples/suka-capres.yaml(5,11)")
            .And.Contain("\nNear misses: ").And.Contain("other rules do not apply").And.NotContain("uu-10-2016/71-2");
    }

    [Fact]
    public async Task Explain_WithAll_ListsTheOthersToo()
    {
        var run = await ToolRun.Of("explain", Example, "--all");

        run.Output.Should().Contain("  - uu-10-2016/71-2: ");
    }

    [Fact]
    public async Task Explain_OfOneRule_ExplainsItWhateverBecomesOfIt()
    {
        var run = await ToolRun.Of("explain", Example, "--rule", "uu-10-2016/71-2", "--lang", "en");

        run.ExitCode.Should().Be(0);
        run.Output.Should().StartWith("uu-10-2016/71-2 — NOT MET (criminal)\n").And.Contain("\n  Why not: ").And.NotContain("skb-2022/B6");
    }

    [Fact]
    public async Task Explain_AsJson_HoldsEveryRule()
    {
        var run = await ToolRun.Of("explain", Example, "--format", "json");

        using var json = JsonDocument.Parse(run.Output);
        json.RootElement.GetProperty("verdict").GetString().Should().Be("violation");
        json.RootElement.GetProperty("rules").EnumerateArray().Select(rule => rule.GetProperty("rule").GetString()).Should().Equal(Rulebook.Default.RuleIds);
    }

    [Fact]
    public async Task Explain_OfStandardInput_NamesItByItsDash()
    {
        var run = await ToolRun.WithInput("pelaku: { status: pns }\nperbuatan: [suka]\n", "explain", "-", "--rule", "skb-2022/B6", "--format", "json");

        using var json = JsonDocument.Parse(run.Output);
        json.RootElement.GetProperty("result").GetString().Should().Be("open");
        json.RootElement.GetProperty("elements")[0].GetProperty("fact").GetProperty("place").GetProperty("path").GetString().Should().Be("-");
    }

    [Theory]
    [InlineData("skb-2022/b6", "There is no rule 'skb-2022/b6'. Did you mean 'skb-2022/B6'?\n")]
    [InlineData("sama sekali lain", "There is no rule 'sama sekali lain'.\n")]
    public async Task Explain_OfARuleThatDoesNotExist_NamesTheNearest(string rule, string message)
    {
        var run = await ToolRun.Of("explain", Example, "--rule", rule, "--lang", "en");

        run.Should().Be(new ToolRun(2, "", message));
    }

    [Fact]
    public async Task Explain_OfAFileThatDoesNotExist_EndsWithTwo()
    {
        var run = await ToolRun.Of("explain", "tidak-ada.yaml");

        run.Should().Be(new ToolRun(2, "", "tidak-ada.yaml(1,1): error NTR1001: Tidak dapat dibaca: berkas atau folder itu tidak ditemukan.\n"));
    }

    [Fact]
    public async Task Explain_ByRulesThatDoNotExist_EndsWithOne()
    {
        var run = await ToolRun.Of("explain", Example, "--rules", "tidak-ada");

        run.ExitCode.Should().Be(1);
        run.Output.Should().BeEmpty();
        run.Error.Should().Contain("NTR1001");
    }

    [Theory]
    [InlineData("explain")]
    [InlineData("explain", Example, "--format", "jsonl")]
    [InlineData("explain", Example, "--rul", "skb-2022/B6")]
    public async Task Explain_UsedWrongly_EndsWithTwo(params string[] arguments)
    {
        var run = await ToolRun.Of(arguments);

        run.ExitCode.Should().Be(2);
        run.Error.Should().NotBeEmpty().And.NotContain("   at ");
    }
}
