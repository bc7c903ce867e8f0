using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using FluentAssertions;
using Xunit;

namespace Netralitas.Rules.Tests.Tool;

/// <summary><c>init</c>: a folder that is whole at once, and says of itself that it is an example.</summary>
public sealed class InitCommandTests
{
    private static readonly string[] Invented = ["judul:", "singkatan:", "catatan:", "isi: Pegawai", "alasan:"];

    [Fact]
    public async Task Init_OfANewFolder_WritesOneThatValidatesAndPassesItsTests()
    {
        using var folder = new TemporaryFolder();
        var own = folder.PathOf("aturan/kami");

        var init = await ToolRun.Of("init", own, "--name", "Dinas \"A\": #1", "--from", "2026-03-01");
        var validate = await ToolRun.Of("validate", own, "--lang", "en");
        var test = await ToolRun.Of("test", own, "--lang", "en");

        init.ExitCode.Should().Be(0, init.Error);
        init.Output.Should().Contain("pelanggaran/kode-etik-instansi/1-a.uji.yaml");
        validate.ExitCode.Should().Be(0, validate.Error);
        validate.Output.Should().Contain($"Builds on ASN neutrality {Rulebook.Default.Version}, {Rulebook.Default.Digest}\n  overrides kebijakan kode-etik-bawaan from 2026-03-01: Contoh; ganti.");
        test.ExitCode.Should().Be(0, test.Output);
        test.Output.Should().EndWith(", 0 changed\n4 passed, 0 failed\n");
        Rulebook.Load(own).RulebookOrThrow().Name.Indonesian.Should().Be("Dinas \"A\": #1");
    }

    [Fact]
    public async Task Init_OfTheExample_MarksEachInventedTextAsOne()
    {
        using var folder = new TemporaryFolder();
        await ToolRun.Of("init", folder.Root);

        var invented = Directory.EnumerateFiles(folder.Root, "*.yaml", SearchOption.AllDirectories)
            .SelectMany(File.ReadAllLines)
            .Where(line => Invented.Any(key => line.Contains(key, StringComparison.Ordinal)));
        invented.Should().HaveCountGreaterThan(8).And.OnlyContain(line => line.Contains("ontoh", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Evaluate_ByTheExample_NamesOwnRuleAndOwnPolicy()
    {
        using var folder = new TemporaryFolder();
        await ToolRun.Of("init", folder.Root, "--from", "2026-03-01");

        var run = await ToolRun.WithInput(
            "{ tanggal: 2026-03-01, pelaku: { status: pns }, perbuatan: [posting], keadaan: { akun_resmi_instansi: ya } }", "evaluate", "-", "--rules", folder.Root);

        run.ExitCode.Should().Be(0, run.Error);
        string.Join(' ', run.Output.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries)).Should()
            .Contain("kode-etik-instansi/1-a").And.Contain("'Kebijakan instansi tentang sanksi moral (contoh)': Pernyataan secara terbuka");
    }

    [Fact]
    public async Task Init_OfAFolderThatIsNotEmpty_WritesNothing()
    {
        using var folder = new TemporaryFolder();
        folder.Write("catatan.txt", "punya saya");

        var run = await ToolRun.Of("init", folder.Root, "--lang", "en");

        run.Should().Be(new ToolRun(2, "", $"{folder.Root} is not empty; nothing was written.\n"));
        Directory.EnumerateFileSystemEntries(folder.Root).Should().ContainSingle();
    }

    [Fact]
    public async Task Init_BelowAFile_SaysThatItCannotWrite()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("berkas", "");

        var run = await ToolRun.Of("init", file + "/aturan");

        run.ExitCode.Should().Be(2);
        run.Error.Should().StartWith("Tidak dapat menulis: ").And.NotContain("   at ");
    }

    [Theory]
    [InlineData("init")]
    [InlineData("init", "")]
    [InlineData("init", "x", "--from", "2026-02-30")]
    [InlineData("init", "x", "--name", "a\nb")]
    [InlineData("new")]
    [InlineData("new", "policy", "x")]
    [InlineData("new", "rule")]
    [InlineData("new", "rule", "../x")]
    [InlineData("new", "rule", "/x")]
    [InlineData("new", "rule", "x//y")]
    [InlineData("new", "rule", ".x")]
    [InlineData("new", "rule", "x y")]
    [InlineData("new", "calendar", "x", "--from", "besok")]
    public async Task InitOrNew_OfWrongUsage_EndsWithTwo(params string[] arguments)
    {
        var run = await ToolRun.Of(arguments);

        run.ExitCode.Should().Be(2);
        run.Error.Should().NotBeEmpty().And.NotContain("   at ");
        Directory.Exists(Path.Combine(RepositoryFiles.Root, "x")).Should().BeFalse();
    }
}
