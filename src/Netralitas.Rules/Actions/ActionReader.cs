using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.IO;
using System.Linq;
using Netralitas.Rules.Diagnostics;
using Netralitas.Rules.Model;
using Netralitas.Rules.Syntax;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Actions;

/// <summary>What came of reading an action file: the facts, or the diagnostics that say why not.</summary>
public sealed class ActionReadResult
{
    internal ActionReadResult(FactSet? facts, DiagnosticBag diagnostics, string? id = null)
    {
        Id = id;
        Facts = facts;
        (Diagnostics, OmittedCount) = diagnostics.Told();
    }

    /// <summary>The described facts; null when the file has an error.</summary>
    public FactSet? Facts { get; }

    /// <summary>Where each fact is described, by its key; empty for a row of a table.</summary>
    public IReadOnlyDictionary<string, SourceSpan> Places { get; internal init; } = ReadOnlyDictionary<string, SourceSpan>.Empty;

    /// <summary>What the record calls itself by its reserved key or column <c>id</c>; null when it does not, and for an action read by itself. Of a real case the case's, followed by the body that decided when its decisions are on different actions.</summary>
    public string? Id { get; }

    /// <summary>Everything wrong with the file, by line and column; empty when <see cref="Facts"/> is not null.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>How many more there were beyond those kept, at most 200; 0 unless that limit was reached.</summary>
    public int OmittedCount { get; }
}

/// <summary>
/// Reads a described action from YAML or from JSON with the same keys. Bad input never throws: it yields diagnostics.
/// Thread-safe.
/// </summary>
public static class ActionReader
{
    /// <summary>Reads an action from text.</summary>
    /// <param name="text">The YAML or JSON.</param>
    /// <param name="vocabulary">The facts that may be described.</param>
    /// <param name="path">What diagnostics call the text.</param>
    /// <param name="limits">Bounds on the input; the defaults when null. The size in bytes is the caller's here.</param>
    /// <returns>The facts or the diagnostics.</returns>
    public static ActionReadResult Parse(string text, Vocabulary vocabulary, string path = "-", ReadLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(vocabulary);
        ArgumentNullException.ThrowIfNull(path);
        return Read(new SourceText(path, text), vocabulary, limits ?? ReadLimits.Default, new DiagnosticBag());
    }

    /// <summary>Reads an action from a file.</summary>
    /// <param name="file">The file's path.</param>
    /// <param name="vocabulary">The facts that may be described.</param>
    /// <param name="limits">Bounds on the input; the defaults when null.</param>
    /// <returns>The facts or the diagnostics, also when the file cannot be opened.</returns>
    public static ActionReadResult ReadFile(string file, Vocabulary vocabulary, ReadLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(vocabulary);
        var diagnostics = new DiagnosticBag();
        var bounds = limits ?? ReadLimits.Default;
        return Read(SourceReader.ReadFile(file, file.Replace('\\', '/'), bounds, diagnostics), vocabulary, bounds, diagnostics);
    }

    /// <summary>Reads an action from a stream, to its end or to the size limit.</summary>
    /// <param name="stream">The stream; it is not closed.</param>
    /// <param name="vocabulary">The facts that may be described.</param>
    /// <param name="path">What diagnostics call the stream.</param>
    /// <param name="limits">Bounds on the input; the defaults when null.</param>
    /// <returns>The facts or the diagnostics.</returns>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static ActionReadResult ReadStream(Stream stream, Vocabulary vocabulary, string path = "-", ReadLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(vocabulary);
        ArgumentNullException.ThrowIfNull(path);
        var diagnostics = new DiagnosticBag();
        var bounds = limits ?? ReadLimits.Default;
        return Read(SourceReader.ReadStream(stream, path, bounds, diagnostics), vocabulary, bounds, diagnostics);
    }

    /// <summary>Reads one action of many, which may say what it is called.</summary>
    internal static ActionReadResult ReadRecord(SourceText source, Vocabulary vocabulary, ReadLimits limits)
    {
        var diagnostics = new DiagnosticBag();
        if (YamlReader.Read(source, limits, diagnostics) is not { } node)
        {
            return new ActionReadResult(null, diagnostics);
        }

        var described = FactFlattener.Flatten(node, diagnostics);
        var id = vocabulary.Find(ActionRecords.IdKey) is null ? described.FirstOrDefault(fact => fact is { Key: ActionRecords.IdKey, IsList: false }) : null;
        var facts = FactReader.Read(id is null ? described : [.. described.Where(fact => fact != id)], vocabulary, diagnostics);
        return new ActionReadResult(diagnostics.HasErrors ? null : facts, diagnostics, id?.Values[0].Name is { Length: > 0 } name ? name : null) { Places = PlacesOf(described) };
    }

    /// <summary>Reads an action that is described already.</summary>
    internal static ActionReadResult Read(IReadOnlyList<DescribedFact> described, Vocabulary vocabulary, DiagnosticBag diagnostics, string? id = null)
    {
        var facts = FactReader.Read(described, vocabulary, diagnostics);
        return new ActionReadResult(diagnostics.HasErrors ? null : facts, diagnostics, id) { Places = PlacesOf(described) };
    }

    private static ActionReadResult Read(SourceText? source, Vocabulary vocabulary, ReadLimits limits, DiagnosticBag diagnostics) =>
        Read(source is not null && YamlReader.Read(source, limits, diagnostics) is { } node ? FactFlattener.Flatten(node, diagnostics) : [], vocabulary, diagnostics);

    private static Dictionary<string, SourceSpan> PlacesOf(IEnumerable<DescribedFact> described) =>
        described.DistinctBy(fact => fact.Key).ToDictionary(fact => fact.Key, fact => fact.Span, StringComparer.Ordinal);
}
