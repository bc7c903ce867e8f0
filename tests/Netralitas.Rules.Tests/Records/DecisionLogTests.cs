using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using FluentAssertions;
using Netralitas.Rules.Diagnostics;
using Netralitas.Rules.Records;
using Xunit;

namespace Netralitas.Rules.Tests.Records;

/// <summary>The log on the disk: every change shows, and what was acknowledged stays.</summary>
public sealed class DecisionLogTests
{
    private const string Lf = "\n";

    private static readonly string Three = RecordedActions.Log(3);

    private static readonly string[] Lines = Three.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    [Fact]
    public void Append_OfRecords_ChainsThem()
    {
        using var folder = new TemporaryFolder();
        using var log = DecisionLog.Open(folder.PathOf("log.jsonl")).LogOrThrow();
        log.Head.Should().BeNull();

        var first = log.Append(RecordedActions.Record());
        var second = log.Append(RecordedActions.Record());

        (first.Previous, second.Previous, log.Head).Should().Be((null, first.Hash, second.Hash));
        second.Hash.Should().NotBe(first.Hash);
        File.ReadAllText(folder.PathOf("log.jsonl")).Should().Be(first.Json + Lf + second.Json + Lf);
    }

    [Fact]
    public void Open_OfALog_GoesOnWhereItEnds()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("log.jsonl", Three);

        using (var log = DecisionLog.Open(file, previous: Hash(Lines[1])).LogOrThrow())
        {
            log.Head.Should().Be(Hash(Lines[2]), "it counts for an empty log only");
            log.Append(RecordedActions.Record());
        }

        File.ReadAllText(file).Should().StartWith(Three);
        RecordedActions.Diagnose(File.ReadAllText(file)).Should().BeEmpty();
    }

    [Fact]
    public void Open_OfALogThatContinuesAnother_FollowsIt()
    {
        using var folder = new TemporaryFolder();
        var file = folder.PathOf("2.jsonl");
        var end = Hash(Lines[2]);

        using (var log = DecisionLog.Open(file, end).LogOrThrow())
        {
            log.Append(RecordedActions.Record());
        }

        RecordedActions.Diagnose(File.ReadAllText(file), end).Should().BeEmpty();
        RecordedActions.Diagnose(File.ReadAllText(file)).Should().Equal("1 NTR7004");
        RecordedActions.Diagnose(Three, end).Should().Equal("1 NTR7004");
    }

    [Fact]
    public void Open_AfterAnyCutOfTheLastLine_TakesAwayTheRestAndGoesOn()
    {
        using var folder = new TemporaryFolder();
        var file = folder.PathOf("log.jsonl");
        var whole = Encoding.UTF8.GetBytes(string.Concat(Lines.Take(2).Select(line => line + Lf)));
        var bytes = Encoding.UTF8.GetBytes(Three);

        for (var length = whole.Length; length < bytes.Length; length += length < whole.Length + 20 ? 1 : 97)
        {
            File.WriteAllBytes(file, bytes[..length]);
            using (var log = DecisionLog.Open(file).LogOrThrow())
            {
                log.Head.Should().Be(Hash(Lines[1]));
            }

            File.ReadAllBytes(file).Should().Equal(whole);
        }
    }

    [Fact]
    public void Open_AfterAPowerFailureThatLeftZeros_TakesThemAway()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("log.jsonl", Three + new string('\0', 5000));

        using (var log = DecisionLog.Open(file).LogOrThrow())
        {
            log.Head.Should().Be(Hash(Lines[2]));
        }

        File.ReadAllText(file).Should().Be(Three);
    }

    [Theory]
    [InlineData("sebuah berkas orang lain", "NTR7005", 1)]
    [InlineData("satu\ndua\n", "NTR7001", 2)]
    [InlineData("satu\ndua", "NTR7005", 2)]
    [InlineData("{}\n", "NTR7001", 1)]
    [InlineData("{\"hash\":", null, 0)]
    [InlineData("\n", "NTR7001", 1)]
    public void Open_OfAFileThatIsNoLog_LeavesItAlone(string content, string? id, int line)
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("catatan.txt", content);

        var opened = DecisionLog.Open(file);
        opened.Log?.Dispose();

        if (id is null)
        {
            opened.Log.Should().NotBeNull("that is how a record begins");
            return;
        }

        opened.Log.Should().BeNull();
        opened.Diagnostics.Should().ContainSingle().Which.Should().Match<Diagnostic>(diagnostic => diagnostic.Id == id && diagnostic.Span.Line == line);
        File.ReadAllText(file).Should().Be(content);
        Directory.GetFiles(folder.Root).Should().ContainSingle();
        opened.Invoking(result => result.LogOrThrow()).Should().Throw<InvalidDataException>().WithMessage($"*{id}*");
    }

    [Fact]
    public void Open_OfALogWhoseLastRecordWasChanged_RefusesIt()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("log.jsonl", Three.Replace("R-3", "R-4", StringComparison.Ordinal));

        DecisionLog.Open(file).Diagnostics.Should().ContainSingle().Which.Should().Match<Diagnostic>(diagnostic => diagnostic.Id == "NTR7003" && diagnostic.Span.Line == 3);
    }

    [Fact]
    public void Open_OfALineAboveTheLimit_RefusesIt()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("log.jsonl", new string('a', 3 * DecisionRecord.MaxBytes) + "\n");

        DecisionLog.Open(file).Diagnostics.Should().ContainSingle().Which.Id.Should().Be("NTR1018");
    }

    [Fact]
    public void Open_OfAFolderOrInNone_SaysSo()
    {
        using var folder = new TemporaryFolder();

        DecisionLog.Open(folder.Root).Diagnostics.Should().ContainSingle().Which.Id.Should().Be("NTR1001");
        DecisionLog.Open(folder.PathOf("tidak/ada.jsonl")).Diagnostics.Should().ContainSingle().Which.Id.Should().Be("NTR1001");
    }

    [Fact]
    public void Open_WhileAnotherAdds_IsRefused_AndReadingIsNot()
    {
        using var folder = new TemporaryFolder();
        var file = folder.PathOf("log.jsonl");
        using var log = DecisionLog.Open(file).LogOrThrow();
        log.Append(RecordedActions.Record());

        DecisionLog.Open(file).Diagnostics.Should().ContainSingle().Which.Id.Should().Be("NTR1001");
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        DecisionLog.Read(stream).Should().ContainSingle().Which.Record.Should().NotBeNull();
    }

    [Fact]
    public async Task Append_FromSeveralThreads_KeepsOneChain()
    {
        using var folder = new TemporaryFolder();
        var file = folder.PathOf("log.jsonl");
        using (var log = DecisionLog.Open(file).LogOrThrow())
        {
            await Task.WhenAll(Enumerable.Range(0, 4).Select(thread => Task.Run(() =>
            {
                for (var i = 0; i < 25; i++)
                {
                    log.Append(RecordedActions.Record(reference: $"{thread}-{i}"));
                }
            })));
        }

        RecordedActions.Diagnose(File.ReadAllText(file)).Should().BeEmpty();
        File.ReadAllLines(file).Should().HaveCount(100);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Append_ThatFails_LeavesNothingAndTakesNoMore(bool isFlush)
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("log.jsonl", Three);
        using var stream = new FailingFile(file, isFlush);
        using var log = DecisionLog.Open(stream, "log.jsonl", null, new DiagnosticBag())!;
        stream.IsFull = true;

        log.Invoking(open => open.Append(RecordedActions.Record())).Should().Throw<IOException>().WithMessage("penuh");

        log.Head.Should().Be(Hash(Lines[2]));
        log.Invoking(open => open.Append(RecordedActions.Record())).Should().Throw<InvalidOperationException>();
        log.Dispose();
        File.ReadAllText(file).Should().Be(Three);
    }

    [Fact]
    public void Append_AfterClosing_Throws()
    {
        using var folder = new TemporaryFolder();
        var log = DecisionLog.Open(folder.PathOf("log.jsonl")).LogOrThrow();
        log.Dispose();
        log.Dispose();

        log.Invoking(closed => closed.Append(RecordedActions.Record())).Should().Throw<ObjectDisposedException>();
    }

    [Fact]
    public void Read_OfALog_TellsNothingWrong()
    {
        RecordedActions.Diagnose(Three).Should().BeEmpty();
        RecordedActions.Diagnose("").Should().BeEmpty();
        RecordedActions.Diagnose(Three, null, [.. Lines.Select(Hash)]).Should().BeEmpty();
    }

    [Fact]
    public void Read_OfALogWithAnyByteChanged_FindsItsLine()
    {
        var bytes = Encoding.UTF8.GetBytes(Three);
        var line = 1;
        for (var at = 0; at < bytes.Length; at++)
        {
            var before = bytes[at];
            foreach (var other in new[] { (byte)(before ^ 1), (byte)' ', (byte)'\n', (byte)0xFF }.Where(other => other != before))
            {
                // Each change of the first forty bytes of a line, and a sample of those further on.
                if (at % 13 != 0 && (at > 40 || other == 0xFF))
                {
                    continue;
                }

                bytes[at] = other;
                RecordedActions.Diagnose(bytes).Should().NotBeEmpty().And.Subject.First().Should().StartWith($"{line} ", $"byte {at} became {other}");
                bytes[at] = before;
            }

            line += before == '\n' ? 1 : 0;
        }
    }

    [Fact]
    public void Read_OfALogCutAnywhere_FindsItUnlessTheCutIsBetweenRecords()
    {
        var bytes = Encoding.UTF8.GetBytes(Three);
        for (var length = 1; length < bytes.Length; length += 31)
        {
            var lines = bytes.Take(length).Count(one => one == '\n');
            RecordedActions.Diagnose(bytes[..length]).Should().Equal(bytes[length - 1] == '\n' ? [] : [$"{lines + 1} NTR7005"]);
        }

        var two = Lines[0] + Lf + Lines[1] + Lf;
        RecordedActions.Diagnose(two).Should().BeEmpty("only an anchor tells");
        RecordedActions.Diagnose(two, null, Hash(Lines[2])).Should().Equal("3 NTR7006");
    }

    [Fact]
    public void Read_OfLinesRemovedMovedOrPutIn_FindsTheLine()
    {
        RecordedActions.Diagnose(Log(1, 2)).Should().Equal("1 NTR7004");
        RecordedActions.Diagnose(Log(0, 2)).Should().Equal("2 NTR7004");
        RecordedActions.Diagnose(Log(1, 0, 2)).Should().Equal("1 NTR7004", "2 NTR7004", "3 NTR7004");
        RecordedActions.Diagnose(Log(0, 1, 1, 2)).Should().Equal("3 NTR7004");
        RecordedActions.Diagnose(Lines[0] + Lf + RecordedActions.Record(reference: "X").Json + Lf + Lines[1] + Lf).Should().Equal("2 NTR7004", "3 NTR7004");
        RecordedActions.Diagnose(Lines[0] + Lf + Lf + Lines[1] + Lf).Should().Equal("2 NTR7001");

        static string Log(params int[] numbers) => string.Concat(numbers.Select(number => Lines[number] + Lf));
    }

    [Fact]
    public void Read_OfARecordReplacedWithARightHash_FindsTheNextLine()
    {
        // What somebody would do who knows the format: the chain still names the hash of what was there.
        var other = RecordedActions.Record(RecordedActions.Like.With("perbuatan", "bagikan"), "R-2").After(Hash(Lines[0]));

        RecordedActions.Diagnose(Lines[0] + Lf + other.Json + Lf + Lines[2] + Lf).Should().Equal("3 NTR7004");
    }

    [Fact]
    public void Read_OfAChangedRecord_DoesNotBlameTheNext() =>
        RecordedActions.Diagnose(Three.Replace("R-1", "R-9", StringComparison.Ordinal)).Should().Equal("1 NTR7003");

    [Theory]
    [InlineData("\r\n", "NTR7002")]
    [InlineData(" \n", "NTR7002")]
    public void Read_OfOtherLineEnds_FindsThem(string end, string id) =>
        RecordedActions.Diagnose(Lines[0] + end + Lines[1] + Lf).Should().Equal($"1 {id}");

    [Fact]
    public void Read_OfAByteOrderMark_FindsIt() =>
        RecordedActions.Diagnose([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Three)]).Should().Equal("1 NTR7002");

    [Fact]
    public void Read_OfTextsWithWhatOthersEndLinesAt_TakesThem()
    {
        var record = RecordedActions.Record(reference: "a\u0085b\u2028c\u2029d\re\ff\uFEFF");

        RecordedActions.Diagnose(record.Json + Lf + RecordedActions.Record().After(record.Hash).Json + Lf).Should().BeEmpty();
    }

    [Fact]
    public void Read_OfALineAboveTheLimit_GoesOnAfterIt() =>
        RecordedActions.Diagnose(Lines[0] + Lf + new string('a', DecisionRecord.MaxBytes + 1) + Lf + Lines[1] + Lf).Should().Equal("2 NTR1018");

    private static string Hash(string line) => DecisionRecord.Parse(line).Record!.Hash;

    /// <summary>A file on a disk that is full.</summary>
    private sealed class FailingFile(string file, bool isFlush) : FileStream(file, FileMode.Open, FileAccess.ReadWrite)
    {
        public bool IsFull { get; set; }

        // What a FileStream does with a span in a class of its own is to come here.
        public override void Write(byte[] buffer, int offset, int count)
        {
            base.Write(buffer, offset, !IsFull || isFlush ? count : count / 2);
            base.Flush(false);
            Fail(!isFlush);
        }

        public override void Flush(bool flushToDisk)
        {
            base.Flush(flushToDisk);
            Fail(isFlush && flushToDisk);
        }

        private void Fail(bool fails)
        {
            if (IsFull && fails)
            {
                throw new IOException("penuh");
            }
        }
    }
}
