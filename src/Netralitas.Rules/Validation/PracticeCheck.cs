using System.Linq;

namespace Netralitas.Rules.Validation;

/// <summary>Records of practice.</summary>
internal static class PracticeCheck
{
    public static void Run(CheckContext context)
    {
        context.CheckUnique(context.Content.Practices.Select(practice => (practice.Id, practice.Span)));
        foreach (var practice in context.Content.Practices.Where(practice => context.IsSound(practice.Span)))
        {
            foreach (var scope in practice.Scopes)
            {
                context.CheckLevels(scope.Levels, scope.Kind);
            }

            context.CheckCondition(practice.When);
            context.CheckSource(practice.Source);
        }
    }
}
