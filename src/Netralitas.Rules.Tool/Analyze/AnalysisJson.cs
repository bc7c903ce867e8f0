using System.Collections.Generic;
using System.Globalization;
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
        json.WriteStartArray("findings");
        foreach (var finding in findings)
        {
            json.WriteStartObject();
            DiagnosticJson.WriteKeys(json, finding.Diagnostic, language);
            json.WriteStartArray("subjects");
            foreach (var subject in finding.Subjects)
            {
                json.WriteStringValue(subject);
            }

            json.WriteEndArray();
            WriteWitness(json, finding.Witness);
            WriteAcceptance(json, finding.AcceptedBy, language);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("acceptances");
        foreach (var diagnostic in acceptances)
        {
            json.WriteStartObject();
            DiagnosticJson.WriteKeys(json, diagnostic, language);
            json.WriteEndObject();
        }

        json.WriteEndArray();
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
                json.WriteStartArray(key);
                foreach (var code in value.Codes)
                {
                    json.WriteStringValue(code);
                }

                json.WriteEndArray();
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
        json.WriteString("until", acceptance.Until.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteEndObject();
    }
}
