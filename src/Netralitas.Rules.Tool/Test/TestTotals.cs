using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Netralitas.Rules.Testing;

namespace Netralitas.Rules.Tool.Test;

/// <summary>How many tests came out how.</summary>
internal sealed record TestTotals(int Passed, int Failed, int Skipped, int Todo)
{
    public static TestTotals Of(IEnumerable<RuleTestResult> results)
    {
        var byOutcome = results.ToLookup(result => result.IsFailure ? RuleTestOutcome.Failed : result.Outcome);
        return new TestTotals(
            byOutcome[RuleTestOutcome.Passed].Count(),
            byOutcome[RuleTestOutcome.Failed].Count(),
            byOutcome[RuleTestOutcome.Skipped].Count(),
            byOutcome[RuleTestOutcome.Todo].Count());
    }

    /// <summary>The line that scripts look for, the same in every language.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Passed} passed, {Failed} failed") + More(Skipped, "skipped") + More(Todo, "todo");

    private static string More(int count, string name) => count == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $", {count} {name}");
}
