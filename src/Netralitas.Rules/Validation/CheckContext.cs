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
    private readonly Dictionary<string, bool> _whole = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Fact, bool WithGroups), IReadOnlySet<string>> _codes = [];

    public CheckContext(RulebookContent content, IReadOnlyList<RuleTestFile> tests, DiagnosticBag diagnostics, IEnumerable<string> brokenFiles)
    {
        Content = content;
        Tests = tests;
        Diagnostics = diagnostics;
        _broken = [.. brokenFiles];
        RuleIds = Names(content.Rules.Select(rule => rule.Id));
        SourceIds = Names(content.Sources.Select(source => source.Id));
        PermissionIds = Names(content.Permissions.Select(permission => permission.Id));
        StepIds = Names(content.Steps.Select(step => step.Id));
        FactKeys = Names(content.Vocabulary.Facts.Select(fact => fact.Key));
        Levels = content.Regimes.SelectMany(regime => regime.Levels.DistinctBy(level => level.Code), (regime, level) => (regime, level)).ToLookup(pair => pair.level.Code, StringComparer.Ordinal);
        LevelCodes = Names(Levels.Select(same => same.Key));
        DayAnchors = Names(content.DayAnchors());
        Precedences = new PrecedenceGraph(content.Rules);
    }

    public RulebookContent Content { get; }

    public IReadOnlyList<RuleTestFile> Tests { get; }

    public DiagnosticBag Diagnostics { get; }

    // What references are looked up in: sets, because a hostile folder has very many references to very many names.

    /// <summary>The ids of all rules.</summary>
    public IReadOnlySet<string> RuleIds { get; }

    public IReadOnlySet<string> SourceIds { get; }

    public IReadOnlySet<string> PermissionIds { get; }

    public IReadOnlySet<string> StepIds { get; }

    public IReadOnlySet<string> FactKeys { get; }

    /// <summary>The sanction levels, each with its regime, by code; each code once in a regime.</summary>
    public ILookup<string, (SanctionRegime Regime, SanctionLevel Level)> Levels { get; }

    /// <summary>The codes of the sanction levels.</summary>
    public IReadOnlySet<string> LevelCodes { get; }

    /// <summary>Which rules set which aside.</summary>
    public PrecedenceGraph Precedences { get; }

    /// <summary>What computed days may be counted from.</summary>
    public IReadOnlySet<string> DayAnchors { get; }

    /// <summary>The codes of a fact that the vocabulary has, and the names of its groups if wanted.</summary>
    public IReadOnlySet<string> CodesOf(FactDefinition fact, bool withGroups)
    {
        if (!_codes.TryGetValue((fact.Key, withGroups), out var names))
        {
            var groups = withGroups ? fact.Groups.Select(group => group.Code) : [];
            _codes[(fact.Key, withGroups)] = names = Names(fact.Codes.Select(code => code.Code).Concat(groups));
        }

        return names;
    }

    /// <summary>Whether something may be checked: its own file had no error before.</summary>
    public bool IsSound(SourceSpan span) => !_broken.Contains(span.Path);

    /// <summary>
    /// Whether all files of a kind had no error before, so that what they do not define is surely missing. Tests define nothing.
    /// </summary>
    /// <param name="kind">A name of <see cref="RuleFiles"/>.</param>
    public bool IsWhole(string kind)
    {
        if (!_whole.TryGetValue(kind, out var isWhole))
        {
            _whole[kind] = isWhole = !_broken.Any(path => path.Split('/').Contains(kind) && !path.EndsWith(RuleFiles.TestSuffix, StringComparison.Ordinal));
        }

        return isWhole;
    }

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
        var inOrder = ids.Where(item => item.Id.Length > 0).OrderBy(item => item.Span.Path, StringComparer.Ordinal).ThenBy(item => item.Span.Line).ThenBy(item => item.Span.Column);
        foreach (var (id, span, first) in Repeated(inOrder))
        {
            Diagnostics.ReportClash(ReferenceDiagnostics.DuplicateId, span, [new OtherPlace(first, DiagnosticTexts.First)], id, first.ToString());
        }
    }

    /// <summary>Reports each code that stands twice in one list, at its second place.</summary>
    public void CheckOnce(IEnumerable<(string Code, SourceSpan Span)> list)
    {
        foreach (var (code, span, first) in Repeated(list))
        {
            Diagnostics.ReportClash(ReferenceDiagnostics.CodeTwice, span, [new OtherPlace(first, DiagnosticTexts.First)], code, code);
        }
    }

    private static IEnumerable<(string Name, SourceSpan Span, SourceSpan First)> Repeated(IEnumerable<(string Name, SourceSpan Span)> names)
    {
        var seen = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        foreach (var (name, span) in names)
        {
            if (!seen.TryAdd(name, span))
            {
                yield return (name, span, seen[name]);
            }
        }
    }

    // In the order given, as a nearest name is looked for in it.
    private static HashSet<string> Names(IEnumerable<string> names) => names.ToHashSet(StringComparer.Ordinal);
}
