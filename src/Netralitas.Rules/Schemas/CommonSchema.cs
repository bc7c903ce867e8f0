using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using Netralitas.Rules.Binding;
using Netralitas.Rules.Model;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Schemas;

/// <summary>What the schemas of all kinds of file share. It alone holds the rulebook's content, so that a new code changes one schema.</summary>
internal sealed class CommonSchema(RulebookContent content, Language language)
{
    private static readonly LocalizedText ValidFrom = new("Hari pertama berlakunya aturan yang diuji.", "The first day the tested rule is in force.");
    private static readonly LocalizedText ValidUntil = new("Hari terakhir berlakunya aturan yang diuji.", "The last day the tested rule is in force.");

    private readonly Definitions _here = new("");

    public JsonObject Schema()
    {
        var definitions = new JsonObject();
        foreach (var (name, schema) in All())
        {
            definitions[name] = schema;
        }

        return new JsonObject { ["definitions"] = definitions };
    }

    private IEnumerable<(string Name, JsonObject Schema)> All() =>
    [
        (Definitions.Condition, new ConditionSchema(content.Vocabulary, _here, language).Schema()),
        (Definitions.Norms, NameSchemas.Norms(content, language)),
        (Definitions.Source, Shapes.Of(RuleFileShapes.Source)),
        (Definitions.Text, Scalars.Text(language)),
        (Definitions.TwoLanguages, Shapes.Of(RuleFileShapes.TwoLanguages)),
        (Definitions.DayBound, Scalars.DayBound(Anchors(), language)),
        (Definitions.Action, ActionSchemas.Of(Facts())),
        (Definitions.TestAction, ActionSchemas.Of(TestFacts())),
        (Definitions.TestTable, ActionSchemas.Of([.. TestFacts().Select(fact => (fact.Key, (Func<JsonObject>)(() => Node.ListOf(fact.Value())))), (TestTables.Fixture, () => Node.ListOf(Scalars.Text(language)))])),
        (Definitions.Outcome, Node.Codes(CodeNames<TestOutcome>.All.Zip(CodeTexts.Of(CodeNames<TestOutcome>.All), (code, text) => (code, text.In(language))))),
        (Definitions.Outcomes, NameSchemas.Outcomes(content, _here, language)),
        .. new FactSchemas(content.Vocabulary, _here, language).All(),
        .. NameSchemas.Of(content, language),
    ];

    private ShapeSchemas Shapes => new(_here, language);

    private IEnumerable<(string Key, Func<JsonObject> Value)> Facts() =>
        content.Vocabulary.Facts.Select(fact => (fact.Key, (Func<JsonObject>)(() => _here.Ref(Definitions.Fact(fact.Key)))));

    private IEnumerable<(string Key, Func<JsonObject> Value)> TestFacts() => Facts().Select(fact => fact.Key == FactKeys.Date ? (fact.Key, TestDay) : fact);

    /// <summary>The day of a test may be computed, also from the validity of the tested rule.</summary>
    private JsonObject TestDay()
    {
        (string, string)[] own = [(RelativeDay.ValidFrom, ValidFrom.In(language)), (RelativeDay.ValidUntil, ValidUntil.In(language))];
        var date = content.Vocabulary.Find(FactKeys.Date)!;
        return FactSchemas.Explained(date, Scalars.TestDays([.. own, .. Anchors()], language), language);
    }

    private List<(string Anchor, string Text)> Anchors() =>
        [.. content.DayAnchors().Select(anchor => (anchor, new RelativeDay(anchor, 0).ToText().In(language)))];
}
