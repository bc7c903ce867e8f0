using System.Collections.Generic;
using System.IO;
using System.Text;
using Netralitas.Rules.Diagnostics;
using Netralitas.Rules.Syntax;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Records;

/// <summary>Reads a log line by line and follows its chain.</summary>
internal sealed class DecisionLogReader(Stream stream, string path, string? previous, IEnumerable<string> anchors)
{
    // What a line begins with, and not with a byte order mark.
    private const string Beginning = "{\"hash\":";

    private static readonly LocalizedText None = new("tidak ada rekaman", "no record");
    private static readonly LocalizedText Return = new("akhir baris tanpa CR (carriage return)", "the end of the line, without a carriage return");

    private readonly HashSet<string> _missing = [.. anchors];

    private string? _previous = previous;

    // Unknown after a line that does not even claim a hash: what follows cannot be held against it.
    private bool _isPreviousKnown = true;

    public IEnumerable<RecordReadResult> Read()
    {
        var lines = new LineReader(stream, path, DecisionRecord.MaxBytes, takesAnyText: true);
        var count = 0;
        for (; lines.Next() is { } line; count++)
        {
            var result = Read(line);
            _missing.Remove(result.Record?.Hash ?? "");
            yield return result;
        }

        if (_missing.Count > 0)
        {
            var diagnostics = new DiagnosticBag();
            foreach (var anchor in _missing)
            {
                diagnostics.Report(RecordDiagnostics.AnchorMissing, new SourceSpan(path, count + 1, 1, 1), anchor);
            }

            yield return new RecordReadResult(count + 1, null, diagnostics, isEnd: true);
        }
    }

    private RecordReadResult Read(TextLine line)
    {
        // Where a line has no end, it does not matter what else is wrong with it.
        var diagnostics = line.Ending == LineEnding.None ? new DiagnosticBag() : line.Problem ?? new DiagnosticBag();
        var record = Read(line, diagnostics);
        if (record is not null && _isPreviousKnown && record.Previous != _previous)
        {
            var place = new SourceSpan(path, line.Number, 1, 1);
            diagnostics.Report(RecordDiagnostics.ChainBroken, place, (object?)record.Previous ?? None, (object?)_previous ?? None);
        }

        _previous = record?.Hash ?? (line.Source is null ? null : RecordReader.ClaimedHash(line.Source.Content));
        _isPreviousKnown = _previous is not null;
        return new RecordReadResult(line.Number, record, diagnostics);
    }

    private DecisionRecord? Read(TextLine line, DiagnosticBag diagnostics)
    {
        if (line.Ending == LineEnding.None)
        {
            diagnostics.Report(RecordDiagnostics.HalfWritten, new SourceSpan(path, line.Number, 1, 1));
            return null;
        }

        if (line.Source is not { } source || RecordReader.Read(source, diagnostics) is not { } record)
        {
            return null;
        }

        // What is no part of the text is a change all the same.
        if (line.Ending == LineEnding.ReturnAndLineFeed)
        {
            diagnostics.Report(RecordDiagnostics.NotCanonical, new SourceSpan(path, line.Number, source.Content.Length, 1), Return);
            return null;
        }

        if (Encoding.UTF8.GetByteCount(source.Content) != line.Bytes)
        {
            diagnostics.Report(RecordDiagnostics.NotCanonical, new SourceSpan(path, line.Number, 1, 1), Beginning);
            return null;
        }

        return record;
    }
}
