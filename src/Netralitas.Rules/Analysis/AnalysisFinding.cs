using System.Collections.Generic;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Diagnostics;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Analysis;

/// <summary>Something in a rulebook that its authors should know of. Immutable and thread-safe.</summary>
public sealed class AnalysisFinding
{
    internal AnalysisFinding(Diagnostic diagnostic, IReadOnlyList<string> subjects, FactSet? witness, FindingAcceptance? acceptedBy)
    {
        Diagnostic = diagnostic;
        Subjects = subjects;
        Witness = witness;
        AcceptedBy = acceptedBy;
    }

    /// <summary>What it is, as a diagnostic <c>NTR6001</c> and on, with its place in the rule files.</summary>
    public Diagnostic Diagnostic { get; }

    /// <summary>The stable id of its kind, for example <c>NTR6001</c>.</summary>
    public string Id => Diagnostic.Id;

    /// <summary>What it says.</summary>
    public LocalizedText Message => Diagnostic.Message;

    /// <summary>What it is about: ids of rules and permissions, codes of acts and actors, citations of provisions; at least one.</summary>
    public IReadOnlyList<string> Subjects { get; }

    /// <summary>
    /// An action that shows it, which the evaluator accepts; of what never happens, an action that comes nearest. Null where no
    /// action can.
    /// </summary>
    public FactSet? Witness { get; }

    /// <summary>Who lets it stand; null when nobody does on the day of the analysis.</summary>
    public FindingAcceptance? AcceptedBy { get; }
}
