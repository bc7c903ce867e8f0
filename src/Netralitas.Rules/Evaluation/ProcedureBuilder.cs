using System;
using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Compilation;
using Netralitas.Rules.Findings;
using Netralitas.Rules.Model;

namespace Netralitas.Rules.Evaluation;

/// <summary>Picks the procedural steps for the tracks and levels found, as in force on the day of the decision or the act.</summary>
internal sealed class ProcedureBuilder(RuleIndex index, CompletedAction action, CitationBuilder citations, FactSet facts, IReadOnlySet<DateOnly> holidays)
{
    private readonly IReadOnlyList<DateOnly> _days = DecisionDays.Of(index, action, facts);

    public IReadOnlyList<ProceduralStep> Build(IReadOnlyList<CompiledRule> violated)
    {
        var held = index.Steps
            .Where(step => violated.Any(rule => IsFor(step.Step, rule.Rule)))
            .Where(step => _days.Any(day => step.Step.Validity.Covers(day) == Truth.True))
            .Where(Holds)
            .ToList();
        var replaced = held.Select(step => step.Step.Replaces?.Name).ToHashSet();
        return [.. held.Where(step => !replaced.Contains(BaseFiles.Written(step.Step.Id))).OrderBy(step => step.Step.Kind).Select(step => Build(step.Step))];
    }

    /// <summary>A general step is shown unless its condition fails; one that takes its place only where its own surely holds.</summary>
    private bool Holds(CompiledStep step) => step.Step.Replaces is null
        ? action.Segments.Any(segment => step.When?.Evaluate(segment.State) is not Truth.False)
        : action.SurelyHolds(ValidityPeriod.Always, step.When);

    private DateOnly? DueDateOf(ProcedureStep step)
    {
        var start = step.DeadlineFrom switch
        {
            DeadlineStart.Diketahui => facts.Find(FactKeys.KnowledgeDate)?.Days,
            DeadlineStart.Keputusan => facts.Find(FactKeys.DecisionDate)?.Days,
            _ => null,
        };
        return step.Deadline is { } limit && start is { } days && days.From == days.Until ? DueDate.Of(limit, days.From, holidays) : null;
    }

    private static bool IsFor(ProcedureStep step, Rule rule) =>
        step.Kind == rule.Kind
        && (step.Levels.Count == 0 || step.Levels.Any(level => level.Name == rule.Sanction.Level?.Name));

    private ProceduralStep Build(ProcedureStep step) => new()
    {
        Id = step.Id,
        Kind = step.Kind,
        Title = step.Title,
        Content = step.Content,
        Actor = step.Actor,
        Deadline = step.Deadline,
        DueDate = DueDateOf(step),
        Basis = citations.Cite(step.Basis, _days),
        Verification = step.Source.Verification,
        Note = step.Source.Note,
    };
}
