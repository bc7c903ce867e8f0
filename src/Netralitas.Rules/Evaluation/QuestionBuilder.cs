using System;
using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Compilation;

namespace Netralitas.Rules.Evaluation;

/// <summary>Turns what open rules miss, and what would settle presumed ones, into questions, the most decisive first.</summary>
internal sealed class QuestionBuilder(RuleIndex index, CompletedAction action)
{
    public IReadOnlyList<Question> Build(IEnumerable<(string Rule, RuleOutcome Outcome)> outcomes)
    {
        var decides = new SortedDictionary<int, List<string>>();
        foreach (var (rule, outcome) in outcomes)
        {
            foreach (var fact in outcome.Missing)
            {
                if (!decides.TryGetValue(fact, out var rules))
                {
                    decides[fact] = rules = [];
                }

                rules.Add(rule);
            }
        }

        return
        [
            .. decides
                .OrderByDescending(pair => pair.Value.Count)
                .ThenBy(pair => pair.Key)
                .Select(pair => Ask(pair.Key, pair.Value)),
        ];
    }

    private Question Ask(int fact, List<string> rules)
    {
        var definition = index.Facts.Definitions[fact];
        var possible = action.Segments.Select(segment => segment.State.Codes(fact)).Aggregate((left, right) => left.Union(right));
        return new Question
        {
            Fact = definition.Key,
            Text = definition.Question,
            Options = [.. index.Facts.CodesOf(fact, possible).Select(code => new QuestionOption { Code = code, Label = definition.NameOf(code) })],
            Decides = [.. rules.Order(StringComparer.Ordinal)],
        };
    }
}
