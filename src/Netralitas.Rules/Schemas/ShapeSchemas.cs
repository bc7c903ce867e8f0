using System.Linq;
using System.Text.Json.Nodes;
using Netralitas.Rules.Binding;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Schemas;

/// <summary>Turns the table of keys into schemas.</summary>
internal sealed class ShapeSchemas(Definitions definitions, Language language)
{
    /// <summary>A mapping with the keys of a shape.</summary>
    public JsonObject Of(ObjectShape shape)
    {
        var properties = new JsonObject();
        foreach (var key in shape.Keys)
        {
            properties[key.Name] = Node.Described(KeyTexts.Of(shape, key.Name)?.In(language), Value(key));
        }

        var schema = Node.Mapping(properties);
        if (shape.Keys.Any(key => key.Required))
        {
            schema["required"] = Node.Texts(shape.Keys.Where(key => key.Required).Select(key => key.Name));
        }
        else
        {
            // Of keys that may each be absent at least one is there: an empty mapping would say nothing.
            schema["minProperties"] = 1;
        }

        if (shape.ExactlyOne is var (one, other))
        {
            schema["oneOf"] = Node.Array([Required(one), Required(other)]);
        }

        foreach (var key in shape.Keys.Where(key => key.Needs is not null))
        {
            schema["dependencies"] ??= new JsonObject();
            schema["dependencies"]![key.Name] = Node.Texts([key.Needs!]);
        }

        return schema;
    }

    private JsonObject Value(Key key) => key.Shape switch
    {
        ValueShape.Text => Scalars.Text(language),
        ValueShape.Localized => Localized(),
        ValueShape.LocalizedTexts => Node.ListOf(Localized()),
        ValueShape.Number => Scalars.Number(language),
        ValueShape.Day => Scalars.Day(language),
        ValueShape.DayBound => definitions.Ref(Definitions.DayBound, "string"),
        ValueShape.Flag => definitions.Ref(Definitions.YesNo, "string"),
        ValueShape.Quantity => Scalars.Quantity(language),
        ValueShape.Code => Node.Codes(key.Codes!.Zip(CodeTexts.Of(key.Codes!), (code, text) => (code, text.In(language)))),
        ValueShape.Name => Name(key.Kind),
        ValueShape.Names => Node.AnyOf(Name(key.Kind), Node.ListOf(Name(key.Kind))),
        ValueShape.NameToCode => definitions.Ref(Definitions.Outcomes, "object"),
        ValueShape.Validity => Of(RuleFileShapes.Validity),
        ValueShape.Condition => definitions.Ref(Definitions.Condition, "object"),
        ValueShape.Norms => definitions.Ref(Definitions.Norms, "array"),
        ValueShape.Facts => definitions.Ref(Definitions.TestAction, "object"),
        ValueShape.FactTable => definitions.Ref(Definitions.TestTable, "object"),
        ValueShape.NamedFacts => new JsonObject { ["type"] = "object", ["minProperties"] = 1, ["additionalProperties"] = definitions.Ref(Definitions.TestAction) },
        ValueShape.Mapping => Nested(key.Of!),
        _ => Node.ListOf(Nested(key.Of!)),
    };

    // Nearly everything has a source; all other shapes have one place, or few.
    private JsonObject Nested(ObjectShape shape) => shape == RuleFileShapes.Source ? definitions.Ref(Definitions.Source, "object") : Of(shape);

    private JsonObject Localized() => Node.AnyOf(definitions.Ref(Definitions.Text), definitions.Ref(Definitions.TwoLanguages));

    private JsonObject Name(NameKind kind) => kind switch
    {
        NameKind.Local => Scalars.Text(language),
        NameKind.Id => Scalars.Id(language),
        NameKind.Citation => Scalars.Citation(language),
        _ => definitions.Ref(Definitions.Names(kind), "string"),
    };

    private static JsonObject Required(string key) => new() { ["required"] = Node.Texts([key]) };
}
