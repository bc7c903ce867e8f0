using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Model;

namespace Netralitas.Rules.Records;

/// <summary>Writes what a record says as canonical JSON. The shape of a value tells its type, so that reading needs no vocabulary.</summary>
internal static class RecordWriter
{
    public static byte[] Write(RecordContent content) => CanonicalJson.Of(json =>
    {
        json.WriteStartObject();
        json.WriteStartObject(RecordKeys.Action);
        json.WriteStartObject(RecordKeys.Facts);
        content.Facts.Describe(new FactWriter(json, content));
        json.WriteEndObject();
        json.WriteString(RecordKeys.MaskingKey, content.MaskingKeyId);
        json.WriteEndObject();
        json.WritePropertyName(RecordKeys.Finding);
        content.Finding.WriteTo(json);
        json.WriteNumber(RecordKeys.Format, DecisionRecord.Format);
        json.WriteStartArray(RecordKeys.Holidays);
        foreach (var day in content.Holidays)
        {
            json.WriteStringValue(RecordForms.Of(day));
        }

        json.WriteEndArray();
        json.WriteString(RecordKeys.Language, RecordForms.Of(content.Language));
        json.WriteString(RecordKeys.Library, content.Library);
        json.WriteString(RecordKeys.Previous, content.Previous);
        json.WriteString(RecordKeys.Reference, content.Reference);
        json.WriteStartObject(RecordKeys.Rulebook);
        json.WriteString(RecordKeys.Digest, content.RulebookDigest);
        json.WriteString(RecordKeys.Version, content.RulebookVersion);
        json.WriteEndObject();
        json.WriteString(RecordKeys.Time, RecordForms.Of(content.Time));
        json.WriteEndObject();
    });

    private readonly struct FactWriter(Utf8JsonWriter json, RecordContent content) : IFactSink
    {
        public void Code(string key, string code) => Codes(key, [code]);

        public void Codes(string key, IReadOnlyList<string> codes)
        {
            json.WriteStartArray(key);
            foreach (var code in codes)
            {
                json.WriteStringValue(code);
            }

            json.WriteEndArray();
        }

        public void Days(string key, DayRange days)
        {
            json.WriteStartObject(key);
            json.WriteString(RecordKeys.From, RecordForms.Of(days.From));
            json.WriteString(RecordKeys.Until, RecordForms.Of(days.Until));
            json.WriteEndObject();
        }

        public void Text(string key, string text)
        {
            var isMasked = content.Masked.Contains(key);
            json.WriteStartObject(key);
            json.WriteString(isMasked ? RecordKeys.Masked : RecordKeys.Text, text == RecordContent.BlottedOut && isMasked ? null : text);
            json.WriteEndObject();
        }

        public void Unknown(string key) => json.WriteNull(key);
    }
}
