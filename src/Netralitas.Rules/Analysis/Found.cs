using System.Collections.Generic;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Diagnostics;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Analysis;

/// <summary>What an analyzer found, before it is known whether somebody accepted it.</summary>
/// <param name="Subjects">The ids it is about: rules, permissions, acts, actors, provisions.</param>
/// <param name="Witness">An action that shows it.</param>
internal sealed record Found(DiagnosticDescriptor Descriptor, SourceSpan Span, IReadOnlyList<string> Subjects, FactSet? Witness, params object[] Arguments)
{
    /// <summary>The other places it is about.</summary>
    public IReadOnlyList<SourceSpan> Others { get; init; } = [];
}
