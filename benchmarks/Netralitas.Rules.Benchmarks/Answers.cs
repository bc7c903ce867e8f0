using System;
using System.Collections.Generic;
using Netralitas.Rules.Benchmarks.IfChain;
using Netralitas.Rules.Evaluation;
using Netralitas.Rules.Findings;

namespace Netralitas.Rules.Benchmarks;

/// <summary>A fast wrong answer is worth nothing: every benchmark asserts its answer before it is timed.</summary>
internal static class Answers
{
    public static void Expect(Verdict expected, Assessment actual)
    {
        if (actual.Verdict != expected)
        {
            throw new InvalidOperationException($"Expected {expected} but the answer is {actual.Verdict}: {actual.Reason.English}");
        }
    }

    public static void Expect(ActionCase expected, Assessment actual)
    {
        Expect(expected.Verdict, actual);
        That(actual.Violations.Count >= expected.LeastViolations, $"Expected {expected.LeastViolations} violations or more of '{expected}', not {actual.Violations.Count}.");
    }

    /// <summary>The if-chain and the index say the same of the rules in force.</summary>
    public static void ExpectSame(ReadOnlySpan<RuleResult> chain, List<RuleOutcome> index)
    {
        var found = 0;
        foreach (var result in chain)
        {
            found += IfChainMatcher.Plain(result) > RuleResult.NotInForce ? 1 : 0;
        }

        That(found == index.Count, $"{found} rules by the if-chain, {index.Count} by the index.");
        foreach (var outcome in index)
        {
            That(IfChainMatcher.Plain(chain[outcome.Rule.Number]) == outcome.Result, $"{outcome.Rule.Rule.Id} is {outcome.Result} by the index and not by the if-chain.");
        }
    }

    public static void That(bool holds, string otherwise)
    {
        if (!holds)
        {
            throw new InvalidOperationException(otherwise);
        }
    }
}
