using System;
using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Diagnostics;
using Netralitas.Rules.Model;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Validation;

/// <summary>What every check needs: the bound files, the bag, and which files an earlier stage already refused.</summary>
internal sealed class CheckContext
{
    private readonly HashSet<string> _broken;
    private readonly bool _anyBroken;

    public CheckContext(RulebookContent content, IReadOnlyList<RuleTestFile> tests, DiagnosticBag diagnostics, IEnumerable<string> brokenFiles)
    {
        Content = content;
        Tests = tests;
        Diagnostics = diagnostics;
        _broken = [.. brokenFiles];
        _anyBroken = _broken.Count > 0;
        SourceIds = content.Sources.Select(source => source.Id).ToHashSet(StringComparer.Ordinal);
    }

    public RulebookContent Content { get; }

    public IReadOnlyList<RuleTestFile> Tests { get; }

    public DiagnosticBag Diagnostics { get; }

    /// <summary>Asked for at every reference to a source, hence a set.</summary>
    public IReadOnlySet<string> SourceIds { get; }

    /// <summary>Whether something may be checked: its own file had no error before.</summary>
    public bool IsSound(SourceSpan span) => !_broken.Contains(span.Path);

    /// <summary>
    /// Reports a name that nothing defines. Where a file is broken the definition may stand in it, so only a near miss, which
    /// is certain to be a mistake of this place, is told then.
    /// </summary>
    public void ReportUnknown(DiagnosticDescriptor descriptor, SourceSpan span, string name, IEnumerable<string> known, params object[] arguments)
    {
        var nearest = NearestName.Find(name, known);
        if (!_anyBroken || nearest is not null)
        {
            Diagnostics.ReportWithSuggestion(descriptor, span, nearest, arguments);
        }
    }

    /// <summary>Reports each id that is used twice, at its second place.</summary>
    public void CheckUnique(IEnumerable<(string Id, SourceSpan Span)> ids)
    {
        var seen = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        foreach (var (id, span) in ids.OrderBy(item => item.Span.Path, StringComparer.Ordinal).ThenBy(item => item.Span.Line))
        {
            if (id.Length > 0 && !seen.TryAdd(id, span))
            {
                Diagnostics.Report(ReferenceDiagnostics.DuplicateId, span, id, seen[id].ToString());
            }
        }
    }
}
