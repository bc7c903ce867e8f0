using System;
using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Compilation;
using Netralitas.Rules.Findings;

namespace Netralitas.Rules.Evaluation;

/// <summary>Turns what open rules miss, and what would settle presumed ones, into questions, the most decisive first.</summary>
internal sealed class QuestionBuilder(RuleIndex index, CompletedAction action)
{
    public IReadOnlyList<Question> Build(IReadOnlyList<(string Rule, (IReadOnlySet<int> Elements, IReadOnlySet<int> Exceptions) Missing)> outcomes)
    {
        var facts = outcomes.SelectMany(item => item.Missing.Elements.Concat(item.Missing.Exceptions)).Distinct();
        return
        [
            .. facts

                // What decides whether rules apply comes before what could only lift them.
                .OrderByDescending(fact => outcomes.Count(item => item.Missing.Elements.Contains(fact)))
                .ThenByDescending(fact => outcomes.Count(item => item.Missing.Exceptions.Contains(fact)))
                .ThenBy(fact => fact)
                .Select(fact => Ask(fact, outcomes.Where(item => item.Missing.Elements.Contains(fact) || item.Missing.Exceptions.Contains(fact)).Select(item => item.Rule))),
        ];
    }

    private Question Ask(int fact, IEnumerable<string> rules)
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
