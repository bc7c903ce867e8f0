using System;
using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Diagnostics;

/// <summary>Collects the diagnostics of one load on their way through Read, Bind and Check.</summary>
internal sealed class DiagnosticBag
{
    /// <summary>A hostile file could be wrong in a million places; nobody reads more than this many.</summary>
    internal const int Limit = 200;

    private const int SourceLineLimit = 200;

    private readonly List<Diagnostic> _items = [];
    private readonly Dictionary<string, SourceText> _sources = new(StringComparer.Ordinal);
    private readonly HashSet<string> _brokenFiles = new(StringComparer.Ordinal);

    /// <summary>How many were reported beyond <see cref="Limit"/> and are not kept.</summary>
    public int Omitted { get; private set; }

    public bool HasErrors => _brokenFiles.Count > 0;

    /// <summary>The files with errors so far.</summary>
    public IReadOnlyCollection<string> BrokenFiles => [.. _brokenFiles];

    /// <summary>Makes a file's lines known, so that its diagnostics can quote them.</summary>
    public void Register(SourceText source) => _sources[source.Path] = source;

    /// <summary>Whether an error was reported in the file: later stages then pass it over, so that one mistake is told once.</summary>
    public bool IsBroken(string path) => _brokenFiles.Contains(path);

    /// <summary>Takes over what another bag holds.</summary>
    public void Join(DiagnosticBag other)
    {
        _items.AddRange(other._items);
        _brokenFiles.UnionWith(other._brokenFiles);
        Omitted += other.Omitted;
    }

    public void Report(DiagnosticDescriptor descriptor, SourceSpan span, params object[] arguments) =>
        ReportUnknown(descriptor, span, "", [], arguments);

    /// <summary>Reports a name that is not among the known ones, and suggests the nearest of them.</summary>
    public void ReportUnknown(DiagnosticDescriptor descriptor, SourceSpan span, string name, IEnumerable<string> known, params object[] arguments)
    {
        if (descriptor.Severity == DiagnosticSeverity.Error)
        {
            _brokenFiles.Add(span.Path);
        }

        if (_items.Count >= Limit)
        {
            Omitted++;
            return;
        }

        var suggestion = NearestName.Find(name, known);
        var line = _sources.TryGetValue(span.Path, out var source) ? source.Line(span.Line) : "";
        _items.Add(new Diagnostic(
            descriptor,
            span,
            line.Length > SourceLineLimit ? line[..SourceLineLimit] : line,
            descriptor.Message.Fill(Array.ConvertAll(arguments, Printable.Argument)),
            suggestion is null ? null : Printable.Text(suggestion)));
    }

    /// <summary>All diagnostics by file, line, column and id, the same one never twice.</summary>
    public IReadOnlyList<Diagnostic> Sorted() =>
    [
        .. _items
            .OrderBy(item => item.Span.Path, StringComparer.Ordinal)
            .ThenBy(item => item.Span.Line)
            .ThenBy(item => item.Span.Column)
            .ThenBy(item => item.Id, StringComparer.Ordinal)
            .ThenBy(item => item.Message.Indonesian, StringComparer.Ordinal)
            .DistinctBy(item => (item.Span, item.Id, item.Message)),
    ];
}
