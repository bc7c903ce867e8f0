using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Compilation;

namespace Netralitas.Rules.Analysis;

/// <summary>Describes the action that a way through a region stands for.</summary>
internal sealed class PathDescriber(RuleIndex index, FactSpace space)
{
    private readonly FactTable _facts = index.Facts;

    /// <param name="state">What is possible and, of what is derived, already settled: settled facts are not described again.</param>
    /// <param name="known">What is described already.</param>
    public FactSet Describe(IEnumerable<(DiagramVariable Variable, int Answer)> path, FactState state, FactSet known)
    {
        foreach (var fact in path.Where(step => step.Variable.Fact >= 0).GroupBy(step => step.Variable.Fact))
        {
            if (known.Find(_facts.Definitions[fact.Key].Key) is null && state.Single(fact.Key) is null)
            {
                known = _facts.IsSet(fact.Key) ? WithSet(known, fact.Key, [.. fact]) : WithCode(known, fact.Key, fact.Single(), state);
            }
        }

        return known;
    }

    private FactSet WithCode(FactSet known, int fact, (DiagramVariable Variable, int Answer) step, FactState state)
    {
        var definition = _facts.Definitions[fact];
        var possible = _facts.CodesOf(fact, space.ClassesOf(step.Variable)[step.Answer].Intersect(state.Codes(fact))).ToList();
        return definition.Default is { } code && possible.Contains(code) ? known : known.With(definition.Key, possible[0]);
    }

    // One code of each class that must be present; where none must, one that may be.
    private FactSet WithSet(FactSet known, int fact, IReadOnlyList<(DiagramVariable Variable, int Answer)> steps)
    {
        var classes = steps.Select(step => (IsPresent: step.Answer == 1, Codes: space.ClassesOf(step.Variable)[step.Variable.Part])).ToList();
        var present = classes.Where(one => one.IsPresent).Select(one => one.Codes.Codes().First()).ToList();
        if (present.Count == 0)
        {
            var absent = classes.Aggregate(CodeSet.Of(_facts.CodesIn(fact), []), (all, one) => all.Union(one.Codes));
            present.AddRange(_facts.Full[fact].Except(absent).Codes().Take(1));
        }

        return known.With(_facts.Definitions[fact].Key, [.. present.Order().Select(code => _facts.Definitions[fact].Codes[code].Code)]);
    }
}
