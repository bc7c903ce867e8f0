using System;
using System.IO.Enumeration;
using System.Linq;
using Netralitas.Rules.Testing;

namespace Netralitas.Rules.Tool.Test;

/// <summary>
/// Chooses tests by the rule's id, the test's name or the file's path. The id of a rule means that rule alone; other texts may
/// stand anywhere; with <c>*</c>, which stands for any letters, the whole id, name or path must fit. Case does not matter.
/// </summary>
internal sealed class TestFilter(string text, Rulebook rulebook)
{
    private readonly bool _isRule = rulebook.RuleIds.Contains(text, StringComparer.OrdinalIgnoreCase);

    public bool Takes(RuleTestResult result) => _isRule
        ? text.Equals(result.Rule, StringComparison.OrdinalIgnoreCase)
        : Fits(result.Rule) || Fits(result.Name) || Fits(result.Span.Path);

    private bool Fits(string value) => text.Contains('*', StringComparison.Ordinal)
        ? FileSystemName.MatchesSimpleExpression(text.Replace("?", "\\?", StringComparison.Ordinal), value)
        : value.Contains(text, StringComparison.OrdinalIgnoreCase);
}
