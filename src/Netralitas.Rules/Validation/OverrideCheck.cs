using System.Linq;
using Netralitas.Rules.Model;

namespace Netralitas.Rules.Validation;

/// <summary>What an own rulebook overrides: its basis is in force on the first day.</summary>
internal static class OverrideCheck
{
    public static void Run(CheckContext context)
    {
        foreach (var entry in context.Content.Manifest.Overrides.Where(entry => context.IsSound(entry.Span)))
        {
            context.CheckNorms(entry.Basis, new ValidityPeriod(entry.From, entry.From));
        }
    }
}
