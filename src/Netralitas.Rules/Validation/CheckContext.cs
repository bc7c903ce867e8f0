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

    public CheckContext(RulebookContent content, IReadOnlyList<RuleTestFile> tests, DiagnosticBag diagnostics, IEnumerable<string> brokenFiles)
    {
        Content = content;
        Tests = tests;
        Diagnostics = diagnostics;
        _broken = [.. brokenFiles];
        RuleIds = [.. content.Rules.Select(rule => rule.Id)];
        SourceIds = content.Sources.Select(source => source.Id).ToHashSet(StringComparer.Ordinal);
    }

    public RulebookContent Content { get; }

    public IReadOnlyList<RuleTestFile> Tests { get; }

    public DiagnosticBag Diagnostics { get; }

    /// <summary>The ids of all rules, in order.</summary>
    public IReadOnlyList<string> RuleIds { get; }

    /// <summary>Asked for at every reference to a source, hence a set.</summary>
    public IReadOnlySet<string> SourceIds { get; }

    /// <summary>Whether something may be checked: its own file had no error before.</summary>
    public bool IsSound(SourceSpan span) => !_broken.Contains(span.Path);

    /// <summary>
    /// Whether all files of a kind had no error before, so that what they do not define is surely missing. Tests define nothing.
    /// </summary>
    /// <param name="kind">A name of <see cref="RuleFiles"/>.</param>
    public bool IsWhole(string kind) =>
        !_broken.Any(path => path.Split('/').Contains(kind) && !path.EndsWith(RuleFiles.TestSuffix, StringComparison.Ordinal));

    /// <summary>Whether all codes of a fact are known: those of the election are the calendars' ids.</summary>
    public bool HasAllCodes(string fact) => IsWhole(RuleFiles.Vocabulary) && Content.Vocabulary.Find(fact)?.CodesFrom switch
    {
        CodeOrigin.Tahapan => IsWhole(RuleFiles.Calendars),
        CodeOrigin.Sanksi => IsWhole(RuleFiles.Regimes),
        _ => true,
    };

    /// <summary>
    /// Reports a name that nothing defines, unless a broken file may define it. A near miss would be no proof then: rows of one
    /// decree differ by one digit.
    /// </summary>
    /// <param name="definedIn">The kind of file that defines such names, a name of <see cref="RuleFiles"/>.</param>
    public void ReportUnknown(
        DiagnosticDescriptor descriptor, string definedIn, SourceSpan span, string name, IEnumerable<string> known, params object[] arguments)
    {
        if (IsWhole(definedIn))
        {
            Diagnostics.ReportUnknown(descriptor, span, name, known, arguments);
        }
    }

    /// <summary>Reports a reference to a rule that does not exist.</summary>
    public void CheckRuleExists(Named rule)
    {
        if (!RuleIds.Contains(rule.Name))
        {
            ReportUnknown(ReferenceDiagnostics.UnknownRule, RuleFiles.Rules, rule.Span, rule.Name, RuleIds, rule.Name);
        }
    }

    /// <summary>Reports a code that a fact does not have.</summary>
    public void ReportUnknownCode(SourceSpan span, string code, IEnumerable<string> known, string fact)
    {
        if (HasAllCodes(fact))
        {
            Diagnostics.ReportUnknown(ReferenceDiagnostics.UnknownFactCode, span, code, known, code, fact);
        }
    }

    /// <summary>Reports each id that is used twice, at its second place.</summary>
    public void CheckUnique(IEnumerable<(string Id, SourceSpan Span)> ids)
    {
        var seen = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        foreach (var (id, span) in ids.OrderBy(item => item.Span.Path, StringComparer.Ordinal).ThenBy(item => item.Span.Line).ThenBy(item => item.Span.Column))
        {
            if (id.Length > 0 && !seen.TryAdd(id, span))
            {
                Diagnostics.ReportClash(ReferenceDiagnostics.DuplicateId, span, [new OtherPlace(seen[id], DiagnosticTexts.First)], id, seen[id].ToString());
            }
        }
    }
}
