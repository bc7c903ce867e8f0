using System;
using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Diagnostics;

/// <summary>Collects the diagnostics of one load on their way through Read, Bind and Check.</summary>
internal sealed class DiagnosticBag
{
    /// <summary>Nobody reads more than this many.</summary>
    internal const int Limit = 200;

    /// <summary>
    /// A hostile file could be wrong in a million places. More are collected than told, so that errors go before warnings and one
    /// mistake with many consequences does not crowd out another.
    /// </summary>
    internal const int CollectLimit = 1000;

    private const int SourceLineLimit = 200;

    /// <summary>Of what clashes with very many places, these many are shown.</summary>
    internal const int RelatedLimit = 20;

    private readonly List<Diagnostic> _items = [];
    private readonly Dictionary<string, SourceText> _sources = new(StringComparer.Ordinal);
    private readonly HashSet<string> _brokenFiles = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Id, LocalizedText Message), int> _repeated = [];
    private int _notCollected;
    private int _warnings;

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
        _warnings += other._warnings;
        _brokenFiles.UnionWith(other._brokenFiles);
        _notCollected += other._notCollected;
        foreach (var (key, count) in other._repeated)
        {
            _repeated[key] = _repeated.GetValueOrDefault(key) + count;
        }
    }

    public void Report(DiagnosticDescriptor descriptor, SourceSpan span, params object[] arguments) =>
        Add(descriptor, span, [], null, arguments);

    /// <summary>Reports what clashes with something written elsewhere, and shows that, too.</summary>
    public void ReportClash(DiagnosticDescriptor descriptor, SourceSpan span, IEnumerable<OtherPlace> others, params object[] arguments) =>
        Add(descriptor, span, others, null, arguments);

    /// <summary>Reports a name that is not among the known ones, and suggests the nearest of them.</summary>
    public void ReportUnknown(DiagnosticDescriptor descriptor, SourceSpan span, string name, IEnumerable<string> known, params object[] arguments) =>
        Add(descriptor, span, [], () => NearestName.Find(name, known), arguments);

    /// <summary>
    /// All diagnostics by file, line, column and id, the same one never twice, at most <see cref="Limit"/> of them; and how many
    /// there were beyond those.
    /// </summary>
    public (IReadOnlyList<Diagnostic> Items, int Omitted) Told()
    {
        if (_items.Count == 0)
        {
            return ([], _notCollected);
        }

        var all = Repetition.Fold(Sorted(_items.DistinctBy(item => (item.Span, item.Id, item.Message))), item => _repeated.GetValueOrDefault((item.Id, item.Message))).ToList();
        var told = all.OrderByDescending(item => item.Severity).Take(Limit);
        return ([.. Sorted(told)], Math.Max(0, all.Count - Limit) + _notCollected);
    }

    /// <summary>The same where nobody asks how many there were beyond those.</summary>
    public IReadOnlyList<Diagnostic> Sorted() => Told().Items;

    private static IEnumerable<Diagnostic> Sorted(IEnumerable<Diagnostic> items) => items
        .OrderBy(item => item.Span.Path, StringComparer.Ordinal)
        .ThenBy(item => item.Span.Line)
        .ThenBy(item => item.Span.Column)
        .ThenBy(item => item.Id, StringComparer.Ordinal)
        .ThenBy(item => item.Message.Indonesian, StringComparer.Ordinal);

    private void Add(DiagnosticDescriptor descriptor, SourceSpan span, IEnumerable<OtherPlace> others, Func<string?>? suggest, object[] arguments)
    {
        if (descriptor.Severity == DiagnosticSeverity.Error)
        {
            _brokenFiles.Add(span.Path);
        }

        if (_items.Count >= CollectLimit && !descriptor.IsToldOnce && (descriptor.Severity == DiagnosticSeverity.Warning || _warnings == 0))
        {
            // A million mistakes cost no more than counting them.
            _notCollected++;
            return;
        }

        var message = descriptor.Message.Fill(Array.ConvertAll(arguments, Printable.Argument));
        if (_items.Count >= CollectLimit)
        {
            if (descriptor.IsToldOnce && _repeated.ContainsKey((descriptor.Id, message)))
            {
                // It is told with the first of its kind, as one more place.
                _repeated[(descriptor.Id, message)]++;
                return;
            }

            _notCollected++;
            if (descriptor.Severity == DiagnosticSeverity.Warning || !DropWarning())
            {
                return;
            }
        }

        if (descriptor.IsToldOnce)
        {
            _repeated.TryAdd((descriptor.Id, message), 0);
        }

        _warnings += descriptor.Severity == DiagnosticSeverity.Warning ? 1 : 0;
        _items.Add(new Diagnostic(
            descriptor,
            span,
            Quote(span),
            message,
            suggest?.Invoke() is { } name ? Printable.Text(name) : null,
            [.. others.Take(RelatedLimit).Select(other => new RelatedPlace(other.Span, Quote(other.Span), other.Message))]));
    }

    // What is refused must say why, however many warnings came before.
    private bool DropWarning()
    {
        var last = _items.FindLastIndex(item => item.Severity == DiagnosticSeverity.Warning);
        if (last >= 0)
        {
            _warnings--;
            _items.RemoveAt(last);
        }

        return last >= 0;
    }

    private string Quote(SourceSpan span)
    {
        var line = _sources.TryGetValue(span.Path, out var source) ? source.Line(span.Line) : "";
        return line.Length > SourceLineLimit ? line[..SourceLineLimit] : line;
    }
}
