using System.Linq;
using FluentAssertions;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Evaluation;
using Xunit;

namespace Netralitas.Rules.Tests.Evaluation;

/// <summary>Nothing that could still decide a rule is left unasked.</summary>
public sealed class QuestionPropertyTests
{
    private const int Cases = 500;

    private static readonly Rulebook Rules = Rulebook.Default;

    [Fact]
    public void Evaluate_OfAnyDescription_LeavesUnaskedOnlyWhatAloneChangesNoRule() =>
        Properties.ForAll(RandomActions.OnOneDay, Cases, facts =>
        {
            var asked = new ActionEvaluator(Rules).Evaluate(facts).Questions.Select(question => question.Fact).ToList();
            var before = Outcomes(facts);
            var unasked = Rules.Vocabulary.Facts.Where(fact => fact.Codes.Count > 0 && facts.Find(fact.Key)?.Codes is not { Count: > 0 } && !asked.Contains(fact.Key));
            foreach (var (fact, code) in unasked.SelectMany(fact => fact.Codes, (fact, code) => (fact, code.Code)))
            {
                var answered = facts.With(fact.Key, code);
                if (new ActionEvaluator(Rules).Evaluate(answered).Contradictions.Count == 0)
                {
                    Outcomes(answered).Should().Be(before, "{0}: {1} is not asked of {2}", fact.Key, code, facts);
                }
            }
        });

    // Why a rule is off (elements, exception, day, a rule that goes before it) is no outcome that anybody would ask for.
    private static string Outcomes(FactSet facts)
    {
        var action = ActionCompleter.Complete(Rules.Index, facts);
        var matched = Rules.Index.Rules.Select(rule => RuleMatcher.Match(rule, action)).ToList();
        return string.Join(",", matched.Select(item =>
            item.Result >= RuleResult.Open ? item.Result.ToString() : "off"));
    }
}
