using System;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using FluentAssertions;
using Netralitas.Rules.Records;
using Netralitas.Rules.Tests.Evaluation;
using Xunit;

namespace Netralitas.Rules.Tests.Records;

/// <summary>The canonical form is that of RFC 8785, whose own examples are here as far as they have no fractions.</summary>
public sealed class CanonicalJsonTests
{
    [Theory]
    [InlineData("""{ "b" : 1 , "a" : [ true , false , null , -7 ] }""", """{"a":[true,false,null,-7],"b":1}""")]
    [InlineData("{}", "{}")]
    [InlineData("[ ]", "[]")]
    [InlineData("""[[],{},""]""", """[[],{},""]""")]
    [InlineData("9007199254740991", "9007199254740991")]
    [InlineData("-0", "0")]
    [InlineData("""{"string":"\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/"}""", "{\"string\":\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}")]
    [InlineData("""{"\u20ac":"Euro Sign","\r":"Carriage Return","\ufb33":"Hebrew Letter Dalet With Dagesh","1":"One","\ud83d\ude00":"Emoji: Grinning Face","\u0080":"Control","\u00f6":"Latin Small Letter O With Diaeresis"}""",
        "{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\",\"ö\":\"Latin Small Letter O With Diaeresis\",\"€\":\"Euro Sign\",\"😀\":\"Emoji: Grinning Face\",\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}")]
    [InlineData("\"\u2028</script>\u007f\"", "\"\u2028</script>\u007f\"")]
    public void Of_AValue_IsInItsOneForm(string json, string expected) => Canonical(json).Should().Be(expected);

    [Theory]
    [InlineData("""{"a":1,"a":1}""")]
    [InlineData("""{"a":1,"\u0061":1}""")]
    [InlineData("1.5")]
    [InlineData("1e3")]
    [InlineData("9007199254740992")]
    [InlineData("\"\\ud800\"")]
    [InlineData("{\"\\udc00\":1}")]
    public void Of_WhatHasNoOneForm_IsRefused(string json) =>
        FluentActions.Invoking(() => Canonical(json)).Should().Throw<FormatException>();

    [Fact]
    public void Of_AnyValue_DoesNotDependOnTheOrderOfKeysNorOnHowTextsAreEscaped() => Properties.ForAll(
        random => random,
        500,
        random =>
        {
            var value = Value(random, 3);
            var canonical = Canonical(value?.ToJsonString() ?? "null");

            Canonical(Shuffled(value, random)?.ToJsonString(new JsonSerializerOptions { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }) ?? "null").Should().Be(canonical);
            Canonical(canonical).Should().Be(canonical);
            JsonNode.DeepEquals(JsonNode.Parse(canonical), value).Should().BeTrue();
        });

    private static string Canonical(string json)
    {
        using var document = JsonDocument.Parse(json);
        return Encoding.UTF8.GetString(CanonicalJson.Of(document.RootElement));
    }

    private static JsonNode? Value(Random random, int depth) => random.Next(depth == 0 ? 4 : 6) switch
    {
        0 => null,
        1 => JsonValue.Create(random.Next(2) == 0),
        2 => JsonValue.Create(random.NextInt64(-(1L << 53) + 1, 1L << 53)),
        3 => JsonValue.Create(Text(random)),
        4 => new JsonArray([.. Enumerable.Range(0, random.Next(4)).Select(_ => Value(random, depth - 1))]),
        _ => new JsonObject(Enumerable.Range(0, random.Next(5)).Select(_ => Text(random)).Distinct().ToDictionary(key => key, _ => Value(random, depth - 1))),
    };

    private static string Text(Random random) => string.Concat(Enumerable.Range(0, random.Next(6)).Select(_ => random.Next(4) switch
    {
        0 => ((char)random.Next(0x20)).ToString(),
        1 => char.ConvertFromUtf32(random.Next(0x10000, 0x10FFFF)),
        2 => ((char)random.Next(0xE000, 0xFFFF)).ToString(),
        _ => ((char)random.Next(0x20, 0x500)).ToString(),
    }));

    private static JsonNode? Shuffled(JsonNode? value, Random random)
    {
        switch (value)
        {
            case JsonObject members:
                var pairs = members.ToArray();
                random.Shuffle(pairs);
                return new JsonObject(pairs.Select(pair => new System.Collections.Generic.KeyValuePair<string, JsonNode?>(pair.Key, Shuffled(pair.Value, random))));
            case JsonArray items:
                return new JsonArray([.. items.Select(item => Shuffled(item, random))]);
            default:
                return value?.DeepClone();
        }
    }
}
