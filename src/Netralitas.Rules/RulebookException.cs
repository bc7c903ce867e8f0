using System;
using System.Collections.Generic;
using Netralitas.Rules.Diagnostics;
using Netralitas.Rules.Text;

namespace Netralitas.Rules;

/// <summary>Rules were demanded with <see cref="RulebookLoadResult.RulebookOrThrow"/> but could not be loaded.</summary>
#pragma warning disable CA1032 // It exists to carry diagnostics; the standard constructors would make one without.
public sealed class RulebookException : Exception
#pragma warning restore CA1032
{
    internal RulebookException(IReadOnlyList<Diagnostic> diagnostics)
        : base("The rules cannot be loaded.\n" + DiagnosticWriter.ToText(diagnostics, Language.English)) =>
        Diagnostics = diagnostics;

    /// <summary>Why not, by file, line and column.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }
}
