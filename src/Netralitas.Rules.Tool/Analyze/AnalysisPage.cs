using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Analysis;
using Netralitas.Rules.Model;
using Netralitas.Rules.Text;
using Netralitas.Rules.Tool.Output;
using Netralitas.Rules.Tool.Terminal;

namespace Netralitas.Rules.Tool.Analyze;

/// <summary>Findings of the analysis to be read, each with the action that shows it.</summary>
internal sealed class AnalysisPage(Screen screen, Vocabulary vocabulary, Language language)
{
    public void Write(IEnumerable<AnalysisFinding> findings)
    {
        foreach (var finding in findings)
        {
            DiagnosticOutput.Write([finding.Diagnostic], 0, language, screen);
            if (finding.AcceptedBy is { } accepted)
            {
                var until = DayOption.Write(accepted.Until);
                screen.WriteLine($"    {AnalyzeTexts.AcceptedBy.Fill(until, accepted.Authority, accepted.Reason).In(language)}", Ink.Good);
            }

            if (finding.Witness is { } witness)
            {
                screen.WriteLine($"    {AnalyzeTexts.Witness.In(language)}");
                foreach (var line in ActionWriter.ToYaml(witness, vocabulary).Split('\n', StringSplitOptions.RemoveEmptyEntries))
                {
                    screen.WriteLine($"      {line}", Ink.Faint);
                }
            }
        }
    }

    public void WriteSummary(AnalysisResult result) => screen.WriteLine(
        AnalyzeTexts.Summary.Fill(Number(result.Findings.Count), Number(result.Findings.Count - result.Open.Count()), Number(result.Acceptances.Count)).In(language));

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}
