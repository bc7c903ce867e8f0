using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Compilation;
using Netralitas.Rules.Evaluation;
using Netralitas.Rules.Findings;
using Netralitas.Rules.Model;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Testing;

/// <summary>Says of one action why it came out as it did: which condition in which file, with which described value.</summary>
internal sealed class Diagnosis(RuleIndex index, FactSet facts, CompletedAction action, Assessment assessment)
{
    /// <summary>Of a long list of rules nobody reads more.</summary>
    private const int FoundLimit = 12;

    private readonly ElementBuilder _elements = new(index, facts, action);

    public RuleResult ResultOf(CompiledRule rule) => RuleMatcher.Match(rule, action).Result;

    /// <summary>Why a rule did not come out as wanted.</summary>
    public IReadOnlyList<TestCause> OfRule(CompiledRule rule, TestOutcome wanted) => ResultOf(rule) switch
    {
        RuleResult.NotMet => Why(rule.When),
        RuleResult.NotInForce => [OfPeriod(rule)],
        RuleResult.Lifted => [.. OfExceptions(rule, Truth.True)],
        RuleResult.SetAside => [.. OfSuperiors(rule, Truth.True, Truth.Unknown)],
        RuleResult.Open => WhyOpen(rule),
        RuleResult.Presumed => [.. OfExceptions(rule, Truth.Unknown), .. OfSuperiors(rule, Truth.Unknown)],
        _ => WhyEstablished(rule, wanted),
    };

    /// <summary>The rules that make the verdict.</summary>
    public IReadOnlyList<TestCause> OfVerdict()
    {
        List<(string Id, bool? Holds)> found =
        [
            .. assessment.Violations.Select(violation => (violation.Rule, (bool?)true)),
            .. assessment.Open.Select(open => (open.Rule, (bool?)null)),
            .. assessment.Lifted.Select(lifted => (lifted.Rule, (bool?)false)),
        ];
        if (found.Count == 0)
        {
            return [Other(null, CauseTexts.NothingFound, false)];
        }

        var shown = found.Take(FoundLimit).Select(pair => (pair.Holds, Rule: index.Rule(pair.Id))).Select(pair =>
            Other(pair.Rule.Rule.Span, CauseTexts.Found.Fill(pair.Rule.Rule.Id, CodeNames<TestOutcome>.Of(TestWords.Of(ResultOf(pair.Rule)))), pair.Holds));
        return found.Count <= FoundLimit
            ? [.. shown]
            : [.. shown, Other(null, CauseTexts.MoreFound.Fill((found.Count - FoundLimit).ToString(CultureInfo.InvariantCulture)), null)];
    }

    /// <summary>Why a fact is not asked: it is known, or decides nothing.</summary>
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

    public IReadOnlyList<TestCause> OfPermission(CompiledPermission permission)
    {
        var validity = permission.Permission.Validity;
        return InForce(validity) == Truth.True
            ? Why(permission.When)
            : [OfPeriod(CauseTexts.ThePermission.Fill(permission.Permission.Id), validity, permission.Permission.Span)];
    }

    public IReadOnlyList<TestCause> OfStep(CompiledStep step)
    {
        var kind = step.Step.Kind;
        return assessment.Violations.All(violation => violation.Kind != kind) ? [Other(step.Step.Span, CauseTexts.StepOfKind.Fill(CodeNames<ViolationKind>.Of(kind)), false)]
            : step.When is null ? []
            : Why(step.When);
    }

    /// <summary>That a provision was not in force; nothing when it was.</summary>
    public IReadOnlyList<TestCause> OfProvision(ProvisionReference reference)
    {
        var (instrument, provision) = index.Content.Find(reference)!.Value;
        return InForce(provision.Validity) == Truth.True
            ? []
            : [OfPeriod(CauseTexts.TheProvision.Fill($"{instrument.ShortName} {provision.Citation}"), provision.Validity, provision.Span)];
    }

    private IReadOnlyList<TestCause> WhyOpen(CompiledRule rule)
    {
        TestCause[] causes =
        [
            .. action.Ask(rule.When.Evaluate) == Truth.Unknown ? Why(rule.When) : [],
            .. InForce(rule.Rule.Validity) == Truth.Unknown ? new[] { OfPeriod(rule) } : [],
        ];
        return causes.Length > 0 ? causes : [.. OfExceptions(rule, Truth.Unknown), .. OfSuperiors(rule, Truth.Unknown)];
    }

    /// <summary>Why nothing stood in the way of a rule that was not to be broken.</summary>
    private IReadOnlyList<TestCause> WhyEstablished(CompiledRule rule, TestOutcome wanted) => wanted switch
    {
        TestOutcome.Dikecualikan or TestOutcome.Diduga when rule.Exceptions.Count == 0 => [Other(rule.Rule.Span, CauseTexts.NoExceptions.Fill(rule.Rule.Id), false)],
        TestOutcome.Dikecualikan or TestOutcome.Diduga => [.. OfExceptions(rule, Truth.False)],
        TestOutcome.Dikesampingkan when rule.Superiors.Count == 0 => [Other(rule.Rule.Span, CauseTexts.NoSuperiors.Fill(rule.Rule.Id), false)],
        TestOutcome.Dikesampingkan => [.. OfSuperiors(rule, Truth.False)],
        TestOutcome.TidakBerlaku => [OfPeriod(rule)],
        _ => Why(rule.When),
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

            var inForce = InForce(exception.Validity);
            if (inForce != Truth.True)
            {
                yield return OfPeriod(CauseTexts.TheException, exception.Validity, exception.Span);
            }

            foreach (var cause in action.Ask(when.Evaluate) == proven ? Why(when) : [])
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
            yield return Other(precedence.Span, CauseTexts.Governed(governs).Fill(superior.Id, precedence.Reason), CauseTexts.Holds(governs));
            foreach (var cause in governs == Truth.True ? [] : InForce(superior.Validity) == Truth.True ? Why(compiled.When) : [OfPeriod(compiled)])
            {
                yield return cause;
            }
        }
    }

    private IReadOnlyList<TestCause> Why(CompiledCondition condition) => new ConditionCauses(index.Content.Vocabulary, _elements, action).Why(condition);

    private Truth InForce(ValidityPeriod validity) => action.Ask(state => validity.Covers(state.Day));

    private TestCause OfPeriod(CompiledRule rule) => OfPeriod(CauseTexts.TheRule.Fill(rule.Rule.Id), rule.Rule.Validity, rule.Rule.Span);

    private TestCause OfPeriod(LocalizedText subject, ValidityPeriod validity, SourceSpan place)
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

    private static TestCause Other(SourceSpan? place, LocalizedText text, bool? holds) =>
        new() { Kind = TestCauseKind.OtherRule, Holds = holds, Place = place, Text = text };
}
