using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Compilation;
using Netralitas.Rules.Findings;
using Netralitas.Rules.Model;

namespace Netralitas.Rules.Evaluation;

/// <summary>Writes out what was found of a rule: the violation, the rule that is still open, the rule an exception lifts.</summary>
internal sealed class FindingBuilder(
    RuleIndex index, CompletedAction action, Precedences precedences, MissingFacts missing, ElementBuilder elements, CitationBuilder citations, SanctionBuilder sanctions)
{
    /// <summary>A violation of which nothing is written yet.</summary>
    public Violation Violation(RuleOutcome outcome) => new(new ViolationWriter(outcome, () => this));

    public IReadOnlyList<LegalBasis> LegalBasis(CompiledRule compiled) => citations.Cite(compiled.Rule.LegalBasis);

    public Sanction Sanction(CompiledRule compiled) => sanctions.Build(compiled.Rule);

    public SourceNote Source(CompiledRule compiled) => citations.Note(compiled.Rule.Source);

    public IReadOnlyList<Element> Elements(CompiledRule compiled) => elements.Build(compiled.When);

    public IReadOnlyList<ExceptionConsidered> Exceptions(CompiledRule compiled) => [.. InForce(compiled).Select(Consider)];

    /// <summary>What would lift a violation or take its place.</summary>
    public IReadOnlyList<UnlessShown> UnlessShown(CompiledRule compiled) =>
        [.. InForce(compiled).Where(exception => Proven(exception) is null).Select(Unless), .. precedences.MayYieldTo(compiled).Select(Unless)];

    public IReadOnlyList<Note> Notes(CompiledRule compiled) => [.. Remarks(compiled).Select(citations.Remark)];

    public OpenRule Open(RuleOutcome outcome)
    {
        var rule = outcome.Rule.Rule;
        var (missed, unproven) = missing.Of(outcome);
        var level = sanctions.LevelOf(rule);
        return new OpenRule
        {
            Rule = rule.Id,
            Title = rule.Title,
            Kind = rule.Kind,
            Level = level?.ShortCode,
            Label = level?.Name,
            Missing = Keys(missed),
            CouldBeLiftedBy = Keys(unproven),
        };
    }

    public LiftedRule Lifted(CompiledRule compiled) => new()
    {
        Rule = compiled.Rule.Id,
        Title = compiled.Rule.Title,
        By = [.. InForce(compiled).Where(exception => Proven(exception) == true).Select(Consider)],
    };

    public RuleSetAside SetAside(CompiledRule compiled)
    {
        var rule = compiled.Rule;
        var (by, precedence) = precedences.YieldsTo(compiled);
        return new RuleSetAside
        {
            Rule = rule.Id,
            Title = rule.Title,
            Kind = rule.Kind,
            By = by.Id,
            Reason = precedence.Reason,
            Basis = citations.Cite(precedence.Basis),
            Verification = precedence.Source.Verification,
            Source = citations.Note(precedence.Source),
        };
    }

    public RuleOfAnotherStage OfAnotherStage(CompiledRule compiled) => new()
    {
        Rule = compiled.Rule.Id,
        Title = compiled.Rule.Title,
        Kind = compiled.Rule.Kind,
        Unmet = elements.StageUnmet(compiled.When),
    };

    public static RuleNotInForce NotInForce(Rule rule) => new()
    {
        Rule = rule.Id,
        Title = rule.Title,
        InForceFrom = rule.Validity.From,
        InForceUntil = rule.Validity.Until,
    };

    public PermittedAct Permitted(Permission permission) => new()
    {
        Id = permission.Id,
        Title = permission.Title,
        Content = permission.Content,
        Basis = citations.Cite(permission.Basis),
        Verification = permission.Source.Verification,
        Source = citations.Note(permission.Source),
    };

    /// <summary>The keys of facts given by number, in the order of the vocabulary.</summary>
    public IReadOnlyList<string> Keys(IEnumerable<int> facts) => [.. facts.Order().Select(fact => index.Facts.Definitions[fact].Key)];

    /// <summary>The exceptions that are, or may be, in force on a possible day.</summary>
    private IEnumerable<CompiledException> InForce(CompiledRule compiled) =>
        compiled.Exceptions.Where(exception => action.Segments.Any(segment => exception.Exception.Validity.Covers(segment.Days.From) != Truth.False));

    private bool? Proven(CompiledException exception) => action.IsMet(exception.Evaluate);

    private ExceptionConsidered Consider(CompiledException exception) => new()
    {
        Exception = exception.Exception.Reason,
        Proven = Proven(exception),
        Elements = elements.Build(exception.When),
        Basis = citations.Cite(exception.Exception.Basis),
        Verification = exception.Exception.Source.Verification,
        Source = citations.Note(exception.Exception.Source),
    };

    private UnlessShown Unless(CompiledException exception) =>
        new() { Exception = exception.Exception.Reason, Missing = action.Missing(exception.When, index) };

    private UnlessShown Unless(Governing governing) => new()
    {
        Exception = EvaluationTexts.UnlessGoverned.Fill(governing.By.Id, governing.Precedence.Reason),
        Missing = Keys(missing.OfElements(index.Rule(governing.By.Id))),
    };

    private IEnumerable<Remark> Remarks(CompiledRule compiled) =>
        compiled.Remarks
            .Concat(citations.Cite(compiled.Rule.LegalBasis).Select(basis => basis.InstrumentId).Distinct().SelectMany(instrument => index.InstrumentRemarks[instrument]))
            .Concat(sanctions.RegimesOf(compiled.Rule).SelectMany(regime => index.LevelRemarks[(regime.Id, compiled.Rule.Sanction.Level!.Name)]))
            .Where(remark => remark.When is null || action.Segments.Any(segment => remark.When.Evaluate(segment.State) != Truth.False))
            .Select(remark => remark.Remark);
}
