using System;
using System.Collections.Generic;
using System.Text;
using System.Text.Json;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Diagnostics;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Records;

/// <summary>
/// What was described, what was found, and by which rules: enough to find it again years later and to show that nothing of it was
/// changed. Made by <see cref="DecisionRecorder"/>, kept in a <see cref="DecisionLog"/> or anywhere else. Immutable and thread-safe.
/// </summary>
public sealed class DecisionRecord
{
    /// <summary>The largest record, in bytes of <see cref="Json"/>, inclusive.</summary>
    public const int MaxBytes = 1024 * 1024;

    private readonly RecordContent _content;

    private DecisionRecord(RecordContent content, byte[] canonical)
    {
        _content = content;
        Hash = DigestText.Of(canonical);
        Json = Line(Hash, canonical);
    }

    /// <summary>The form of records that this library writes and reads.</summary>
    internal const int Format = 1;

    /// <summary>The time of the decision, as the caller gave it, with its offset.</summary>
    public DateTimeOffset Time => _content.Time;

    /// <summary>What the caller calls the matter, such as the number of a report; null when it gave nothing. It is not masked.</summary>
    public string? Reference => _content.Reference;

    /// <summary>The version of the library that decided.</summary>
    public string LibraryVersion => _content.Library;

    /// <summary>The version of the rulebook that decided, as <see cref="Rulebook.Version"/> has it.</summary>
    public string RulebookVersion => _content.RulebookVersion;

    /// <summary>The digest of the rulebook that decided, as <see cref="Rulebook.Digest"/> has it.</summary>
    public string RulebookDigest => _content.RulebookDigest;

    /// <summary>The language of the texts in <see cref="Finding"/>.</summary>
    public Language Language => _content.Language;

    /// <summary>The public holidays that the evaluator was given, in order.</summary>
    public IReadOnlyList<DateOnly> Holidays => _content.Holidays;

    /// <summary>The described action. Of a masked fact it has the mask in place of the text: no rule reads texts, so the finding is the same.</summary>
    public FactSet Facts => _content.Facts;

    /// <summary>The keys of the facts that are masked, in ordinal order.</summary>
    public IReadOnlyList<string> MaskedFacts => _content.Masked;

    /// <summary>The <see cref="MaskingKey.Id"/> of the key they are masked with; null when nothing is, or when the values were blotted out because there was no key.</summary>
    public string? MaskingKeyId => _content.MaskingKeyId;

    /// <summary>The finding, with the keys of <see cref="AssessmentFormats.ToJson"/> in ordinal order.</summary>
    public JsonElement Finding => _content.Finding;

    /// <summary>The <see cref="Hash"/> of the record before this one in its chain; null for the first, and outside of a chain.</summary>
    public string? Previous => _content.Previous;

    /// <summary>SHA-256 over the record as <see cref="Json"/> has it below <c>record</c>, <see cref="Previous"/> among it: <c>sha256:</c> and 64 lower-case hexadecimal digits.</summary>
    public string Hash { get; }

    /// <summary>The whole record on one line, without a line feed: <c>{"hash":…,"record":…}</c> in the canonical form of RFC 8785. The same record is the same text.</summary>
    public string Json { get; }

    /// <summary>The record as the next of a chain.</summary>
    /// <param name="previous">The <see cref="Hash"/> of the record before it; null for the first.</param>
    /// <returns>The same record with another <see cref="Previous"/>, and so another <see cref="Hash"/>.</returns>
    /// <exception cref="ArgumentException"><paramref name="previous"/> is not a hash, or the record is larger than <see cref="MaxBytes"/>.</exception>
    public DecisionRecord After(string? previous)
    {
        if (previous is not null && !IsHash(previous))
        {
            throw new ArgumentException($"'{previous}' is not the hash of a record: sha256: and 64 lower-case hexadecimal digits.", nameof(previous));
        }

        return Of(_content with { Previous = previous });
    }

    /// <summary>Reads one record, from wherever it was kept. Bad input never throws.</summary>
    /// <param name="json">The line, as <see cref="Json"/> has it.</param>
    /// <param name="path">What diagnostics call it.</param>
    /// <returns>The record, sound in itself, or the diagnostics.</returns>
    public static RecordReadResult Parse(string json, string path = "-")
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(path);
        var diagnostics = new DiagnosticBag();
        if (Encoding.UTF8.GetByteCount(json) > MaxBytes)
        {
            diagnostics.Report(ReadingDiagnostics.RecordTooLong, new SourceSpan(path, 1, 1, 1), MaxBytes);
            return new RecordReadResult(1, null, diagnostics);
        }

        return new RecordReadResult(1, RecordReader.Read(new SourceText(path, json), diagnostics), diagnostics);
    }

    /// <summary>The record of some content.</summary>
    /// <exception cref="ArgumentException">It is larger than <see cref="MaxBytes"/>.</exception>
    internal static DecisionRecord Of(RecordContent content)
    {
        var record = new DecisionRecord(content, RecordWriter.Write(content));
        return Encoding.UTF8.GetByteCount(record.Json) <= MaxBytes
            ? record
            : throw new ArgumentException($"A record has at most {MaxBytes} bytes; this one has {Encoding.UTF8.GetByteCount(record.Json)}.");
    }

    /// <summary>Whether a text has the form of <see cref="Hash"/>.</summary>
    /// <param name="text">The text.</param>
    /// <returns>Whether it is <c>sha256:</c> and 64 lower-case hexadecimal digits.</returns>
    public static bool IsHash(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return DigestText.Is(text);
    }

    /// <summary>What a log has on one line. The hash stands before what it is over, so that it can be checked with any tool that cuts columns.</summary>
    internal static string Line(string hash, byte[] canonical) => $$"""{"hash":"{{hash}}","record":{{Encoding.UTF8.GetString(canonical)}}}""";
}
