using System;
using System.Collections.Generic;
using System.Text.Json;
using Netralitas.Rules.Testing;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Tool.Output;

/// <summary>Pieces of JSON that several documents have.</summary>
internal static class JsonPieces
{
    public static void WriteObjects<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public static void WriteTexts(this Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    public static void WritePlace(this Utf8JsonWriter json, SourceSpan place)
    {
        json.WriteString("file", place.Path);
        json.WriteNumber("line", place.Line);
        json.WriteNumber("column", place.Column);
    }

    public static void WriteCode<T>(this Utf8JsonWriter json, string name, T code)
        where T : struct, Enum => json.WriteString(name, JsonNamingPolicy.CamelCase.ConvertName(code.ToString()));

    public static void WriteShare(this Utf8JsonWriter json, string name, Share share)
    {
        json.WriteStartObject(name);
        json.WriteNumber("exercised", share.Exercised);
        json.WriteNumber("total", share.Total);
        json.WriteNumber("percent", share.Percent);
        json.WriteEndObject();
    }
}
