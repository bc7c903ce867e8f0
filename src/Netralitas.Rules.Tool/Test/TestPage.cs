using System.Collections.Generic;
using System.IO;
using System.Linq;
using Netralitas.Rules.Testing;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Tool.Test;

/// <summary>Writes results to be read: failures alone, or the rules with their tests.</summary>
internal sealed class TestPage(TextWriter output, Language language)
{
    /// <summary>Each failure in a line that editors and CI understand, with what decided it below.</summary>
    /// <param name="results">The results, of which failures are written.</param>
    /// <param name="word">What is said of a failure; that it failed, when null.</param>
    public void WriteFailures(IEnumerable<RuleTestResult> results, LocalizedText? word = null)
    {
        foreach (var result in results.Where(result => result.IsFailure))
        {
            output.WriteLine($"{result.Span}: {(word ?? TestTexts.Failed).In(language)} {result.Rule}: {result.Name}");
            WriteFailures(result, "    ");
        }
    }

    /// <summary>Each rule with its tests; unless whole, those of a rule that all passed are left out.</summary>
    public void WriteTree(IEnumerable<RuleTestResult> results, bool isWhole)
    {
        foreach (var rule in results.GroupBy(result => result.Rule))
        {
            var isPassed = rule.All(result => result.Outcome == RuleTestOutcome.Passed);
            output.WriteLine($"{rule.Key}: {TestTotals.Of(rule)}");
            foreach (var result in rule.Where(_ => isWhole || !isPassed))
            {
                output.WriteLine($"  {Mark(result)} {result.Name}{Reason(result)}");
                if (result.IsFailure)
                {
                    output.WriteLine($"      {result.Span}");
                    WriteFailures(result, "      ");
                }
            }
        }
    }

    private void WriteFailures(RuleTestResult result, string indent)
    {
        // One cause may be behind several unmet expectations; it is told at the first.
        var told = new HashSet<TestCause>();
        foreach (var failure in result.Failures)
        {
            output.WriteLine(indent + failure.Message.In(language));
            foreach (var cause in failure.Causes.Where(told.Add))
            {
                output.WriteLine($"{indent}  {(cause.Place is { } place ? $"{place}: " : "")}{cause.Text.In(language)}");
            }
        }
    }

    private static string Mark(RuleTestResult result) => result.Outcome switch
    {
        RuleTestOutcome.Passed => "✓",
        RuleTestOutcome.Skipped => "-",
        RuleTestOutcome.Todo => "…",
        _ => "✗",
    };

    private string Reason(RuleTestResult result) => result.Outcome switch
    {
        RuleTestOutcome.Skipped => TestTexts.Skipped.Fill(result.Reason!).In(language),
        RuleTestOutcome.Todo => TestTexts.Todo.Fill(result.Reason!).In(language),
        _ => "",
    };
}
