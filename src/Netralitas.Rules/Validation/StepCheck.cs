using System.Linq;

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
        }
    }
}
