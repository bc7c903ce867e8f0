using System;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Netralitas.Rules.Findings;
using Netralitas.Rules.Model;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Reporting;

/// <summary>Writes an assessment or an explanation as JSON: camelCase keys in a fixed order, law's codes as the rule files write them.</summary>
internal static class AssessmentJson
{
    private static readonly AssessmentJsonContext Indonesian = Context(Language.Indonesian);
    private static readonly AssessmentJsonContext English = Context(Language.English);

    public static string Write(Assessment assessment, Language language) => Write(assessment, In(language).Assessment);

    public static string Write(Explanation explanation, Language language) => Write(explanation, In(language).Explanation);

    public static string Write(ExplainedRule rule, Language language) => Write(rule, In(language).ExplainedRule);

    public static void Write(Assessment assessment, Utf8JsonWriter writer, Language language) => JsonSerializer.Serialize(writer, assessment, In(language).Assessment);

    /// <summary>How the types of a finding are written in a language.</summary>
    internal static AssessmentJsonContext In(Language language) => language == Language.English ? English : Indonesian;

    // .NET 8 indents with the machine's line ending; inside texts a line ending is escaped, so only the indentation changes.
    private static string Write<T>(T value, JsonTypeInfo<T> type) => JsonSerializer.Serialize(value, type).Replace("\r\n", "\n", StringComparison.Ordinal);

    private static AssessmentJsonContext Context(Language language) => new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,

        // The output is a document, not part of a web page: quotes and accents stay readable.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters =
        {
            new LocalizedTextConverter(language),
            new DayRangeConverter(),
            new JsonStringEnumConverter<Verdict>(JsonNamingPolicy.CamelCase),
            new JsonStringEnumConverter<Standing>(JsonNamingPolicy.CamelCase),
            new JsonStringEnumConverter<ExplainedResult>(JsonNamingPolicy.CamelCase),
            new JsonStringEnumConverter<Truth>(JsonNamingPolicy.CamelCase),
            new JsonStringEnumConverter<FactOrigin>(JsonNamingPolicy.CamelCase),
            new FileCodeConverter<ViolationKind>(),
            new FileCodeConverter<Verification>(),
            new FileCodeConverter<TimeUnit>(),
        },
    });
}
