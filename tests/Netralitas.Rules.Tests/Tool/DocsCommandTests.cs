using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net;
using System.Threading.Tasks;
using FluentAssertions;
using Xunit;

namespace Netralitas.Rules.Tests.Tool;

/// <summary><c>docs</c>: what it writes, and what it leaves alone.</summary>
public sealed class DocsCommandTests
{
    private static readonly string[] FromElsewhere = ["<script", "<link", "<iframe", "<img", "@import", "url("];

    [Theory]
    [InlineData("id", "halaman")]
    [InlineData("en", "pages")]
    public async Task Docs_OfTheEmbeddedRules_WritesPagesWhoseLinksResolve(string language, string word)
    {
        using var folder = new TemporaryFolder();

        var run = await Docs(folder, "--date", "2024-10-01", "--lang", language);

        run.ExitCode.Should().Be(0, run.Error);
        run.Error.Should().BeEmpty();
        run.Output.Should().Contain(word).And.Contain($"{folder.Root}/buku/index.html");
        var html = new HtmlFiles(folder.PathOf("buku"));
        html.All.Should().HaveCountGreaterThan(400);
        html.LinkCount.Should().BeGreaterThan(10_000);
        html.BrokenLinks().Should().BeEmpty();
        html.All.Should().OnlyContain(file => IsSelfContained(file.Value));
        html.All.Keys.Select(path => path.Replace(".html", ".md", StringComparison.Ordinal)).Should().OnlyContain(path => File.Exists(folder.PathOf("buku/" + path)));
        html.All["aturan/skb-2022-b6.html"].Should().Contain("<svg").And.NotContain("mermaid").And.Contain("PP 94/2021 Pasal 5 huruf n angka 5");
        File.ReadAllText(folder.PathOf("buku/aturan/skb-2022-b6.md")).Should().Contain("```mermaid");
        File.Exists(folder.PathOf("buku/gambar/skb-2022-b6-dasar.svg")).Should().BeTrue();
    }

    [Fact]
    public async Task Docs_Single_HoldsEverythingInOneFile()
    {
        using var folder = new TemporaryFolder();

        var run = await Docs(folder, "--single", "--date", "2024-10-01", "--lang", "en");

        run.ExitCode.Should().Be(0, run.Error);
        var html = new HtmlFiles(folder.PathOf("buku"));
        html.All.Keys.Should().Equal("index.html");
        html.LinkCount.Should().BeGreaterThan(5_000);
        html.BrokenLinks().Should().BeEmpty();
        HtmlFiles.Id().Matches(html.All["index.html"]).Select(match => match.Groups[1].Value).Should().OnlyHaveUniqueItems();
        IsSelfContained(html.All["index.html"]).Should().BeTrue();
    }

    [Fact]
    public async Task Docs_Twice_WritesTheSameBytesAndRemovesWhatIsGone()
    {
        using var folder = TemporaryFolder.CopyOf(BaseRules.Folder);
        var first = await Docs(folder, "--rules", folder.Root, "--date", "2024-03-01");
        var before = Files(folder);
        folder.Write("buku/catatan.txt", "mine");
        folder.Write("buku/aturan/lama.html", "gone");
        File.AppendAllText(folder.PathOf("buku/.netralitas-docs"), "aturan/lama.html\n../sumber.yaml\n/etc/passwd\ncatatan.txt\n");

        var second = await Docs(folder, "--rules", folder.Root, "--date", "2024-03-01");

        (first.ExitCode, second.ExitCode).Should().Be((0, 0), first.Error + second.Error);
        File.ReadAllText(folder.PathOf("buku/catatan.txt")).Should().Be("mine");
        File.Exists(folder.PathOf("sumber.yaml")).Should().BeTrue();
        File.Delete(folder.PathOf("buku/catatan.txt"));
        Files(folder).Should().Equal(before);
    }

    [Fact]
    public async Task Docs_IntoAFolderOfSomebodyElse_WritesNothing()
    {
        using var folder = new TemporaryFolder();
        folder.Write("buku/index.html", "mine");

        var run = await Docs(folder, "--lang", "en");

        run.ExitCode.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Error.Should().Contain("is not empty and not written by 'netralitas docs'");
        Files(folder).Keys.Should().Equal("index.html");
        File.ReadAllText(folder.PathOf("buku/index.html")).Should().Be("mine");
    }

    [Fact]
    public async Task Docs_OfHostileTitles_ShowsThemAsText()
    {
        const string Hostile = "<script>alert(1)</script> ](javascript:alert(2)) | x <img src=y onerror=z> `c` **d** &lt;e&gt;";
        using var folder = TemporaryFolder.CopyOf(BaseRules.Folder);
        var rule = File.ReadAllText(folder.PathOf("pelanggaran/uu-1/suka.yaml"));
        folder.Write("pelanggaran/uu-1/suka.yaml", rule.Replace("judul: Menyukai unggahan calon", $"judul: '{Hostile}'", StringComparison.Ordinal));
        var sources = File.ReadAllText(folder.PathOf("sumber.yaml"));
        folder.Write("sumber.yaml", sources.TrimEnd() + "\n  - { id: jahat, judul: '" + Hostile + "', alamat: 'javascript://x.y/%0aalert(1)' }\n");

        var run = await Docs(folder, "--rules", folder.Root, "--date", "2024-03-01");

        run.ExitCode.Should().Be(0, run.Error);
        var html = new HtmlFiles(folder.PathOf("buku"));
        html.BrokenLinks().Should().BeEmpty();
        html.All.Should().OnlyContain(file => IsSelfContained(file.Value) && !file.Value.Contains("href=\"javascript", StringComparison.Ordinal));
        foreach (var page in new[] { "aturan/uu-1-suka.html", "matriks/2020-01-01.html", "sumber.html" })
        {
            WebUtility.HtmlDecode(html.All[page]).Should().Contain(Hostile, page);
        }
    }

    [Theory]
    [InlineData("--date", "2024-13-01")]
    [InlineData("--date", "besok")]
    [InlineData("--format", "pdf")]
    [InlineData("--single", "--format", "md")]
    [InlineData("--single", "--format", "both")]
    public async Task Docs_WithABadOption_EndsWithTwoAndWritesNothing(params string[] options)
    {
        using var folder = new TemporaryFolder();

        var run = await Docs(folder, options);

        run.ExitCode.Should().Be(2);
        run.Error.Should().NotBeEmpty().And.NotContain("   at ");
        Directory.Exists(folder.PathOf("buku")).Should().BeFalse();
    }

    [Fact]
    public async Task Docs_OfRulesWithErrors_TellsThemAndWritesNothing()
    {
        using var folder = TemporaryFolder.CopyOf(BaseRules.Folder);
        folder.Write("sumber.yaml", "sumbr: []\n");

        var run = await Docs(folder, "--rules", folder.Root);

        run.ExitCode.Should().Be(1);
        run.Error.Should().Contain("NTR2001");
        Directory.Exists(folder.PathOf("buku")).Should().BeFalse();
    }

    [Fact]
    public async Task Docs_InAnotherFormat_RemovesTheFoldersLeftEmpty()
    {
        using var folder = new TemporaryFolder();
        await Docs(folder, "--rules", BaseRules.Folder, "--format", "md");
        Directory.Exists(folder.PathOf("buku/gambar")).Should().BeTrue();

        var run = await Docs(folder, "--rules", BaseRules.Folder, "--single");

        run.ExitCode.Should().Be(0, run.Error);
        Files(folder).Keys.Should().Equal(".netralitas-docs", "index.html");
        Directory.GetDirectories(folder.PathOf("buku")).Should().BeEmpty();
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public async Task Docs_IntoNoFolder_EndsWithTwo(string folder)
    {
        var run = await ToolRun.Of("docs", folder);

        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain("DIR takes the path of a folder.").And.NotContain("   at ");
    }

    [Fact]
    public async Task Docs_IntoAFile_SaysSo()
    {
        using var folder = new TemporaryFolder();
        folder.Write("buku", "mine");

        var run = await Docs(folder, "--lang", "en");

        run.ExitCode.Should().Be(2);
        run.Error.Should().Be($"'{folder.Root}/buku' is a file, not a folder.\n");
        File.ReadAllText(folder.PathOf("buku")).Should().Be("mine");
    }

    private static Task<ToolRun> Docs(TemporaryFolder folder, params string[] options) => ToolRun.Of(["docs", folder.Root + "/buku", .. options]);

    private static bool IsSelfContained(string html) =>
        !FromElsewhere.Any(part => html.Contains(part, StringComparison.OrdinalIgnoreCase));

    private static SortedDictionary<string, string> Files(TemporaryFolder folder) => new(
        Directory.EnumerateFiles(folder.PathOf("buku"), "*", SearchOption.AllDirectories).ToDictionary(file => Path.GetRelativePath(folder.PathOf("buku"), file).Replace('\\', '/'), File.ReadAllText),
        StringComparer.Ordinal);
}
