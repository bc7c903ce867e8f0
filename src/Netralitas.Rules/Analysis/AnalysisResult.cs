using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Diagnostics;

namespace Netralitas.Rules.Analysis;

/// <summary>What the analysis of a rulebook found. Immutable and thread-safe.</summary>
public sealed class AnalysisResult
{
    internal AnalysisResult(IReadOnlyList<AnalysisFinding> findings, IReadOnlyList<Diagnostic> acceptances)
    {
        Findings = findings;
        Acceptances = acceptances;
    }

    /// <summary>Every finding, accepted ones among them, by file, line, column and id.</summary>
    public IReadOnlyList<AnalysisFinding> Findings { get; }

    /// <summary>The findings that nobody accepted.</summary>
    public IEnumerable<AnalysisFinding> Open => Findings.Where(finding => finding.AcceptedBy is null);

    /// <summary>What is wrong with acceptances: they have ended, end soon, or are about nothing. By file, line, column and id.</summary>
    public IReadOnlyList<Diagnostic> Acceptances { get; }
}
