using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Compilation;
using Netralitas.Rules.Diagnostics;
using Netralitas.Rules.Model;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Testing;

/// <summary>Runs the tests beside the rules.</summary>
internal sealed class RuleTestRunner(RuleIndex index, ExpectationChecker checker)
{
    public IReadOnlyList<RuleTestResult> Run(IEnumerable<RuleTestFile> files) =>
        [.. files.SelectMany(file => file.Cases.Select(item => Run(file.Rule.Name, item)))];

    private RuleTestResult Run(string ruleId, RuleTestCase item)
    {
        var rule = index.Rules.First(rule => rule.Rule.Id == ruleId);
        var diagnostics = new DiagnosticBag();
        var facts = FactReader.Read(TestDays.Resolve(item.Facts, rule.Rule, index.Content, diagnostics), index.Content.Vocabulary, diagnostics);
        IReadOnlyList<LocalizedText> failures = diagnostics.HasErrors ? ExpectationChecker.Unreadable(diagnostics) : checker.Check(rule, item.Expected, facts).Failures;
        return new RuleTestResult(ruleId, item.Name, item.Span, failures);
    }
}
