using System;
using System.Text.Json;
using Netralitas.Rules.Findings;
using Netralitas.Rules.Reporting;
using Netralitas.Rules.Text;

namespace Netralitas.Rules;

/// <summary>The forms an assessment can be written in. Text is rendered only when asked for. Thread-safe.</summary>
public static class AssessmentFormats
{
    /// <summary>Writes an assessment as a page to read.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="language">The language; citations stay in Indonesian drafting form.</param>
    /// <returns>Lines of at most about 100 columns, ending in a line feed; the same assessment gives the same text.</returns>
    public static string ToText(this Assessment assessment, Language language = Language.Indonesian)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        return AssessmentText.Write(assessment, language);
    }

    /// <summary>Writes an assessment as JSON: camelCase keys in a fixed order, days as <c>2024-01-20</c>, codes as the rule files write them.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="language">The language of titles, labels, questions and notes.</param>
    /// <returns>Indented JSON; the same assessment gives the same text.</returns>
    public static string ToJson(this Assessment assessment, Language language = Language.Indonesian)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        return AssessmentJson.Write(assessment, language);
    }

    /// <summary>Writes an assessment as a JSON value into a larger document, for example as one line of JSON Lines.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="writer">
    /// Takes the same keys and values as <see cref="ToJson"/>; whether they are indented and which characters are escaped is the
    /// writer's to say. For the very characters of <see cref="ToJson"/> make it with <see cref="System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping"/>.
    /// </param>
    /// <param name="language">The language of titles, labels, questions and notes.</param>
    public static void WriteJson(this Assessment assessment, Utf8JsonWriter writer, Language language = Language.Indonesian)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        ArgumentNullException.ThrowIfNull(writer);
        AssessmentJson.Write(assessment, writer, language);
    }
}
