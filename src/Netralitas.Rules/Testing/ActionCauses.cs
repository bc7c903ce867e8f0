using System.Collections.Generic;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Compilation;
using Netralitas.Rules.Evaluation;
using Netralitas.Rules.Model;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Testing;

/// <summary>What one action makes of conditions and periods, as causes.</summary>
internal sealed class ActionCauses(RuleIndex index, FactSet facts, CompletedAction action)
{
    private readonly ElementBuilder _elements = new(index, facts, action);

    /// <summary>Why a condition has the truth it has.</summary>
    public IReadOnlyList<TestCause> Why(CompiledCondition condition) => new ConditionCauses(index.Content.Vocabulary, _elements, action).Why(condition);

    public Truth InForce(ValidityPeriod validity) => action.Ask(state => validity.Covers(state.Day));

    /// <summary>Whether something is in force, and when.</summary>
    public TestCause OfPeriod(LocalizedText subject, ValidityPeriod validity, SourceSpan place)
    {
        var inForce = InForce(validity);
        return new TestCause
        {
            Kind = TestCauseKind.Period,
            Holds = CauseTexts.Holds(inForce),
            Place = place,
            Text = CauseTexts.Period(inForce, subject, action.DescribedDays, validity),
        };
    }

    public TestCause OfPeriod(Rule rule) => OfPeriod(CauseTexts.TheRule.Fill(rule.Id), rule.Validity, rule.Span);

    /// <summary>What is known of a fact that is not asked.</summary>
    public TestCause OfQuestion(string key)
    {
        var fact = index.Facts.IndexOf(key);
        var (value, origin) = (_elements.ValueOf(fact), action.Origins[fact]);
        return new TestCause
        {
            Kind = TestCauseKind.Question,
            Holds = false,
            Place = null,
            Text = value is null ? CauseTexts.DecidesNothing.Fill(key) : CauseTexts.Known.Fill(key, CauseTexts.ValueOf(value, origin, Truth.True)),
            Fact = key,
            Value = value,
            Origin = origin,
        };
    }

    public static TestCause Other(SourceSpan? place, LocalizedText text, bool? holds) =>
        new() { Kind = TestCauseKind.OtherRule, Holds = holds, Place = place, Text = text };
}
