using System.Linq;
using Netralitas.Rules.Diagnostics;
using Netralitas.Rules.Model;

namespace Netralitas.Rules.Validation;

/// <summary>Procedural steps.</summary>
internal static class StepCheck
{
    public static void Run(CheckContext context)
    {
        context.CheckUnique(context.Content.Steps.Select(step => (step.Id, step.Span)));
        foreach (var step in context.Content.Steps.Where(step => context.IsSound(step.Span)))
        {
            context.CheckLevels(step.Levels, step.Kind);
            context.CheckCondition(step.When);
            context.CheckNorms(step.Basis, step.Validity);
            context.CheckSource(step.Source);
            CheckReplaced(context, step);
        }
    }

    private static void CheckReplaced(CheckContext context, ProcedureStep step)
    {
        if (step.Replaces is not { } replaced)
        {
            return;
        }

        var others = context.Content.Steps.Where(other => other.Kind == step.Kind && other.Id != step.Id).Select(other => other.Id).ToList();
        if (!others.Contains(replaced.Name))
        {
            context.ReportUnknown(
                ReferenceDiagnostics.UnknownStep, RuleFiles.Steps, replaced.Span, replaced.Name, others, replaced.Name, CodeNames<ViolationKind>.Of(step.Kind));
        }
    }
}
