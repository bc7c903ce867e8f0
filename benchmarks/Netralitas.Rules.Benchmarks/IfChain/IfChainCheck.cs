using System;
using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Evaluation;
using Netralitas.Rules.Model;

namespace Netralitas.Rules.Benchmarks.IfChain;

/// <summary>A limit that gives other answers limits nothing: the if-chain and the index are held together on random descriptions.</summary>
internal static class IfChainCheck
{
    /// <summary>The first difference in so many descriptions, in words; null when there is none.</summary>
    public static string? FirstDifference(Rulebook rulebook, int count, int seed)
    {
        var random = new Random(seed);
        var chain = new IfChainMatcher();
        var matcher = new RuleMatcher(rulebook.Index);
        var completer = new ActionCompleter(rulebook.Index);
        var outcomes = new List<RuleOutcome>();
        var expected = new RuleResult[rulebook.Index.Rules.Count];
        for (var i = 0; i < count; i++)
        {
            var facts = Describe(rulebook, random);
            var action = completer.Complete(facts);
            outcomes.Clear();
            matcher.Match(action, onlyInForce: false, outcomes);
            Array.Clear(expected);
            foreach (var outcome in outcomes)
            {
                expected[outcome.Rule.Number] = outcome.Result;
            }

            var actual = chain.Match(IfChainMatcher.Parts(rulebook.Index, action));
            for (var rule = 0; rule < expected.Length; rule++)
            {
                if (expected[rule] != IfChainMatcher.Plain(actual[rule]))
                {
                    return $"{rulebook.Index.Rules[rule].Rule.Id} is {expected[rule]} by the index and {actual[rule]} by the if-chain: {facts}";
                }
            }
        }

        return null;
    }

    /// <summary>Each fact described or not with equal chance; mostly of civil servants, on days around those on which something changes.</summary>
    private static FactSet Describe(Rulebook rulebook, Random random)
    {
        var facts = FactSet.Empty;
        foreach (var fact in rulebook.Vocabulary.Facts.Where(fact => fact.Codes.Count > 0))
        {
            if (random.Next(2) == 0)
            {
                var codes = fact.Codes.Select(code => code.Code).ToArray();
                random.Shuffle(codes);
                facts = facts.With(fact.Key, codes[..(fact.Type == FactType.CodeSet ? random.Next(1, 3) : 1)]);
            }
            else if (random.Next(2) == 0)
            {
                facts = facts.WithUnknown(fact.Key);
            }
        }

        facts = random.Next(4) == 0 ? facts : facts.With("pelaku.status", random.Next(2) == 0 ? "pns" : "pppk");
        var boundaries = rulebook.Index.Days.Boundaries;
        var from = boundaries[random.Next(boundaries.Count)].AddDays(random.Next(-2, 3));
        return random.Next(20) == 0 ? facts : facts.WithDays(FactKeys.Date, new DayRange(from, from.AddDays(random.Next(3) == 0 ? random.Next(0, 100) : 0)));
    }
}
