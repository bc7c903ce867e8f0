using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using FluentAssertions;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Diagnostics;
using Xunit;

namespace Netralitas.Rules.Tests.Syntax;

/// <summary>Where things are in files of records, whose lines end in LF or CR LF and nothing else.</summary>
public sealed class RecordPlacesTests
{
    [Theory]
    [InlineData("perbuatan,pelaku.status\nsuka\rbagikan,pns\nsukai,pns\n", "NTR1004(2,5) NTR5003(3,1)")]
    [InlineData("perbuatan,pelaku.status\nsuka\u0085,pns\nsukai,pns\n", "NTR1004(2,5) NTR5003(3,1)")]
    [InlineData("perbuatan,pelaku.status\nsuka\u2028,\u2029pns\nsukai,pns\n", "NTR1004(2,5) NTR5003(3,1)")]
    [InlineData("perbuatan,pelaku.status\n\uFEFFsuka,pns\nsukai,pns\n", "NTR1004(2,1) NTR5003(3,1)")]
    [InlineData("\uFEFFperbuatan,pelaku.status\nsuka,pms\n", "NTR5003(2,6)")]
    [InlineData("perbuatan,pelaku.status\r\nsuka,pms\r\n", "NTR5003(2,6)")]
    [InlineData("perbuatan,pelaku.status\r\r\nsuka,pms\r\n", "NTR1004(1,24)")]
    [InlineData("perbuatan,pelaku.jabatan\n\"suka;\nbagi;sukai\",x\n", "NTR5003(3,1) NTR5003(3,6)")]
    [InlineData("perbuatan,pelaku.jabatan\n\"\n\n  sukai  \",x\n", "NTR5003(4,3)")]
    [InlineData("perbuatan,pelaku.jabatan\n\"\"\"suka\"\";\"\"bagikan\"\"\",x\n", "NTR5003(2,2) NTR5003(2,11)")]
    [InlineData("\"perbuatan\n\",pelaku.jabatan\nx,y\n", "NTR5003(3,1)")]
    public void Read_OfCsv_TellsThePlaceInTheFile(string text, string expected) =>
        Places(Read(text, ActionRecords.OpenCsv)).Should().Be(expected);

    [Theory]
    [InlineData("{\"perbuatan\":\"suka\"}\r{\"perbuatan\":\"sukai\"}\n{\"perbuatan\":\"sukai\"}\n", "NTR1004(1,21) NTR5003(2,14)")]
    [InlineData("{\"perbuatan\":\u0085\"suka\"}\n{\"perbuatan\":\"sukai\"}\n", "NTR1004(1,14) NTR5003(2,14)")]
    [InlineData("{\"perbuatan\":\"suka\"}\n\uFEFF{\"perbuatan\":\"sukai\"}\n", "NTR1004(2,1)")]
    [InlineData("{\"perbuatan\":\"\\u202Esuka\"}\n", "NTR1004(1,14)")]
    public void Read_OfJsonLines_TellsThePlaceInTheFile(string text, string expected) =>
        Places(Read(text, ActionRecords.OpenJsonLines)).Should().Be(expected);

    [Fact]
    public void Read_OfALineThatIsNoUtf8BehindACarriageReturn_StaysOnItsLine()
    {
        using var stream = new MemoryStream([.. "{}\n{ \r\r "u8, 0xFF, .. "}\n{}\n"u8]);

        Places(ActionRecords.OpenJsonLines(stream, BaseRules.Rulebook.Vocabulary).SelectMany(record => record.Read().Diagnostics)).Should().Be("NTR1003(2,6)");
    }

    [Fact]
    public void Read_OfQuotesThatAreNeverClosed_GoesOverTheFileAFewTimesAndNotOncePerLine()
    {
        // Each of these lines could be the beginning of a cell that takes all lines behind it: 45 thousand million of them.
        var lines = 300_000;
        using var stream = new MemoryStream(Inputs.Repeat("perbuatan\n", "\"\nx\n", lines / 2));

        var records = ActionRecords.OpenCsv(stream, BaseRules.Rulebook.Vocabulary).ToList();

        records.Should().HaveCountGreaterThan(lines / 3);
        records[^1].Line.Should().Be(lines + 1);
    }

    [Fact]
    public void Read_OfAHeaderOfCommas_StopsAtTheLimit()
    {
        using var stream = new MemoryStream(Inputs.Repeat("", "x,", 400_000, "\n"));

        ActionRecords.OpenCsv(stream, BaseRules.Rulebook.Vocabulary).Diagnostics.Select(diagnostic => diagnostic.Id).Should().Equal("NTR1016");
    }

    private static List<Diagnostic> Read(string text, System.Func<Stream, Model.Vocabulary, string, Rules.Syntax.ReadLimits?, ActionRecords> open)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        var records = open(stream, BaseRules.Rulebook.Vocabulary, "-", null);
        return [.. records.Diagnostics, .. records.SelectMany(record => record.Read().Diagnostics)];
    }

    private static string Places(IEnumerable<Diagnostic> diagnostics) => string.Join(' ', Inputs.Places(diagnostics));
}
