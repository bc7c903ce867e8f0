using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Netralitas.Rules.Compilation;
using Netralitas.Rules.Evaluation;
using Netralitas.Rules.Model;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Testing;

/// <summary>Names the conditions on single facts that make a condition true, false or unknown, with the value each looked at.</summary>
internal sealed class ConditionCauses(Vocabulary vocabulary, ElementBuilder elements, CompletedAction action)
{
    /// <summary>Why a condition has the truth it has.</summary>
    public IReadOnlyList<TestCause> Why(CompiledCondition condition) => [.. Why(condition, negated: false, action.Ask(condition.Evaluate), null)];

    /// <param name="alternatives">The nearest condition around it of which any part would do; null where there is none.</param>
    private IEnumerable<TestCause> Why(CompiledCondition condition, bool negated, Truth truth, Condition? alternatives)
    {
        if (condition.Fact is not null)
        {
            return [OfOne(condition, negated, truth, alternatives)];
        }

        var flips = condition.Source is NotThat;
        var within = condition.Source is AllOf == negated && !flips && truth != Truth.True ? condition.Source : alternatives;
        var causes = condition.Parts
            .Where(part => Effective(part, negated ^ flips) == truth)
            .SelectMany(part => Why(part, negated ^ flips, truth, within))
            .ToList();

        // Each part for itself may be unknown and their sum known: a bakal_calon on no day of the campaign.
        return causes.Count > 0 ? causes : [Together(condition, negated, truth)];
    }

    private Truth Effective(CompiledCondition condition, bool negated)
    {
        var truth = action.Ask(condition.Evaluate);
        return negated ? Truth.True - (int)truth : truth;
    }

    private TestCause OfOne(CompiledCondition condition, bool negated, Truth truth, Condition? alternatives)
    {
        var element = elements.One(condition);
        var words = negated ? ConditionWords.Of(new NotThat(condition.Source, condition.Source.Span), vocabulary) : element.Condition;
        var text = CauseTexts.Element(truth).Fill(words, CauseTexts.ValueOf(element.Value, element.Origin!.Value, action.Ask(condition.Evaluate)));
        return new TestCause
        {
            Kind = TestCauseKind.Element,
            Holds = CauseTexts.Holds(truth),
            Place = condition.Source.Span,
            Text = alternatives is null ? text : CauseTexts.OneOf.Fill(text, alternatives.Span.Line.ToString(CultureInfo.InvariantCulture)),
            Fact = element.Fact,
            Value = element.Value,
            Origin = element.Origin,
        };
    }

    private TestCause Together(CompiledCondition condition, bool negated, Truth truth)
    {
        var open = condition.Leaves().Where(leaf => action.Ask(leaf.Evaluate) == Truth.Unknown);
        var words = open.Select(leaf => ConditionWords.Of(leaf.Source, vocabulary)).Distinct().ToList();
        var list = new LocalizedText(string.Join("; ", words.Select(word => word.Indonesian)), string.Join("; ", words.Select(word => word.English)));
        return new TestCause
        {
            Kind = TestCauseKind.Element,
            Holds = CauseTexts.Holds(truth),
            Place = condition.Source.Span,
            Text = CauseTexts.Together(negated ? Truth.True - (int)truth : truth).Fill(list),
        };
    }
}
