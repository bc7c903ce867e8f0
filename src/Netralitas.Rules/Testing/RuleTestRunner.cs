using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Netralitas.Rules.Compilation;
using Netralitas.Rules.Model;

namespace Netralitas.Rules.Testing;

/// <summary>Runs the tests beside the rules.</summary>
internal sealed class RuleTestRunner(RuleIndex index, ExpectationChecker checker)
{
    public IReadOnlyList<RuleTestResult> Run(IEnumerable<RuleTestFile> files, CancellationToken cancellationToken) =>
        [.. files.SelectMany(file => file.Cases.Select(item => Run(file.Rule.Name, item, cancellationToken)))];

    private RuleTestResult Run(string rule, RuleTestCase item, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Run(rule, item);
    }

    private RuleTestResult Run(string rule, RuleTestCase item) => item.Reservation switch
    {
        null => RuleTestResult.Of(rule, item.Name, item.Span, Failures(rule, item)),
        { IsTodo: false } skipped => new RuleTestResult(rule, item.Name, item.Span, RuleTestOutcome.Skipped, [], skipped.Reason),
        { } todo => Failures(rule, item) is { Count: > 0 } failures
            ? new RuleTestResult(rule, item.Name, item.Span, RuleTestOutcome.Todo, failures, todo.Reason)
            : new RuleTestResult(rule, item.Name, item.Span, RuleTestOutcome.TodoPassed, [new TestFailure(TestTexts.TodoPassed.Fill(todo.Reason), [])], todo.Reason),
    };

    private IReadOnlyList<TestFailure> Failures(string ruleId, RuleTestCase item)
    {
        var rule = index.Rule(ruleId);
        var read = TestAction.Read(index, item.Facts, rule.Rule);
        return read.Facts is { } facts ? checker.Check(rule, item.Expected, facts).Failures : read.Failures;
    }
}
