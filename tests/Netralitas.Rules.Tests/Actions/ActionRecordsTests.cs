using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using FluentAssertions;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Syntax;
using Netralitas.Rules.Text;
using Xunit;

namespace Netralitas.Rules.Tests.Actions;

/// <summary>Many actions of one stream, as JSON Lines and as CSV, in <c>line id facts</c> or <c>line id place diagnostic</c>.</summary>
public sealed class ActionRecordsTests
{
    private const string Like = """{"pelaku":{"status":"pns"},"perbuatan":["suka"]}""";
    private const string LikeFacts = "pelaku.status: pns, perbuatan: suka";

    [Fact]
    public void JsonLines_OfSeveralActions_GivesEachWithItsLine() =>
        JsonLines(Like + "\r\n\n  \n" + """{"perbuatan":["suka","bagikan"],"id":"b-2"}""" + "\n" + Like).Should().Equal(
            "1 - " + LikeFacts,
            "4 b-2 perbuatan: [suka, bagikan]",
            "5 - " + LikeFacts);

    [Theory]
    [InlineData("")]
    [InlineData("\n\r\n")]
    [InlineData("\uFEFF")]
    public void JsonLines_OfNothing_GivesNothing(string text) => JsonLines(text).Should().BeEmpty();

    [Fact]
    public void JsonLines_AfterAByteOrderMark_StartsOnLineOne() => JsonLines("\uFEFF" + Like).Should().Equal("1 - " + LikeFacts);

    [Fact]
    public void JsonLines_WithBadRecords_TellsTheirPlacesInTheFileAndReadsTheOthers() =>
        JsonLines(string.Join('\n', Like, """{"pelaku":{"status":"pms"}}""", """{"id":"x","perbuatan":["suka"],"prebuatan":1}""", "{", "[1]", """{"perbuatan":["suka"],"perbuatan":["suka"]}""", "{\"perbuatan\":\"su\u202Eka\"}", Like)).Should().Equal(
            "1 - " + LikeFacts,
            "2 - (2,21) NTR5003",
            "3 x (3,32) NTR5002",
            "4 - (4,2) NTR1005",
            "5 - (5,1) NTR5001",
            "6 - (6,23) NTR1013",
            "7 - (7,17) NTR1004",
            "8 - " + LikeFacts);

    [Fact]
    public void JsonLines_WithADuplicateKey_NamesTheLineOfTheFile() =>
        Records("\n\n" + """{"pelaku.status":"pns","pelaku":{"status":"pns"}}""", ActionRecords.OpenJsonLines).Single().Read()
            .Diagnostics.Single().Message.English.Should().EndWith("the first is on line 3.");

    [Fact]
    public void JsonLines_WithABadLine_QuotesIt()
    {
        var diagnostic = Records(Like + "\n" + """{"pelaku":{"status":"pms"}}""", ActionRecords.OpenJsonLines).Last().Read().Diagnostics.Single();

        diagnostic.SourceLine.Should().Be("""{"pelaku":{"status":"pms"}}""");
        diagnostic.Span.Should().Be(new SourceSpan("f", 2, 21, 5));
    }

    [Theory]
    [InlineData("""{"id":17}""", "17")]
    [InlineData("""{"id":"17"}""", "17")]
    [InlineData("""{"id":null}""", "-")]
    [InlineData("""{"id":""}""", "-")]
    public void JsonLines_WithAnId_GivesItAsText(string line, string expected) => JsonLines(line).Should().Equal($"1 {expected} ");

    [Fact]
    public void JsonLines_WithAListAsId_RefusesIt() => JsonLines("""{"id":["a"]}""").Should().Equal("1 - (1,2) NTR5002");

    [Fact]
    public void JsonLines_OfBytesThatAreNotUtf8_TellsWhereAndReadsTheOthers()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(Like + "\n{\"pelaku.jabatan\":\""), 0xFF, .. Encoding.UTF8.GetBytes("\"}\n" + Like)];

        Describe(ActionRecords.OpenJsonLines(new MemoryStream(bytes), BaseRules.Rulebook.Vocabulary, "f")).Should().Equal("1 - " + LikeFacts, "2 - (2,20) NTR1003", "3 - " + LikeFacts);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(1 << 10)]
    [InlineData(1 << 20)]
    public void JsonLines_WithALineAboveTheLimit_PassesItOver(int beyond)
    {
        var limits = ReadLimits.Default with { MaxFileBytes = 64 };
        var text = Like + "\n" + new string('x', 64 + beyond) + "\n" + Like.PadRight(64) + "\r\n" + Like;

        JsonLines(text, limits).Should().Equal("1 - " + LikeFacts, "2 - (2,1) NTR1018", "3 - " + LikeFacts, "4 - " + LikeFacts);
    }

    [Fact]
    public void JsonLines_OfAStreamThatComesByTheByte_ReadsTheSame()
    {
        var text = Like + "\n\n" + Like + "\r\n{\n" + Like;

        Describe(ActionRecords.OpenJsonLines(new Dripping(text), BaseRules.Rulebook.Vocabulary, "f")).Should().Equal(JsonLines(text));
    }

    [Fact]
    public void JsonLines_WithoutAnEnd_IsReadAsFarAsAsked()
    {
        using var endless = new Endless(Like + "\n");

        ActionRecords.OpenJsonLines(endless, BaseRules.Rulebook.Vocabulary).Take(5000).Select(record => record.Line).Should().Equal(Enumerable.Range(1, 5000));
        endless.Given.Should().BeLessThan(6000 * (Like.Length + 1));
    }

    [Fact]
    public void Records_EnumeratedTwice_AreRefused()
    {
        var records = Records(Like, ActionRecords.OpenJsonLines);
        records.Should().HaveCount(1);

        FluentActions.Invoking(() => records.GetEnumerator()).Should().Throw<InvalidOperationException>();
    }

    [Fact]
    public void Read_Twice_GivesTheSame()
    {
        var record = Records(Like, ActionRecords.OpenJsonLines).Single();

        record.Read().Facts!.ToString().Should().Be(record.Read().Facts!.ToString());
    }

    [Fact]
    public void Csv_OfSeveralActions_GivesEachWithItsLine() =>
        Csv("id,tanggal,pelaku.status,perbuatan\r\na,2024-01-20,pns,suka\r\n\r\nb,2024-01-01..2024-01-31, tidak_diketahui ,suka; bagikan;\r\n,,,\r\n").Should().Equal(
            "2 a pelaku.status: pns, perbuatan: suka, tanggal: 2024-01-20",
            "4 b pelaku.status: tidak_diketahui, perbuatan: [suka, bagikan], tanggal: 2024-01-01..2024-01-31",
            "5 - ");

    [Fact]
    public void Csv_WithQuotes_ReadsThemAsTheStandardHasThem() =>
        Csv("\"pelaku.jabatan\",perbuatan\n\"Camat, \"\"A\"\"\",suka\n\"Plt; Camat\nKota\",\"bagikan;suka\"\n\"\",\"suka\"\n").Should().Equal(
            "2 - pelaku.jabatan: Camat, \"A\", perbuatan: suka",
            "3 - pelaku.jabatan: Plt; Camat\nKota, perbuatan: [bagikan, suka]",
            "5 - perbuatan: suka");

    [Theory]
    [InlineData("perbuatan\nsuka", "2 - perbuatan: suka")]
    [InlineData("perbuatan,id\nsuka,", "2 - perbuatan: suka")]
    [InlineData("perbuatan,id\nsuka,\"\"", "2 - perbuatan: suka")]
    [InlineData("\uFEFFperbuatan,id\nsuka,x", "2 x perbuatan: suka")]
    public void Csv_WithoutALastLineEnd_ReadsTheLastRow(string text, string expected) => Csv(text).Should().Equal(expected);

    [Theory]
    [InlineData("sukai,pns,", "2 x (2,3) NTR5003")]
    [InlineData("suka;sukai,pns,", "2 x (2,8) NTR5003")]
    [InlineData("\"suka; sukai\",pns,", "2 x (2,10) NTR5003")]
    [InlineData("suka,pns;hakim,", "2 x (2,8) NTR5005")]
    [InlineData("suka,pns,2024-13-01", "2 x (2,12) NTR5006")]
    [InlineData("suka,pns,2024-02-01..2024-01-01", "2 x (2,12) NTR5007")]
    [InlineData(";,pns,", "2 x (2,3) NTR5008")]
    [InlineData("interaksi,pns,", "2 x (2,3) NTR5004")]
    [InlineData("suka,pns", "2 - (2,1) NTR1020")]
    [InlineData("suka,pns,,", "2 - (2,1) NTR1020")]
    [InlineData("su\u202Eka,pns,", "2 - (2,5) NTR1004")]
    [InlineData("\"suka,pns,", "2 - (2,3) NTR1019")]
    [InlineData("\"suka\"x,pns,", "2 - (2,9) NTR1019")]
    [InlineData("su\"ka,pns,", "2 - (2,5) NTR1019")]
    [InlineData("suka, \"pns\",", "2 - (2,9) NTR1019")]
    [InlineData("\"suka\npns\"x,,", "2 - (3,5) NTR1019")]
    public void Csv_WithABadRow_TellsItsPlaceAndReadsTheOthers(string row, string expected)
    {
        var rows = Csv("id,perbuatan,pelaku.status,tanggal\nx," + row + "\ny,suka,pns,\nz,suka,,\n");

        rows[0].Should().Be(expected);
        rows.TakeLast(2).Should().Equal(Enumerable.Range(0, 2).Select(at => at == 0 ? $"{3 + row.Count(c => c == '\n')} y {LikeFacts}" : $"{4 + row.Count(c => c == '\n')} z perbuatan: suka"));
    }

    [Fact]
    public void Csv_WithAnOpenQuoteInEveryRow_TellsEach() =>
        Csv("id,perbuatan\na,\"suka\nb,suka\nc,\"suka\nd,suka\n").Should().Equal(
            "2 - (4,4) NTR1019",
            "3 b perbuatan: suka",
            "4 - (4,3) NTR1019",
            "5 d perbuatan: suka");

    [Fact]
    public void Csv_WithAnOpenQuote_TakesNoMoreThanTheLimit()
    {
        var limits = ReadLimits.Default with { MaxFileBytes = 100 };
        var text = "id,perbuatan\na,\"suka\n" + string.Concat(Enumerable.Range(0, 50).Select(number => $"b{number},suka\n"));

        var rows = Csv(text, limits);

        rows.Should().HaveCount(51);
        rows[0].Should().Be("2 - (2,3) NTR1019");
        rows.Skip(1).Should().Equal(Enumerable.Range(0, 50).Select(number => $"{number + 3} b{number} perbuatan: suka"));
    }

    [Fact]
    public void Csv_WithARowAboveTheLimits_PassesItOver()
    {
        var limits = ReadLimits.Default with { MaxFileBytes = 64, MaxScalarLength = 20 };
        var text = "id,pelaku.jabatan\na," + new string('x', 80) + "\nb," + new string('x', 21) + "\nc," + new string('x', 20) + "\n";

        Csv(text, limits).Should().Equal("2 - (2,1) NTR1018", "3 b (3,3) NTR1017", "4 c pelaku.jabatan: " + new string('x', 20));
    }

    [Theory]
    [InlineData("", "(1,1) NTR1007 ")]
    [InlineData("\n\n", "(1,1) NTR1007 ")]
    [InlineData("id,perbuatan,perbutan\n", "(1,14) NTR5002 perbuatan")]
    [InlineData("id, pelaku.satus ,x\n", "(1,5) NTR5002 pelaku.status; (1,19) NTR5002 ")]
    [InlineData("perbuatan,id,perbuatan\n", "(1,14) NTR1013 ")]
    [InlineData("perbuatan,id,id\n", "(1,14) NTR1013 ")]
    [InlineData("\"perbuatan\n", "(1,1) NTR1019 ")]
    [InlineData("perbu\u202Eatan,id\n", "(1,6) NTR1004 ")]
    public void Csv_WithABadHeader_TellsItOnceAndGivesNoRecords(string text, string expected)
    {
        var records = Records(text.Trim().Length == 0 ? text : text + "suka,a,b\n", ActionRecords.OpenCsv);

        var told = string.Join("; ", records.Diagnostics.Select(diagnostic => $"({diagnostic.Span.Line},{diagnostic.Span.Column}) {diagnostic.Id} {diagnostic.Suggestion}"));
        told.Should().Be(expected);
        records.Should().BeEmpty();
    }

    [Fact]
    public void CsvAndJsonLines_OfTheSameActions_GiveTheSameFacts()
    {
        var csv = Csv("id,pelaku.status,perbuatan,tanggal\na,pns,suka;bagikan,2024-01-20\nb,,suka,\n").Select(row => row[2..]);
        var json = JsonLines("""{"id":"a","pelaku":{"status":"pns"},"perbuatan":["suka","bagikan"],"tanggal":"2024-01-20"}""" + "\n" + """{"id":"b","perbuatan":"suka"}""").Select(row => row[2..]);

        csv.Should().Equal(json);
    }

    private static List<string> JsonLines(string text, ReadLimits? limits = null) => Describe(Records(text, ActionRecords.OpenJsonLines, limits));

    private static List<string> Csv(string text, ReadLimits? limits = null)
    {
        var records = Records(text, ActionRecords.OpenCsv, limits);
        records.Diagnostics.Should().BeEmpty();
        return Describe(records);
    }

    private static ActionRecords Records(string text, Func<Stream, Model.Vocabulary, string, ReadLimits?, ActionRecords> open, ReadLimits? limits = null) =>
        open(new MemoryStream(Encoding.UTF8.GetBytes(text)), BaseRules.Rulebook.Vocabulary, "f", limits);

    private static List<string> Describe(ActionRecords records) =>
    [
        .. records.Select(record =>
        {
            var read = record.Read();
            var first = read.Diagnostics.Count > 0 ? read.Diagnostics[0] : null;
            return $"{record.Line} {read.Id ?? "-"} " + (first is null ? read.Facts!.ToString() : $"({first.Span.Line},{first.Span.Column}) {first.Id}");
        }),
    ];

    /// <summary>A stream that gives one byte at a time, as a slow pipe may.</summary>
    private sealed class Dripping(string text) : MemoryStream(Encoding.UTF8.GetBytes(text))
    {
        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, 1));
    }

    /// <summary>A stream that never ends.</summary>
    private sealed class Endless(string line) : MemoryStream
    {
        private readonly byte[] _line = Encoding.UTF8.GetBytes(line);

        public int Given { get; private set; }

        public override int Read(byte[] buffer, int offset, int count)
        {
            _line.CopyTo(buffer, offset);
            Given += _line.Length;
            return _line.Length;
        }
    }
}
