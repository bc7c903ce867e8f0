using Netralitas.Rules.Text;
using Netralitas.Rules.Tool.Output;

namespace Netralitas.Rules.Tool.Test;

/// <summary>What <c>test</c> is asked for.</summary>
/// <param name="Rules">The rules.</param>
/// <param name="Filter">Which tests; all when null.</param>
/// <param name="Format">The form of the results; when null a tree for a terminal, and else failures only.</param>
/// <param name="Output">The file for the results; standard output when null.</param>
/// <param name="Report">The file for the report on coverage; none when null.</param>
/// <param name="Coverage">Whether to measure coverage, also without a report or threshold.</param>
/// <param name="Threshold">The least coverage in percent; any when null.</param>
/// <param name="Diagnostics">How the diagnostics of the rules are to be told.</param>
internal sealed record TestRequest(
    RulesSource Rules, string? Filter, string? Format, string? Output, bool Coverage, string? Report, int? Threshold, DiagnosticRequest Diagnostics)
{
    /// <summary>The language of the results.</summary>
    public Language Language => Diagnostics.Language;

    public bool MeasuresCoverage => Coverage || Report is not null || Threshold is not null;
}
