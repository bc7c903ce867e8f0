using System.Text.Json.Nodes;
using Netralitas.Rules.Binding;

namespace Netralitas.Rules.Schemas;

/// <summary>The names of what several schemas share, and references to it.</summary>
/// <param name="home">The file they stand in, as seen from where the reference is written; empty in that file itself.</param>
internal sealed class Definitions(string home)
{
    public const string Condition = "condition";
    public const string Norms = "norms";
    public const string Source = "source";
    public const string Text = "text";
    public const string TwoLanguages = "twoLanguages";
    public const string DayBound = "dayBound";
    public const string YesNo = "yesNo";
    public const string Answer = "answer";
    public const string Action = "action";
    public const string TestAction = "testAction";
    public const string TestTable = "testTable";
    public const string Outcomes = "outcomes";
    public const string Outcome = "outcome";

    /// <summary>The codes of a fact.</summary>
    public static string Codes(string fact) => "codes." + fact;

    /// <summary>The codes and groups of a fact, as conditions name them.</summary>
    public static string CodesAndGroups(string fact) => "codesAndGroups." + fact;

    /// <summary>A fact's value in a described action.</summary>
    public static string Fact(string fact) => "fact." + fact;

    /// <summary>All names of a kind.</summary>
    public static string Names(NameKind kind) => "names." + kind;

    public JsonObject Ref(string definition) => new() { ["$ref"] = $"{home}#/definitions/{definition}" };

    /// <summary>A reference that other keywords may stand beside, which draft 07 passes over beside a bare one. Editors go by the type to lay out what they insert.</summary>
    public JsonObject Ref(string definition, params string[] types) => new() { ["type"] = Node.Type(types), ["allOf"] = Node.Array([Ref(definition)]) };
}
