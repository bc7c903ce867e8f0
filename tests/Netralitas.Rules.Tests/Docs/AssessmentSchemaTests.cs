using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using FluentAssertions;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Findings;
using Netralitas.Rules.Tests.Merging;
using Netralitas.Rules.Text;
using NJsonSchema;
using Xunit;

namespace Netralitas.Rules.Tests.Docs;

/// <summary>
/// The published schema of a finding is what the library writes: it is made from the serialiser, and a validator that is not ours holds
/// real findings to it. <c>NETRALITAS_UPDATE_GOLDEN=1</c> writes it anew.
/// </summary>
public sealed class AssessmentSchemaTests
{
    private const string Page = "docs/assessment.schema.json";

    private static readonly Lazy<JsonSchema> Published = new(() => Load(DocsFiles.Read(Page)));
    private static readonly Lazy<JsonSchema> WithoutOtherKeys = new(() => Load(Closed(JsonNode.Parse(DocsFiles.Read(Page))!).ToJsonString()));

    [Fact]
    public void Golden_OfTheSchema_IsUpToDate() => GoldenFile.Check(DocsFiles.FullPath(Page), AssessmentSchema.Write());

    [Theory]
    [InlineData(Language.Indonesian)]
    [InlineData(Language.English)]
    public void ToJson_OfEveryExampleAndRealCase_IsValid(Language language)
    {
        var findings = Findings().ToList();

        findings.Select(finding => finding.Verdict).Distinct().Should().BeEquivalentTo(Enum.GetValues<Verdict>());
        findings.SelectMany(finding => Problems(Published.Value, finding.ToJson(language))).Should().BeEmpty();
    }

    [Fact]
    public void ToJson_OfEveryExampleAndRealCase_HasNoKeyThatTheSchemaLacks() =>
        Findings().SelectMany(finding => Problems(WithoutOtherKeys.Value, finding.ToJson())).Should().BeEmpty();

    [Fact]
    public void ToJson_WithAFolderOfOnesOwn_IsValidWithItsBase()
    {
        var own = new OwnRules()
            .Overriding("aturan", "skb-2022/B6", "2022-09-22", "pelanggaran/skb-2022/b6.yaml")
            .With("pelanggaran/skb-2022/b6.uji.yaml", OwnRules.Embedded("pelanggaran/skb-2022/b6.uji.yaml"))
            .Rulebook();
        var json = OwnRules.Evaluate(own, DocsFiles.Read("examples/suka-capres.yaml")).ToJson();

        json.Should().Contain("\"base\": {").And.Contain("\"overrides\": [");
        Problems(WithoutOtherKeys.Value, json).Should().BeEmpty();
    }

    /// <summary>A schema that takes anything would pass the tests above.</summary>
    [Theory]
    [InlineData("""{ "verdict": "guilty" }""", "verdict")]
    [InlineData("""{ "reason": null }""", "reason")]
    [InlineData("""{ "decisionDate": "20 January 2024" }""", "decisionDate")]
    [InlineData("""{ "violations": [ {} ] }""", "violations")]
    [InlineData("""{ "rulebook": 1 }""", "rulebook")]
    public void Schema_OfAChangedFinding_NamesTheChange(string change, string key)
    {
        var finding = JsonNode.Parse(Findings().First().ToJson())!.AsObject();
        var (name, value) = JsonNode.Parse(change)!.AsObject().Single();
        finding[name] = value?.DeepClone();

        Problems(Published.Value, finding.ToJsonString()).Should().Contain(problem => problem.StartsWith($"#/{key}", StringComparison.Ordinal));
    }

    [Fact]
    public void Schema_OfEachKey_IsDescribed()
    {
        var root = JsonNode.Parse(DocsFiles.Read(Page))!;
        var shapes = root["definitions"]!.AsObject().Select(definition => definition.Value!).Prepend(root).ToList();

        shapes.Should().HaveCountGreaterThan(20);
        shapes.Concat(shapes.SelectMany(shape => shape["properties"]!.AsObject().Select(property => property.Value!)))
            .Where(node => string.IsNullOrWhiteSpace((string?)node["description"]))
            .Should().BeEmpty();
    }

    private static IEnumerable<Assessment> Findings()
    {
        var evaluator = new ActionEvaluator(Rulebook.Default);
        return DocsFiles.Examples()
            .Where(file => !file.Contains("banyak", StringComparison.Ordinal))
            .Select(file => evaluator.Evaluate(ActionReader.ReadFile(DocsFiles.FullPath(file), Rulebook.Default.Vocabulary).Facts!))
            .Concat(Rulebook.Default.RunCases().Select(result => result.Assessment).OfType<Assessment>());
    }

    private static JsonSchema Load(string schema) => JsonSchema.FromJsonAsync(schema).GetAwaiter().GetResult();

    private static IEnumerable<string> Problems(JsonSchema schema, string json) => schema.Validate(json).Select(error => $"{error.Path}: {error}");

    private static JsonNode Closed(JsonNode node)
    {
        switch (node)
        {
            case JsonObject shape:
                if (shape.ContainsKey("properties") && shape["type"] is not JsonObject)
                {
                    shape["additionalProperties"] = false;
                }

                foreach (var child in shape.Select(property => property.Value).OfType<JsonNode>().ToList())
                {
                    Closed(child);
                }

                break;
            case JsonArray items:
                foreach (var item in items.OfType<JsonNode>())
                {
                    Closed(item);
                }

                break;
        }

        return node;
    }
}
