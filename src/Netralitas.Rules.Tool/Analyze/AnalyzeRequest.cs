using System;
using Netralitas.Rules.Tool.Output;

namespace Netralitas.Rules.Tool.Analyze;

/// <summary>What <c>analyze</c> is asked for.</summary>
/// <param name="Rules">The rules.</param>
/// <param name="Day">The day on which acceptances must still hold.</param>
/// <param name="Witnesses">The folder for the actions that show findings; none when null.</param>
/// <param name="ShowsAccepted">Whether accepted findings are shown, too.</param>
/// <param name="Diagnostics">How findings are to be told.</param>
internal sealed record AnalyzeRequest(RulesSource Rules, DateOnly Day, string? Witnesses, bool ShowsAccepted, DiagnosticRequest Diagnostics);
