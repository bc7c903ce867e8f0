using System;
using System.Text.Json;
using System.Text.Json.Serialization;
using Netralitas.Rules.Model;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Reporting;

/// <summary>Writes a text in one language.</summary>
internal sealed class LocalizedTextConverter(Language language) : JsonConverter<LocalizedText>
{
    public override LocalizedText Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("An assessment is written, not read.");

    public override void Write(Utf8JsonWriter writer, LocalizedText value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.In(language));
}

/// <summary>Writes days as action files do: <c>2024-01-20</c> or <c>2023-11-28..2024-02-10</c>.</summary>
internal sealed class DayRangeConverter : JsonConverter<DayRange>
{
    public override DayRange Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("An assessment is written, not read.");

    public override void Write(Utf8JsonWriter writer, DayRange value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}

/// <summary>Writes a member of an enumeration by its code in rule files.</summary>
internal sealed class FileCodeConverter<T> : JsonConverter<T>
    where T : struct, Enum
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("An assessment is written, not read.");

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WriteStringValue(CodeNames<T>.Of(value));
}
