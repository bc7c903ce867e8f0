using System.Linq;

namespace Netralitas.Rules.Validation;

/// <summary>Permitted acts.</summary>
internal static class PermissionCheck
{
    public static void Run(CheckContext context)
    {
        context.CheckUnique(context.Content.Permissions.Select(permission => (permission.Id, permission.Span)));
        foreach (var permission in context.Content.Permissions.Where(permission => context.IsSound(permission.Span)))
        {
            context.CheckCondition(permission.When);
            context.CheckNorms(permission.Basis, permission.Validity);
            context.CheckSource(permission.Source);
        }
    }
}
