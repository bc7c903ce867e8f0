using System;
using System.Text.Json;
using Netralitas.Rules.Testing;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Tool.Test;

/// <summary>Pieces of JSON that results and coverage share.</summary>
internal static class JsonPieces
{
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
