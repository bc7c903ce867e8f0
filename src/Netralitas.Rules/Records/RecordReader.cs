using System;
using System.Text;
using System.Text.Json;
using Netralitas.Rules.Diagnostics;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Records;

/// <summary>Reads one record. What is not byte for byte what <see cref="RecordWriter"/> writes is refused: then any change shows.</summary>
internal static class RecordReader
{
    private static readonly LocalizedText NotJson = new("mulai di sini bukan JSON", "from here on it is not JSON");
    private static readonly LocalizedText NoContent = new("seharusnya {\"hash\":…,\"record\":…}", "it should be {\"hash\":…,\"record\":…}");
    private static readonly LocalizedText OtherFormat = new("bentuknya {0}; versi pustaka ini membaca bentuk {1}", "its format is {0}; this version of the library reads format {1}");
    private static readonly LocalizedText NotWrittenSo = new("mulai di sini berbeda dari yang ditulis pustaka ini", "from here on it is not what this library writes");

    /// <summary>The record on a line, or null with the reason in the bag.</summary>
    public static DecisionRecord? Read(SourceText line, DiagnosticBag diagnostics)
    {
        diagnostics.Register(line);
        try
        {
            // Through bytes: half of a surrogate pair becomes another character, which shows below, instead of an exception.
            using var document = JsonDocument.Parse(Encoding.UTF8.GetBytes(line.Content));
            return Read(document.RootElement, line, diagnostics);
        }
        catch (JsonException error)
        {
            Refuse(line, ColumnOfByte(line.Content, error.BytePositionInLine ?? 0), NotJson, diagnostics);
        }
        catch (FormatException error)
        {
            diagnostics.Report(RecordDiagnostics.NotCanonical, Place(line, 1), error.Message);
        }

        return null;
    }

    /// <summary>The hash that a line claims to have; null when it has none. What follows in the chain names it, whether the record is sound or not.</summary>
    public static string? ClaimedHash(string line)
    {
        const int Start = 9;
        const int Length = 71;
        return line.Length >= Start + Length && line.StartsWith("{\"hash\":\"", StringComparison.Ordinal) && line.Substring(Start, Length) is var hash && DecisionRecord.IsHash(hash) ? hash : null;
    }

    private static DecisionRecord? Read(JsonElement root, SourceText line, DiagnosticBag diagnostics)
    {
        if (root.ValueKind != JsonValueKind.Object
            || !root.TryGetProperty(RecordKeys.Hash, out var hash) || hash.ValueKind != JsonValueKind.String
            || !root.TryGetProperty(RecordKeys.Record, out var content) || content.ValueKind != JsonValueKind.Object)
        {
            Refuse(line, 1, NoContent, diagnostics);
            return null;
        }

        var canonical = CanonicalJson.Of(content);
        var claimed = hash.GetString()!;
        if (FirstDifference(line.Content, DecisionRecord.Line(claimed, canonical)) is { } at)
        {
            diagnostics.Report(RecordDiagnostics.NotCanonical, Place(line, at + 1), DecisionRecord.Line(claimed, canonical)[at..Math.Min(at + 20, DecisionRecord.Line(claimed, canonical).Length)]);
            return null;
        }

        if (DigestText.Of(canonical) is var computed && computed != claimed)
        {
            diagnostics.Report(RecordDiagnostics.Changed, Place(line, 1), claimed, computed);
            return null;
        }

        return ReadContent(content, canonical, line, diagnostics);
    }

    private static DecisionRecord? ReadContent(JsonElement content, byte[] canonical, SourceText line, DiagnosticBag diagnostics)
    {
        if (content.TryGetProperty(RecordKeys.Format, out var format) && format.GetRawText() is var number && number != DecisionRecord.Format.ToString(System.Globalization.CultureInfo.InvariantCulture))
        {
            Refuse(line, 1, OtherFormat.Fill(number, DecisionRecord.Format), diagnostics);
            return null;
        }

        var shape = new RecordShape();
        var read = shape.Content(content);
        if (shape.Problem is { } problem)
        {
            Refuse(line, 1, problem, diagnostics);
            return null;
        }

        // Writing it again shows whatever was read over: keys that are not known, a code twice, days in another form.
        if (FirstDifference(Encoding.UTF8.GetString(RecordWriter.Write(read)), Encoding.UTF8.GetString(canonical)) is { } at)
        {
            Refuse(line, line.Content.Length - Encoding.UTF8.GetString(canonical).Length + at, NotWrittenSo, diagnostics);
            return null;
        }

        return DecisionRecord.Of(read);
    }

    private static void Refuse(SourceText line, int column, LocalizedText reason, DiagnosticBag diagnostics) =>
        diagnostics.Report(RecordDiagnostics.NotARecord, Place(line, column), reason);

    private static SourceSpan Place(SourceText line, int column) => new(line.Path, line.FirstLine, Math.Clamp(column, 1, Math.Max(1, line.Content.Length)), 1);

    private static int ColumnOfByte(string text, long bytes) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text).AsSpan(0, (int)Math.Min(bytes, Encoding.UTF8.GetByteCount(text)))).Length + 1;

    private static int? FirstDifference(string left, string right)
    {
        var same = left.AsSpan().CommonPrefixLength(right);
        return same == left.Length && same == right.Length ? null : same;
    }
}
