using System;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using System.Threading.Tasks;
using FluentAssertions;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Packs;
using Netralitas.Rules.Tests.Packs;
using Netralitas.Rules.Tests.Records;
using Netralitas.Rules.Tool;
using Xunit;

namespace Netralitas.Rules.Tests.Tool;

/// <summary><c>pack</c>, and packs wherever rules are given.</summary>
public sealed class PackCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly string _pem = Keys.NewPem();

    public PackCommandTests()
    {
        _folder.Write("private.pem", _pem);
        _folder.Write("public.pem", Keys.PublicPem(_pem));
        _folder.Write("other.pem", Keys.PublicPem(Keys.NewPem()));
    }

    private string Pack => _folder.PathOf("x.rulepack");

    private string Public => _folder.PathOf("public.pem");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Pack_OfTheShippedFolder_WritesWhatTheLibraryWrites()
    {
        var run = await ToolRun.Of("pack", "rules", "--output", Pack, "--lang", "en");

        run.Should().Be(new ToolRun(0, $"{Pack}: {Rulebook.Default.Name.English} {Rulebook.Default.Version}, {Rulebook.Default.Digest}, {Rulebook.EmbeddedFiles.Count} files\nNot signed\n", ""));
        (await File.ReadAllBytesAsync(Pack)).Should().Equal(Packed.Write(Rulebook.Default));
    }

    [Fact]
    public async Task Pack_WithAKey_SignsWithIt()
    {
        var run = await ToolRun.Of("pack", "--output", Pack, "--key", _folder.PathOf("private.pem"), "--lang", "en");

        run.ExitCode.Should().Be(0, run.Error);
        run.Output.Should().EndWith($"Signed with the key {PackPublicKey.FromPem(Keys.PublicPem(_pem)).Id}\n");
        Rulebook.LoadPack(Pack, PackTrust.SignedBy(PackPublicKey.FromPem(Keys.PublicPem(_pem)))).RulebookOrThrow().Digest.Should().Be(Rulebook.Default.Digest);
    }

    [Fact]
    public async Task Pack_WithAnEncryptedKey_TakesThePasswordFromTheEnvironment()
    {
        const string Variable = "NETRALITAS_KEY_PASSWORD";
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var file = _folder.Write("encrypted.pem", key.ExportEncryptedPkcs8PrivateKeyPem("rahasia", new PbeParameters(PbeEncryptionAlgorithm.Aes256Cbc, HashAlgorithmName.SHA256, 1000)));
        string[] arguments = ["pack", BaseRules.Folder, "--output", Pack, "--key", file];

        var without = await ToolRun.Of(arguments);
        Environment.SetEnvironmentVariable(Variable, "rahasia");
        var with = await ToolRun.Of(arguments);
        Environment.SetEnvironmentVariable(Variable, null);

        without.ExitCode.Should().Be(2);
        without.Error.Should().Contain("it is encrypted and no password is given");
        with.ExitCode.Should().Be(0, with.Error);
        with.Output.Should().Contain("Ditandatangani dengan kunci sha256:");
    }

    [Theory]
    [InlineData("validate", "x.rulepack")]
    [InlineData("test", "x.rulepack")]
    [InlineData("cases", "x.rulepack")]
    [InlineData("analyze", "x.rulepack")]
    [InlineData("schema", "x.rulepack", "--output", "schemas")]
    [InlineData("docs", "book", "--rules", "x.rulepack")]
    [InlineData("evaluate", "action.yaml", "--rules", "x.rulepack")]
    [InlineData("explain", "action.yaml", "--rules", "x.rulepack")]
    [InlineData("diff", "x.rulepack", "x.rulepack")]
    [InlineData("pack", "x.rulepack", "--output", "again.rulepack")]
    public void EveryCommand_WithATrustedKey_TakesASignedPackAndNoUnsignedOne(params string[] arguments)
    {
        BaseRules.Rulebook.WritePack(Pack, PackPrivateKey.FromPem(_pem));
        BaseRules.Rulebook.WritePack(_folder.PathOf("unsigned.rulepack"));
        _folder.Write("action.yaml", "{ tanggal: 2024-06-01, pelaku: { status: pns }, perbuatan: suka, sasaran: { status: calon } }");

        ToolRun Run(string rules) => Here([
            arguments[0],
            .. arguments[1..].Select(argument => argument == "x.rulepack" ? _folder.PathOf(rules) : argument.StartsWith('-') ? argument : _folder.PathOf(argument)),
            "--trusted-key",
            Public,
        ]);

        Run("x.rulepack").Should().Match<ToolRun>(run => run.ExitCode < 2 && run.Error == "");
        Run("unsigned.rulepack").Should().Match<ToolRun>(run => run.ExitCode == 1 && run.Output == "" && run.Error.Contains(": error NTR8006: "));
    }

    [Fact]
    public void Replay_OfRecordsOfAnArchivedRulebook_TakesItsPack()
    {
        BaseRules.Rulebook.WritePack(Pack, PackPrivateKey.FromPem(_pem));
        var log = _folder.Write("log.jsonl", RecordedActions.Log(2));
        var own = _folder.Write("own.jsonl", new DecisionRecorder(new ActionEvaluator(Rulebook.Default)).Record(FactSet.Empty, default).Json + "\n");

        Here("replay", log, "--rules", Pack, "--trusted-key", Public).ExitCode.Should().Be(0);
        Here("replay", log, "--rules", Pack, "--trusted-key", _folder.PathOf("other.pem")).ExitCode.Should().Be(1);
        Here("replay", own, "--rules", Pack).ExitCode.Should().Be(0);
        Here("replay", own, "--rules", Pack, "--trusted-key", Public).Should().Match<ToolRun>(run => run.ExitCode == 1 && run.Error.Contains("error NTR7007"), "nobody signed the embedded rules");
    }

    [Fact]
    public async Task Validate_OfAPackSignedByAnother_RefusesIt()
    {
        BaseRules.Rulebook.WritePack(Pack, Keys.One);

        var run = await ToolRun.Of("validate", Pack, "--trusted-key", Public);

        run.ExitCode.Should().Be(1);
        run.Error.Should().Contain(": error NTR8007: ");
    }

    [Theory]
    [InlineData("validate", "embedded rules")]
    [InlineData("evaluate examples/suka-capres.yaml", "embedded rules")]
    [InlineData("test rules", "rules")]
    [InlineData("diff embedded embedded", "embedded rules")]
    [InlineData("diff a.zip a.zip", "a.zip")]
    public async Task EveryCommand_WithTrustedKeys_RefusesWhatCannotBeSigned(string arguments, string named)
    {
        var run = await ToolRun.Of([.. arguments.Split(' '), "--trusted-key", Public, "--lang", "en"]);

        run.Should().Be(new ToolRun(1, "", $"{named}: not signed, but '--trusted-key' requires it. Only a pack (.rulepack) can be signed.\n"));
    }

    [Fact]
    public async Task Validate_OfAPackWithSeveralTrustedKeys_TakesThatOfAny()
    {
        BaseRules.Rulebook.WritePack(Pack, PackPrivateKey.FromPem(_pem));

        var run = await ToolRun.Of("validate", Pack, "--trusted-key", _folder.PathOf("other.pem"), "--trusted-key", Public);

        run.ExitCode.Should().Be(0, run.Error);
        run.Output.Should().StartWith($"{Pack}: sah.");
    }

    [Fact]
    public async Task Pack_OfRulesWithErrors_LeavesTheOldPack()
    {
        _folder.Write("x.rulepack", "old");
        using var broken = TemporaryFolder.CopyOf(BaseRules.Folder);
        broken.Write("sumber.yaml", "sumbr: []\n");

        var run = await ToolRun.Of("pack", broken.Root, "--output", Pack);

        run.ExitCode.Should().Be(1);
        run.Error.Should().Contain("/sumber.yaml(1,1): error NTR2001: ");
        (await File.ReadAllTextAsync(Pack)).Should().Be("old");
    }

    [Fact]
    public async Task Pack_OfAPathThatNoPackCanHold_NamesIt()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var rules = TemporaryFolder.CopyOf(BaseRules.Folder);
        File.Move(rules.PathOf("kebolehan/tugas.yaml"), rules.PathOf("kebolehan/a:b.yaml"));

        var run = await ToolRun.Of("pack", rules.Root, "--output", Pack);

        run.ExitCode.Should().Be(1);
        run.Error.Should().StartWith("A pack cannot hold the file 'kebolehan/a:b.yaml'").And.NotContain("   at ");
        File.Exists(Pack).Should().BeFalse();
    }

    [Fact]
    public void Pack_WithoutAUsableKeyOrPlace_WritesNothingAndEndsWithTwo()
    {
        _folder.Write("ec.pem", Keys.NewPem(ECCurve.NamedCurves.nistP384));
        string[][] wrong =
        [
            ["--output", Pack, "--key", _folder.PathOf("none.pem")],
            ["--output", Pack, "--key", Public],
            ["--output", Pack, "--key", _folder.PathOf("ec.pem")],
            ["--output", Pack, "--trusted-key", _folder.PathOf("private.pem")],
            ["--output", Pack, "--trusted-key", _folder.PathOf("none.pem")],
            ["--output", Pack, "--trusted-key"],
            ["--output", _folder.PathOf("none/x.rulepack")],
            ["--output", _folder.PathOf("x.zip")],
            [],
        ];
        var before = Directory.GetFileSystemEntries(_folder.Root);
        foreach (var arguments in wrong)
        {
            var run = Here(["pack", BaseRules.Folder, .. arguments]);

            run.ExitCode.Should().Be(2, string.Join(' ', arguments));
            run.Error.Should().NotBeEmpty().And.NotContain("   at ");
            _pem.Split('\n').Where(line => line.Length > 40).Should().NotContain(line => (run.Output + run.Error).Contains(line, StringComparison.Ordinal));
        }

        Directory.GetFileSystemEntries(_folder.Root).Should().BeEquivalentTo(before);
    }

    [Fact]
    public async Task Schema_OfAPack_AsksWhereToWrite()
    {
        BaseRules.Rulebook.WritePack(Pack);

        var run = await ToolRun.Of("schema", Pack);

        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain("--output");
    }

    [Fact]
    public async Task Validate_OfAChangedPack_TellsItToProgramsToo()
    {
        BaseRules.Rulebook.WritePack(Pack);
        _folder.Write("x.rulepack", Encoding.UTF8.GetString(await File.ReadAllBytesAsync(Pack)).Replace("Menyukai", "Menyukal", StringComparison.Ordinal));

        var run = await ToolRun.Of("validate", Pack, "--format", "json");

        run.ExitCode.Should().Be(1);
        run.Output.Should().Contain("\"id\": \"NTR8010\"").And.Contain($"\"file\": \"{_folder.Root}/x.rulepack\"");
    }

    /// <summary>A run in this process: many of them take no time.</summary>
    private static ToolRun Here(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var parsed = ToolCommands.Create().Parse(arguments);
        var code = parsed.Invoke(new InvocationConfiguration { Output = output, Error = error });
        return new ToolRun(parsed.Errors.Count > 0 ? ExitCodes.WrongUsage : code, output.ToString(), error.ToString());
    }
}
