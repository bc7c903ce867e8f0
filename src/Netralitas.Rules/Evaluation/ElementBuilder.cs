using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Compilation;
using Netralitas.Rules.Findings;
using Netralitas.Rules.Model;

namespace Netralitas.Rules.Evaluation;

/// <summary>Shows a condition element by element against the described action.</summary>
internal sealed class ElementBuilder(RuleIndex index, FactSet described, CompletedAction action)
{
    /// <summary>The elements of a condition: the parts of a conjunction, or the condition itself.</summary>
    public IReadOnlyList<Element> Build(CompiledCondition condition) =>
        condition.Source is AllOf ? [.. condition.Parts.Select(One)] : [One(condition)];

    /// <summary>What the day or the stage of the election does not meet; the whole elements where a negation hides the reason.</summary>
    public IReadOnlyList<Element> StageUnmet(CompiledCondition condition)
    {
        var unmet = Build(condition).Where(element => element.Met == false).ToList();
        var stages = unmet.SelectMany(Leaves)
            .Where(leaf => leaf is { Met: false, Fact: FactKeys.Phase or FactKeys.TargetStatus or FactKeys.Date })
            .DistinctBy(leaf => leaf.Condition)
            .ToList();
        return stages.Count > 0 ? stages : unmet;
    }

    private static IEnumerable<Element> Leaves(Element element) => element.Parts.Count == 0 ? [element] : element.Parts.SelectMany(Leaves);

    /// <summary>One condition, with its parts.</summary>
    public Element One(CompiledCondition condition)
    {
        var fact = condition.Fact;
        return new Element
        {
            Condition = ConditionWords.Of(condition.Source, index.Content.Vocabulary),
            Fact = fact is { } number ? index.Facts.Definitions[number].Key : null,
            Value = fact is { } valued ? ValueOf(valued) : null,
            Origin = fact is { } origin ? action.Origins[origin] : null,
            Met = action.IsMet(condition.Evaluate),
            Parts = [.. condition.Parts.Select(One)],
        };
    }

    /// <summary>A fact's value as an action file writes it, several possible ones joined; null when it is not known.</summary>
    public string? ValueOf(int fact)
    {
        var definition = index.Facts.Definitions[fact];
        if (action.Origins[fact] == FactOrigin.Unknown)
        {
            return null;
        }

        if (definition.Codes.Count == 0 || action.Origins[fact] == FactOrigin.Given)
        {
            return described.Find(definition.Key)?.ToString();
        }

        var possible = Possible(fact);
        return possible.Count == definition.Codes.Count ? null : string.Join(" | ", index.Facts.CodesOf(fact, possible));
    }

    /// <summary>The codes a fact may have on some possible day.</summary>
    public CodeSet Possible(int fact) => action.Segments.Select(segment => segment.State.Codes(fact)).Aggregate((left, right) => left.Union(right));
}
