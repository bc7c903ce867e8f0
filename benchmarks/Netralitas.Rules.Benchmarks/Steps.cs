using System.Collections.Generic;
using Netralitas.Rules.Benchmarks.IfChain;
using Netralitas.Rules.Evaluation;
using Netralitas.Rules.Findings;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Benchmarks;

/// <summary>One case, ready to be taken as far as one wants: matched, judged, read.</summary>
internal sealed class Steps
{
    private readonly ActionEvaluator _evaluator = new(Rulebook.Default);
    private readonly ActionCompleter _completer = new(Rulebook.Default.Index);
    private readonly RuleMatcher _matcher = new(Rulebook.Default.Index);
    private readonly List<RuleOutcome> _outcomes = [];
    private readonly IfChainMatcher _chain = new();
    private readonly ActionCase _case;
    private readonly CompletedAction _completed;
    private readonly KnownFacts[] _parts;

    public Steps(ActionCase of)
    {
        _case = of;
        _completed = new ActionCompleter(Rulebook.Default.Index).Complete(of.Action);
        _parts = IfChainMatcher.Parts(Rulebook.Default.Index, _completed);
        Answers.Expect(of, Assess());
        Match();
        Answers.ExpectSame(_chain.Match(_parts), _outcomes);
        MatchDescribed();
        Answers.ExpectSame(_chain.Match(_parts), _outcomes);
    }

    /// <summary>The limit: what becomes of each rule by the if-chain, from what is known on each part of the days.</summary>
    public int IfChain() => (int)_chain.Match(_parts)[0];

    /// <summary>What becomes of each rule, from the same.</summary>
    public int Match()
    {
        _outcomes.Clear();
        _matcher.Match(_completed, onlyInForce: true, _outcomes);
        return _outcomes.Count;
    }

    /// <summary>The same from the described action.</summary>
    public int MatchDescribed()
    {
        _outcomes.Clear();
        _matcher.Match(_completer.Complete(_case.Action), onlyInForce: true, _outcomes);
        return _outcomes.Count;
    }

    /// <summary>The assessment with its verdict.</summary>
    public Assessment Assess() => _evaluator.Evaluate(_case.Action);

    /// <summary>The assessment with kind, legal basis and sanction of each violation and the recommendation read.</summary>
    public int AssessAndReadViolations()
    {
        var assessment = Assess();
        var read = 0;
        foreach (var violation in assessment.Violations)
        {
            read += (int)violation.Kind + violation.LegalBasis.Count + (violation.Sanction.Level is null ? 0 : 1);
        }

        return read + (assessment.Recommendation is null ? 0 : 1);
    }

    /// <summary>The assessment with everything read.</summary>
    public int AssessAndReadAll()
    {
        var assessment = Assess();
        return AssessAndReadViolations(assessment) + assessment.Reason.English.Length + assessment.Open.Count + assessment.Questions.Count + assessment.Lifted.Count
            + assessment.SetAside.Count + assessment.OfAnotherStage.Count + assessment.NotInForce.Count + assessment.Permissions.Count + assessment.Derived.Count
            + assessment.Assumptions.Count + assessment.Contradictions.Count + assessment.Procedure.Count;
    }

    public string AssessAndWriteText() => Assess().ToText(Language.Indonesian);

    public string AssessAndWriteJson() => Assess().ToJson(Language.Indonesian);

    public int AssessAndAsk() => Assess().Questions.Count;

    private static int AssessAndReadViolations(Assessment assessment) => assessment.Violations.Count + (assessment.Recommendation is null ? 0 : 1);
}
