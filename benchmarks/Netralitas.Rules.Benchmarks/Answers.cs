using System;
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
}
