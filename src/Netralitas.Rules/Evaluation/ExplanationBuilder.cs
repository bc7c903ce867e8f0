using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Compilation;
using Netralitas.Rules.Findings;
using Netralitas.Rules.Model;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Evaluation;

/// <summary>Explains rules against a described action: what becomes of each, by which elements, exceptions and other rules.</summary>
/// <param name="places">Where the action describes its facts, by key; may be empty.</param>
internal sealed class ExplanationBuilder(RuleIndex index, FactSet described, CompletedAction action, IReadOnlyDictionary<string, SourceSpan> places)
{
    private readonly Precedences _precedences = new(index, action);
    private readonly ElementExplainer _elements = new(index, described, action, places);

    public ExplainedRule Explain(CompiledRule compiled)
    {
        var rule = compiled.Rule;
        return new ExplainedRule
        {
            Rule = rule.Id,
            Title = rule.Title,
            Kind = rule.Kind,
            Place = rule.Span,
            InForceFrom = rule.Validity.From,
            InForceNoLaterThan = rule.Validity.FromIsLatest,
            InForceUntil = rule.Validity.Until,
            InForce = action.Ask(state => rule.Validity.Covers(state.Day)),
            Result = ResultOf(RuleMatcher.Match(compiled, action)),
            OverTime = [.. action.OverTime(state => ResultOf(RuleMatcher.Match(compiled, state))).Select(part => new ResultOnDays(part.Days, part.Answer))],
            Elements = _elements.Explain(compiled.When),
            Exceptions = [.. compiled.Exceptions.Select(Explain)],
            YieldsTo = [.. _precedences.Of(compiled).Select(pair => Explain(pair.Governing, pair.Governs))],
        };
    }

    private ExceptionExplained Explain(CompiledException exception) => new()
    {
        Exception = exception.Exception.Reason,
        Place = exception.Exception.Span,
        Truth = action.Ask(exception.Evaluate),
        InForce = action.Ask(state => exception.Exception.Validity.Covers(state.Day)),
        Elements = _elements.Explain(exception.When),
    };

    private static ExplainedPrecedence Explain(Governing governing, Truth governs) => new()
    {
        Rule = governing.By.Id,
        Reason = governing.Precedence.Reason,
        Place = governing.Precedence.Span,
        Governs = governs,
    };

    private static ExplainedResult ResultOf(RuleOutcome outcome) => outcome.Result switch
    {
        RuleResult.Established => ExplainedResult.Established,
        RuleResult.Presumed => ExplainedResult.Presumed,
        RuleResult.Open => ExplainedResult.Open,
        RuleResult.Lifted => ExplainedResult.Lifted,
        RuleResult.SetAside => ExplainedResult.SetAside,
        RuleResult.NotInForce => ExplainedResult.NotInForce,
        _ => ExplainedResult.NotMet,
    };
}
