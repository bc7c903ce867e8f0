using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Compilation;
using Netralitas.Rules.Evaluation;
using Netralitas.Rules.Model;

namespace Netralitas.Rules.Testing;

/// <summary>Why a rule did not come out as wanted.</summary>
internal sealed class RuleCauses(RuleIndex index, CompletedAction action, ActionCauses causes)
{
    public RuleResult ResultOf(CompiledRule rule) => RuleMatcher.Match(rule, action).Result;

    /// <summary>What decided that a rule came out as it did, and not as wanted.</summary>
    public IReadOnlyList<TestCause> Of(CompiledRule rule, TestOutcome wanted) => ResultOf(rule) switch
    {
        RuleResult.NotMet => causes.Why(rule.When),
        RuleResult.NotInForce => [causes.OfPeriod(rule.Rule)],
        RuleResult.Lifted => [.. OfExceptions(rule, Truth.True)],
        RuleResult.SetAside => [.. OfSuperiors(rule, Truth.True, Truth.Unknown)],
        RuleResult.Open => WhyOpen(rule),
        RuleResult.Presumed => [.. OfExceptions(rule, Truth.Unknown), .. OfSuperiors(rule, Truth.Unknown)],
        _ => WhyEstablished(rule, wanted),
    };

    private IReadOnlyList<TestCause> WhyOpen(CompiledRule rule)
    {
        TestCause[] found =
        [
            .. action.Ask(rule.When.Evaluate) == Truth.Unknown ? causes.Why(rule.When) : [],
            .. causes.InForce(rule.Rule.Validity) == Truth.Unknown ? new[] { causes.OfPeriod(rule.Rule) } : [],
        ];
        return found.Length > 0 ? found : [.. OfExceptions(rule, Truth.Unknown), .. OfSuperiors(rule, Truth.Unknown)];
    }

    /// <summary>Why nothing stood in the way of a rule that was not to be broken.</summary>
    private IReadOnlyList<TestCause> WhyEstablished(CompiledRule rule, TestOutcome wanted) => wanted switch
    {
        TestOutcome.Dikecualikan or TestOutcome.Diduga when rule.Exceptions.Count == 0 => [ActionCauses.Other(rule.Rule.Span, CauseTexts.NoExceptions.Fill(rule.Rule.Id), false)],
        TestOutcome.Dikecualikan or TestOutcome.Diduga => [.. OfExceptions(rule, Truth.False)],
        TestOutcome.Dikesampingkan when rule.Superiors.Count == 0 => [ActionCauses.Other(rule.Rule.Span, CauseTexts.NoSuperiors.Fill(rule.Rule.Id), false)],
        TestOutcome.Dikesampingkan => [.. OfSuperiors(rule, Truth.False)],
        TestOutcome.TidakBerlaku => [causes.OfPeriod(rule.Rule)],
        _ => causes.Why(rule.When),
    };

    private IEnumerable<TestCause> OfExceptions(CompiledRule rule, Truth proven)
    {
        foreach (var (exception, when) in rule.Exceptions.Where(exception => action.Ask(exception.Evaluate) == proven).Select(one => (one.Exception, one.When)))
        {
            yield return new TestCause
            {
                Kind = TestCauseKind.Exception,
                Holds = CauseTexts.Holds(proven),
                Place = exception.Span,
                Text = CauseTexts.Exception(proven).Fill(exception.Reason),
            };

            var inForce = causes.InForce(exception.Validity);
            if (inForce != Truth.True)
            {
                yield return causes.OfPeriod(CauseTexts.TheException, exception.Validity, exception.Span);
            }

            foreach (var cause in action.Ask(when.Evaluate) == proven ? causes.Why(when) : [])
            {
                yield return cause;
            }
        }
    }

    private IEnumerable<TestCause> OfSuperiors(CompiledRule rule, params Truth[] governing)
    {
        foreach (var superior in rule.Superiors)
        {
            var compiled = index.Rule(superior.Id);
            var governs = action.Ask(state => compiled.When.Evaluate(state, superior.Validity));
            if (!governing.Contains(governs))
            {
                continue;
            }

            var precedence = superior.SetsAside.First(one => one.Rules.Any(other => other.Name == rule.Rule.Id));
            yield return ActionCauses.Other(precedence.Span, CauseTexts.Governed(governs).Fill(superior.Id, precedence.Reason), CauseTexts.Holds(governs));
            foreach (var cause in governs == Truth.True ? [] : causes.InForce(superior.Validity) == Truth.True ? causes.Why(compiled.When) : [causes.OfPeriod(superior)])
            {
                yield return cause;
            }
        }
    }
}
