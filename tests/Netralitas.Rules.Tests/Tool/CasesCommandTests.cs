using System.IO;
using System.Threading.Tasks;
using FluentAssertions;
using Xunit;

namespace Netralitas.Rules.Tests.Tool;

/// <summary><c>cases</c>, as its users run it.</summary>
public sealed class CasesCommandTests
{
    [Fact]
    public async Task Cases_OfOneRule_ArePrinted()
    {
        var run = await ToolRun.Of("cases", "rules", "--rule", "skb-2022/B6");

        run.ExitCode.Should().Be(0);
        run.Error.Should().BeEmpty();
        run.Output.Should().StartWith("# Dibuat oleh `netralitas cases`").And.Contain("\naturan: skb-2022/B6\n").And.Contain("harap: { hasil: terbukti }").And.NotContain("\n---\n");
    }

    [Fact]
    public async Task Cases_OfTwoRules_AreTwoDocuments()
    {
        var run = await ToolRun.Of("cases", "--rule", "skb-2022/B6", "--rule", "skb-2022/A4");

        run.Output.Split("\n---\n").Should().HaveCount(2);
        run.Output.IndexOf("aturan: skb-2022/B6", System.StringComparison.Ordinal).Should().BeLessThan(run.Output.IndexOf("aturan: skb-2022/A4", System.StringComparison.Ordinal));
    }

    [Fact]
    public async Task Cases_WrittenBesideTheRules_PassThere()
    {
        using var rules = TemporaryFolder.CopyOf(BaseRules.Folder);
        var target = $"{rules.Root}/pelanggaran/batas";

        var run = await ToolRun.Of("cases", rules.Root, "--output", target, "--lang", "en");

        run.ExitCode.Should().Be(0, run.Error);
        run.Output.Should().MatchRegex($"^{target}/uu-1/suka.uji.yaml: [0-9]+ cases\n$");
        var test = await ToolRun.Of("test", rules.Root);
        test.ExitCode.Should().Be(0, test.Output);
    }

    [Fact]
    public async Task Cases_WhereAFileExists_AreNotWrittenWithoutForce()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("skb-2022/B6.uji.yaml", "milik orang\n");

        var refused = await ToolRun.Of("cases", "--rule", "skb-2022/A4", "--rule", "skb-2022/B6", "--output", folder.Root, "--lang", "en");

        refused.ExitCode.Should().Be(2);
        refused.Error.Should().Be($"'{folder.Root}/skb-2022/B6.uji.yaml' exists and is not replaced; nothing was written. Take another folder, or '--force'.\n");
        File.ReadAllText(file).Should().Be("milik orang\n");
        File.Exists(folder.PathOf("skb-2022/A4.uji.yaml")).Should().BeFalse();

        var forced = await ToolRun.Of("cases", "--rule", "skb-2022/B6", "--output", folder.Root, "--force");

        forced.ExitCode.Should().Be(0, forced.Error);
        File.ReadAllText(file).Should().Contain("aturan: skb-2022/B6");
    }

    [Fact]
    public async Task Cases_IntoAFile_SaysWhyNot()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("berkas", "");

        var run = await ToolRun.Of("cases", "--rule", "skb-2022/B6", "--output", file);

        run.ExitCode.Should().Be(2);
        run.Error.Should().NotBeEmpty().And.NotContain("   at ");
    }

    [Fact]
    public async Task Cases_OfARuleThatDoesNotExist_NameTheNearest()
    {
        var run = await ToolRun.Of("cases", "--rule", "skb-2022/b6");

        run.Should().Be(new ToolRun(2, "", "Tidak ada aturan 'skb-2022/b6'. Maksud Anda 'skb-2022/B6'?\n"));
    }

    [Fact]
    public async Task Cases_OfAFolderThatDoesNotExist_EndWithOne()
    {
        var run = await ToolRun.Of("cases", "tidak-ada");

        run.Should().Be(new ToolRun(1, "", "tidak-ada(1,1): error NTR1001: Tidak dapat dibaca: berkas atau folder itu tidak ditemukan.\n"));
    }
}
