using System.Collections.Generic;
using System.Text.Json;
using Netralitas.Rules.Testing;
using Netralitas.Rules.Text;
using Netralitas.Rules.Tool.Output;

namespace Netralitas.Rules.Tool.Test;

/// <summary>Writes results, and coverage when measured, as one JSON object.</summary>
internal sealed class TestJson(Utf8JsonWriter json, Language language)
{
    public static string Write(IReadOnlyList<RuleTestResult> results, TestCoverage? coverage, Language language) =>
        JsonText.Of(json => new TestJson(json, language).Write(results, coverage));

    private void Write(IReadOnlyList<RuleTestResult> results, TestCoverage? coverage)
    {
        var totals = TestTotals.Of(results);
        json.WriteStartObject();
        json.WriteNumber("passed", totals.Passed);
        json.WriteNumber("failed", totals.Failed);
        json.WriteNumber("skipped", totals.Skipped);
        json.WriteNumber("todo", totals.Todo);
        json.WriteObjects("tests", results, Write);
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
        json.WriteString("rule", result.Rule);
        json.WriteString("name", result.Name);
        json.WritePlace(result.Span);
        json.WriteCode("outcome", result.Outcome);
        if (result.Reason is { } reason)
        {
            json.WriteString("reason", reason);
        }

        json.WriteObjects("failures", result.Failures, Write);
    }

    private void Write(TestFailure failure)
    {
        json.WriteString("message", failure.Message.In(language));
        json.WriteObjects("causes", failure.Causes, Write);
    }

    private void Write(TestCause cause)
    {
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
    }
}
