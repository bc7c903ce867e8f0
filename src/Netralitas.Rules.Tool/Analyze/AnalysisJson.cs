using System.Collections.Generic;
using System.Text.Json;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Analysis;
using Netralitas.Rules.Diagnostics;
using Netralitas.Rules.Text;
using Netralitas.Rules.Tool.Output;

namespace Netralitas.Rules.Tool.Analyze;

/// <summary>Findings of the analysis as JSON. docs/tool.md promises its keys.</summary>
internal static class AnalysisJson
{
    public static string Document(IReadOnlyList<AnalysisFinding> findings, IReadOnlyList<Diagnostic> acceptances, Language language) => JsonText.Of(json =>
    {
        json.WriteStartObject();
        json.WriteObjects("findings", findings, finding =>
        {
            DiagnosticJson.WriteKeys(json, finding.Diagnostic, language);
            json.WriteTexts("subjects", finding.Subjects);
            WriteWitness(json, finding.Witness);
            WriteAcceptance(json, finding.AcceptedBy, language);
        });
        json.WriteObjects("acceptances", acceptances, diagnostic => DiagnosticJson.WriteKeys(json, diagnostic, language));
        json.WriteEndObject();
    });

    // As an action file in JSON has it, so that it can be cut out and evaluated.
    private static void WriteWitness(Utf8JsonWriter json, FactSet? witness)
    {
        json.WritePropertyName("witness");
        if (witness is null)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartObject();
        foreach (var (key, value) in witness.Values)
        {
            if (value.Codes.Count > 1)
            {
                json.WriteTexts(key, value.Codes);
            }
            else
            {
                json.WriteString(key, value.ToString());
            }
        }

        json.WriteEndObject();
    }

    private static void WriteAcceptance(Utf8JsonWriter json, FindingAcceptance? acceptance, Language language)
    {
        json.WritePropertyName("acceptedBy");
        if (acceptance is null)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartObject();
        json.WriteString("id", acceptance.Id);
        json.WriteString("reason", acceptance.Reason.In(language));
        json.WriteString("authority", acceptance.Authority.In(language));
        json.WriteString("until", DayOption.Write(acceptance.Until));
        json.WriteEndObject();
    }
}
