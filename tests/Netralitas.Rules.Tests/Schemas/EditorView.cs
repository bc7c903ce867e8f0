using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using Netralitas.Rules.Syntax;
using Newtonsoft.Json.Linq;

namespace Netralitas.Rules.Tests.Schemas;

/// <summary>
/// A file as an editor sees it. Where the loader keeps every value as text, an editor makes YAML 1.2's guesses: what stands
/// without quotes may be null, a truth value or a number. Days stay text.
/// </summary>
internal static partial class EditorView
{
    public static JToken Of(YamlNode node) => node switch
    {
        YamlMapping mapping => new JObject(mapping.Entries.Select(entry => new JProperty(entry.Key.Text, Of(entry.Value)))),
        YamlSequence sequence => new JArray(sequence.Items.Select(Of)),
        YamlScalar { IsPlain: true } scalar => Plain(scalar.Text),
        YamlScalar scalar => new JValue(scalar.Text),
        _ => JValue.CreateNull(),
    };

    private static JValue Plain(string text) => text switch
    {
        "" or "~" or "null" or "Null" or "NULL" => JValue.CreateNull(),
        "true" or "True" or "TRUE" => new JValue(true),
        "false" or "False" or "FALSE" => new JValue(false),
        _ when Whole().IsMatch(text) => new JValue(long.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture)),
        _ when Fraction().IsMatch(text) => new JValue(double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture)),
        _ => new JValue(text),
    };

    [GeneratedRegex("^[-+]?[0-9]{1,18}$")]
    private static partial Regex Whole();

    [GeneratedRegex(@"^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?$")]
    private static partial Regex Fraction();
}
