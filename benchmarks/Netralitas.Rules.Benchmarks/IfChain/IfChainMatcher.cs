using System;
using System.Linq;
using System.Numerics;
using Netralitas.Rules.Compilation;
using Netralitas.Rules.Evaluation;

namespace Netralitas.Rules.Benchmarks.IfChain;

/// <summary>Asks the if-chain on each part of the possible days and joins the answers, as the library does.</summary>
internal sealed class IfChainMatcher
{
    private const int Violations = (1 << (int)RuleResult.Presumed) | (1 << (int)RuleResult.Established);
    private const int SetAside = 1 << (int)RuleResult.SetAside;
    private const int PerhapsSetAside = 1 << (int)Possible.PerhapsSetAside;
    private const int Unsettled = Violations | (1 << (int)RuleResult.Open);

    private readonly RuleResult[] _results = new RuleResult[ShippedRules.Count];
    private readonly byte[] _joined = new byte[ShippedRules.Count];

    /// <summary>The parts of a completed action for <see cref="Match"/>.</summary>
    public static KnownFacts[] Parts(RuleIndex index, CompletedAction action) =>
        [.. action.Segments.Select(segment => KnownFacts.Of(new FactStateWords(index.Layout, segment.State)))];

    /// <summary>What becomes of every rule, in the order of their ids; until the next call.</summary>
    public ReadOnlySpan<RuleResult> Match(ReadOnlySpan<KnownFacts> parts)
    {
        if (parts.Length == 1)
        {
            ShippedRules.Match(parts[0], _results);
            return _results;
        }

        Array.Clear(_joined);
        foreach (ref readonly var part in parts)
        {
            ShippedRules.Match(part, _results);
            for (var rule = 0; rule < _joined.Length; rule++)
            {
                _joined[rule] |= (byte)(1 << (int)_results[rule]);
            }
        }

        for (var rule = 0; rule < _joined.Length; rule++)
        {
            _results[rule] = Join(_joined[rule]);
        }

        return _results;
    }

    /// <summary>A result as the index gives it.</summary>
    public static RuleResult Plain(RuleResult result) => result == Possible.PerhapsSetAside ? RuleResult.SetAside : result;

    private static RuleResult Join(int results) =>
        BitOperations.IsPow2(results) ? (RuleResult)BitOperations.TrailingZeroCount(results)
        : (results & ~(Violations | SetAside)) == 0 && (results & Violations) != 0 ? RuleResult.Presumed
        : (results & Unsettled) != 0 ? RuleResult.Open
        : (results & (1 << (int)RuleResult.Lifted)) != 0 ? RuleResult.Lifted
        : (results & (SetAside | PerhapsSetAside)) != 0 ? RuleResult.SetAside
        : RuleResult.NotInForce;
}
