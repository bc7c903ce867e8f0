using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Compilation;
using Netralitas.Rules.Evaluation;
using Netralitas.Rules.Findings;
using Netralitas.Rules.Model;

namespace Netralitas.Rules.Testing;

/// <summary>Says of one action why it came out as it did: which condition in which file, with which described value.</summary>
internal sealed class Diagnosis
{
    /// <summary>Of a long list of rules nobody reads more.</summary>
    private const int FoundLimit = 12;

    private readonly RuleIndex _index;
    private readonly Assessment _assessment;
    private readonly ActionCauses _causes;
    private readonly RuleCauses _rules;

    public Diagnosis(RuleIndex index, FactSet facts, Assessment assessment)
    {
        var action = ActionCompleter.Complete(index, facts);
        _index = index;
        _assessment = assessment;
        _causes = new ActionCauses(index, facts, action);
        _rules = new RuleCauses(index, action, _causes);
    }

    public RuleResult ResultOf(CompiledRule rule) => _rules.ResultOf(rule);

    /// <summary>Why a rule did not come out as wanted.</summary>
    public IReadOnlyList<TestCause> OfRule(CompiledRule rule, TestOutcome wanted) => _rules.Of(rule, wanted);

    /// <summary>The rules that make the verdict.</summary>
    public IReadOnlyList<TestCause> OfVerdict()
    {
        List<(string Id, bool? Holds)> found =
        [
            .. _assessment.Violations.Select(violation => (violation.Rule, (bool?)true)),
            .. _assessment.Open.Select(open => (open.Rule, (bool?)null)),
            .. _assessment.Lifted.Select(lifted => (lifted.Rule, (bool?)false)),
        ];
        if (found.Count == 0)
        {
            return [ActionCauses.Other(null, CauseTexts.NothingFound, false)];
        }

        var shown = found.Take(FoundLimit).Select(pair => (pair.Holds, Rule: _index.Rule(pair.Id))).Select(pair =>
            ActionCauses.Other(pair.Rule.Rule.Span, CauseTexts.Found.Fill(pair.Rule.Rule.Id, CodeNames<TestOutcome>.Of(TestWords.Of(ResultOf(pair.Rule)))), pair.Holds));
        return found.Count <= FoundLimit
            ? [.. shown]
            : [.. shown, ActionCauses.Other(null, CauseTexts.MoreFound.Fill((found.Count - FoundLimit).ToString(CultureInfo.InvariantCulture)), null)];
    }

    /// <summary>Why a fact is not asked: it is known, or decides nothing.</summary>
    public TestCause OfQuestion(string key) => _causes.OfQuestion(key);

    public IReadOnlyList<TestCause> OfPermission(CompiledPermission permission)
    {
        var validity = permission.Permission.Validity;
        return _causes.InForce(validity) == Truth.True
            ? _causes.Why(permission.When)
            : [_causes.OfPeriod(CauseTexts.ThePermission.Fill(permission.Permission.Id), validity, permission.Permission.Span)];
    }

    public IReadOnlyList<TestCause> OfStep(CompiledStep step)
    {
        var kind = step.Step.Kind;
        return _assessment.Violations.All(violation => violation.Kind != kind) ? [ActionCauses.Other(step.Step.Span, CauseTexts.StepOfKind.Fill(CodeNames<ViolationKind>.Of(kind)), false)]
            : step.When is null ? []
            : _causes.Why(step.When);
    }

    /// <summary>That a provision was not in force; nothing when it was.</summary>
    public IReadOnlyList<TestCause> OfProvision(ProvisionReference reference)
    {
        var (instrument, provision) = _index.Content.Find(reference)!.Value;
        return _causes.InForce(provision.Validity) == Truth.True
            ? []
            : [_causes.OfPeriod(CauseTexts.TheProvision.Fill($"{instrument.ShortName} {provision.Citation}"), provision.Validity, provision.Span)];
    }
}
