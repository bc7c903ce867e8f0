using System.Linq;
using Netralitas.Rules.Diagnostics;
using Netralitas.Rules.Model;
using Netralitas.Rules.Syntax;

namespace Netralitas.Rules.Validation;

/// <summary>Checks what binding cannot see: what files say of one another. After it nothing can be the author's fault.</summary>
internal static class RulebookChecker
{
    /// <param name="manifest">The path of <c>buku.yaml</c>.</param>
    public static void Check(RulebookContent content, Trials trials, string manifest, ReadLimits limits, DiagnosticBag diagnostics)
    {
        if (!SizeCheck.Run(content, manifest, limits, diagnostics))
        {
            return;
        }

        var context = new CheckContext(content, trials.Tests, diagnostics, diagnostics.BrokenFiles);
        OverrideCheck.Run(context);
        VocabularyCheck.Run(context);
        InstrumentCheck.Run(context);
        SanctionCheck.Run(context);
        CalendarCheck.Run(context);
        RuleCheck.Run(context);
        PermissionCheck.Run(context);
        StepCheck.Run(context);
        PolicyCheck.Run(context);
        PracticeCheck.Run(context);
        TestCheck.Run(context);
        CaseCheck.Run(context, trials.Cases);
        AcceptanceCheck.Run(context, trials.Acceptances);
        context.CheckUnique(content.Sources.Select(source => (source.Id, source.Span)));
        if (!diagnostics.HasErrors)
        {
            ComplexityCheck.Run(context);
        }
    }
}
