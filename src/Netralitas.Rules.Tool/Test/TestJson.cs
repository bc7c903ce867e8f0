using System.Collections.Generic;
using System.IO;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Netralitas.Rules.Testing;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Tool.Test;

/// <summary>Writes results, and coverage when measured, as one JSON object.</summary>
internal sealed class TestJson(Utf8JsonWriter json, Language language)
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(IReadOnlyList<RuleTestResult> results, TestCoverage? coverage, Language language)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            new TestJson(json, language).Write(results, coverage);
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private void Write(IReadOnlyList<RuleTestResult> results, TestCoverage? coverage)
    {
        var totals = TestTotals.Of(results);
        json.WriteStartObject();
        json.WriteNumber("passed", totals.Passed);
        json.WriteNumber("failed", totals.Failed);
        json.WriteNumber("skipped", totals.Skipped);
        json.WriteNumber("todo", totals.Todo);
        json.WriteStartArray("tests");
        foreach (var result in results)
        {
            Write(result);
        }

        json.WriteEndArray();
        if (coverage is not null)
        {
            json.WriteStartObject("coverage");
            new CoverageJson(json, language).Write(coverage);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private void Write(RuleTestResult result)
    {
        json.WriteStartObject();
        json.WriteString("rule", result.Rule);
        json.WriteString("name", result.Name);
        json.WritePlace(result.Span);
        json.WriteCode("outcome", result.Outcome);
        if (result.Reason is { } reason)
        {
            json.WriteString("reason", reason);
        }

        json.WriteStartArray("failures");
        foreach (var failure in result.Failures)
        {
            json.WriteStartObject();
            json.WriteString("message", failure.Message.In(language));
            json.WriteStartArray("causes");
            foreach (var cause in failure.Causes)
            {
                Write(cause);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void Write(TestCause cause)
    {
        json.WriteStartObject();
        json.WriteCode("kind", cause.Kind);
        if (cause.Holds is { } holds)
        {
            json.WriteBoolean("holds", holds);
        }
        else
        {
            json.WriteNull("holds");
        }

        json.WriteString("text", cause.Text.In(language));
        if (cause.Place is { } place)
        {
            json.WritePlace(place);
        }

        if (cause is { Fact: { } fact, Origin: { } origin })
        {
            json.WriteString("fact", fact);
            json.WriteString("value", cause.Value);
            json.WriteCode("origin", origin);
        }

        json.WriteEndObject();
    }
}
