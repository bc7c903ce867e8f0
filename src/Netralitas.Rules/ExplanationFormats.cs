using System;
using Netralitas.Rules.Findings;
using Netralitas.Rules.Reporting;
using Netralitas.Rules.Text;

namespace Netralitas.Rules;

/// <summary>The forms an explanation can be written in. Text is rendered only when asked for. Thread-safe.</summary>
public static class ExplanationFormats
{
    /// <summary>
    /// Writes an explanation as a page to read: first the rules that play a part in the finding, then those that one thing alone keeps
    /// from applying, with what that is.
    /// </summary>
    /// <param name="explanation">The explanation.</param>
    /// <param name="language">The language; ids, keys and codes stay as they are.</param>
    /// <param name="all">Whether the other rules are listed, too, and not only counted.</param>
    /// <returns>Lines of at most about 100 columns, ending in a line feed; the same explanation gives the same text.</returns>
    public static string ToText(this Explanation explanation, Language language = Language.Indonesian, bool all = false)
    {
        ArgumentNullException.ThrowIfNull(explanation);
        return ExplanationText.Write(explanation, language, all);
    }

    /// <summary>Writes one rule's part of an explanation as a page to read.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="language">The language; ids, keys and codes stay as they are.</param>
    /// <returns>Lines of at most about 100 columns, ending in a line feed.</returns>
    public static string ToText(this ExplainedRule rule, Language language = Language.Indonesian)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return ExplanationText.Write(rule, language);
    }

    /// <summary>Writes an explanation as JSON: all rules, camelCase keys in a fixed order, days as <c>2024-01-20</c>.</summary>
    /// <param name="explanation">The explanation.</param>
    /// <param name="language">The language of titles, labels and reasons.</param>
    /// <returns>Indented JSON; the same explanation gives the same text.</returns>
    public static string ToJson(this Explanation explanation, Language language = Language.Indonesian)
    {
        ArgumentNullException.ThrowIfNull(explanation);
        return AssessmentJson.Write(explanation, language);
    }

    /// <summary>Writes one rule's part of an explanation as JSON.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="language">The language of titles, labels and reasons.</param>
    /// <returns>Indented JSON, one of the <c>rules</c> of <see cref="ToJson(Explanation, Language)"/>.</returns>
    public static string ToJson(this ExplainedRule rule, Language language = Language.Indonesian)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return AssessmentJson.Write(rule, language);
    }
}
