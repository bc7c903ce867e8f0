using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using FluentAssertions;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Diagnostics;
using Netralitas.Rules.Syntax;
using Xunit;

namespace Netralitas.Rules.Tests.Syntax;

/// <summary>Input that would eat memory, stack or time is refused early.</summary>
public sealed class LimitTests
{
    private const long Huge = 100 * 1024 * 1024;
    private const long Allowed = 16 * 1024 * 1024;
    private const long MisspeltAllowed = 256 * 1024 * 1024;
    private const string Misspelt = "statuuuuuuuuuuuus";

    [Fact]
    public void ReadFile_OfAHugeFile_IsRefusedWithoutReadingIt()
    {
        using var folder = new TemporaryFolder();
        var file = WriteHuge(folder, "action.yaml");
        var vocabulary = BaseRules.Rulebook.Vocabulary;

        var before = GC.GetAllocatedBytesForCurrentThread();
        var result = ActionReader.ReadFile(file, vocabulary);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Inputs.Places(result.Diagnostics).Should().Equal("NTR1002(1,1)");
        allocated.Should().BeLessThan(Allowed);
    }

    [Fact]
    public void Load_OfAFolderWithAHugeFile_IsRefusedWithoutReadingIt()
    {
        using var folder = TemporaryFolder.CopyOf(BaseRules.Folder);
        WriteHuge(folder, "prosedur/besar.yaml");

        var before = GC.GetAllocatedBytesForCurrentThread();
        var result = Rulebook.Load(folder.Root);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Inputs.Places(result.Diagnostics).Should().Equal("NTR1002(1,1)");
        allocated.Should().BeLessThan(Allowed);
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public void Read_AroundTheSizeLimit_IsInclusive(int more, bool isRead)
    {
        var content = Inputs.Repeat("perbuatan: [suka]\n", "#", ReadLimits.Default.MaxFileBytes - 18 + more);

        (Inputs.ReadAction(content).Facts is not null).Should().Be(isRead);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("- ")]
    [InlineData("? ")]
    [InlineData("[{? ")]
    public void Read_OfDeepNesting_StopsAtTheLimit(string part) =>
        Inputs.Places(Inputs.ReadAction(Inputs.Repeat("", part, 100_000)).Diagnostics).Should().ContainSingle().Which.Should().StartWith("NTR1015(1,");

    [Theory]
    [InlineData(24, "NTR5009(1,13)")]
    [InlineData(25, "NTR1015(1,35)")]
    public void Read_AroundTheDepthLimit_IsInclusive(int depth, string expected)
    {
        // The mapping is the first level; every list is one more. Lists in a list are no action either way.
        var (open, close) = (new string('[', depth - 1), new string(']', depth - 1));

        Inputs.Places(Inputs.ReadAction($"perbuatan: {open}suka{close}\n").Diagnostics).Should().Equal(expected);
    }

    [Fact]
    public void Read_OfAMillionNodes_StopsAtTheLimit()
    {
        var result = Inputs.ReadAction(Inputs.Repeat("[", "a,", 500_000, "a]"));

        Inputs.Places(result.Diagnostics).Should().Equal("NTR1016(1,100000)");
    }

    [Theory]
    [InlineData("pelaku: { jabatan: ", " }")]
    [InlineData("pelaku: { jabatan: \"", "\" }")]
    [InlineData("pelaku:\n  jabatan: |\n    ", "\n")]
    public void Read_AroundTheTextLimit_IsInclusive(string start, string end)
    {
        Inputs.ReadAction(Inputs.Repeat(start, "a", 19_999, end)).Facts.Should().NotBeNull();
        Inputs.Places(Inputs.ReadAction(Inputs.Repeat(start, "a", 20_001, end)).Diagnostics).Should().ContainSingle().Which.Should().StartWith("NTR1017");
    }

    [Theory]
    [InlineData("x{0}: y\n")]
    [InlineData("pelaku.x{0}: y\n")]
    [InlineData("? [a{0}]\n: b\n")]
    [InlineData("a{0}: &b{0} c\n")]
    public void Read_OfThousandsOfMistakes_TellsABoundedNumber(string line)
    {
        var text = new StringBuilder();
        for (var i = 0; i < 10_000; i++)
        {
            text.AppendFormat(CultureInfo.InvariantCulture, line, i);
        }

        var action = Inputs.ReadAction(text.ToString());
        var rules = Inputs.LoadRules(Encoding.UTF8.GetBytes(text.ToString()));

        action.Diagnostics.Should().HaveCount(DiagnosticBag.Limit);
        rules.Diagnostics.Should().HaveCount(DiagnosticBag.Limit);
        rules.Rulebook.Should().BeNull();
    }

    [Fact]
    public void Read_OfThousandsOfMisspeltNames_DoesNotCompareThemAll()
    {
        // Each comparison makes rows for the edit distance; 20,000 names against all known ones would be gigabytes.
        var text = string.Concat(Enumerable.Range(0, 20_000).Select(i => string.Create(CultureInfo.InvariantCulture, $"pelaku.{Misspelt}{i}: x\n")));
        var content = Encoding.UTF8.GetBytes(text);

        var before = GC.GetAllocatedBytesForCurrentThread();
        Inputs.ReadAction(content).Diagnostics.Should().HaveCount(DiagnosticBag.Limit);

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(MisspeltAllowed);
    }

    private static string WriteHuge(TemporaryFolder folder, string name)
    {
        var path = folder.Write(name, "a: b\n");
        using var stream = new FileStream(path, FileMode.Append);
        stream.SetLength(Huge);
        return path;
    }
}
