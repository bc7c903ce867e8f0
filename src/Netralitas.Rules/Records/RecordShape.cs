using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Model;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Records;

/// <summary>Reads the content of a record and keeps the first thing that is not as it should be.</summary>
internal sealed class RecordShape
{
    private static readonly LocalizedText Expected = new("'{0}' seharusnya {1}", "'{0}' should be {1}");
    private static readonly LocalizedText AText = new("teks", "a text");
    private static readonly LocalizedText AnObject = new("objek", "an object");
    private static readonly LocalizedText AnArray = new("daftar teks", "a list of texts");
    private static readonly LocalizedText ATime = new("waktu seperti 2026-11-21T09:30:00+07:00", "a time such as 2026-11-21T09:30:00+07:00");
    private static readonly LocalizedText ADay = new("tanggal seperti 2024-01-20", "a day such as 2024-01-20");
    private static readonly LocalizedText ALanguage = new("'id' atau 'en'", "'id' or 'en'");
    private static readonly LocalizedText AHash = new("hash rekaman atau null", "the hash of a record or null");
    private static readonly LocalizedText AFact = new("kode, tanggal, teks, samaran, atau null", "codes, days, a text, a mask or null");

    private static readonly JsonElement Nothing = JsonDocument.Parse("null").RootElement.Clone();

    /// <summary>What is wrong; null while nothing is.</summary>
    public LocalizedText? Problem { get; private set; }

    public RecordContent Content(JsonElement record)
    {
        var action = Object(record, RecordKeys.Action);
        var rulebook = Object(record, RecordKeys.Rulebook);
        var masked = new List<string>();
        return new RecordContent
        {
            Facts = Facts(Object(action, RecordKeys.Facts), masked),
            Masked = masked,
            MaskingKeyId = TextOrNull(action, RecordKeys.MaskingKey),
            Finding = Object(record, RecordKeys.Finding).Clone(),
            Holidays = [.. Texts(Member(record, RecordKeys.Holidays), RecordKeys.Holidays).Select(text => Value(RecordForms.ReadDay(text), RecordKeys.Holidays, ADay))],
            Language = Value(RecordForms.ReadLanguage(Text(record, RecordKeys.Language)), RecordKeys.Language, ALanguage),
            Library = Text(record, RecordKeys.Library),
            Previous = Hash(TextOrNull(record, RecordKeys.Previous)),
            Reference = TextOrNull(record, RecordKeys.Reference),
            RulebookDigest = Text(rulebook, RecordKeys.Digest),
            RulebookVersion = Text(rulebook, RecordKeys.Version),
            Time = Value(RecordForms.ReadTime(Text(record, RecordKeys.Time)), RecordKeys.Time, ATime),
        };
    }

    private FactSet Facts(JsonElement facts, List<string> masked) =>
        facts.ValueKind == JsonValueKind.Object ? facts.EnumerateObject().Aggregate(FactSet.Empty, (all, fact) => Fact(all, fact.Name, fact.Value, masked)) : FactSet.Empty;

    private FactSet Fact(FactSet facts, string key, JsonElement value, List<string> masked)
    {
        if (value.ValueKind == JsonValueKind.Null)
        {
            return facts.WithUnknown(key);
        }

        if (value.ValueKind == JsonValueKind.Array && Texts(value, key) is { Count: > 0 } codes)
        {
            return facts.With(key, codes);
        }

        if (Has(value, RecordKeys.Text))
        {
            return facts.WithText(key, Text(value, RecordKeys.Text));
        }

        if (Has(value, RecordKeys.Masked))
        {
            masked.Add(key);
            return facts.WithText(key, TextOrNull(value, RecordKeys.Masked) ?? RecordContent.BlottedOut);
        }

        if (Has(value, RecordKeys.From)
            && RecordForms.ReadDay(Text(value, RecordKeys.From)) is { } from
            && RecordForms.ReadDay(Text(value, RecordKeys.Until)) is { } until
            && from <= until)
        {
            return facts.WithDays(key, new DayRange(from, until));
        }

        Miss(key, AFact);
        return facts;
    }

    private static bool Has(JsonElement value, string key) => value.ValueKind == JsonValueKind.Object && value.TryGetProperty(key, out _);

    private static JsonElement Member(JsonElement value, string key) => value.ValueKind == JsonValueKind.Object && value.TryGetProperty(key, out var member) ? member : Nothing;

    private JsonElement Object(JsonElement value, string key)
    {
        var member = Member(value, key);
        if (member.ValueKind != JsonValueKind.Object)
        {
            Miss(key, AnObject);
        }

        return member;
    }

    private string Text(JsonElement value, string key)
    {
        if (Member(value, key) is { ValueKind: JsonValueKind.String } text)
        {
            return text.GetString()!;
        }

        Miss(key, AText);
        return "";
    }

    private string? TextOrNull(JsonElement value, string key) => Has(value, key) && Member(value, key).ValueKind == JsonValueKind.Null ? null : Text(value, key);

    private string? Hash(string? text)
    {
        if (text is not null && !DecisionRecord.IsHash(text))
        {
            Miss(RecordKeys.Previous, AHash);
        }

        return text;
    }

    private List<string> Texts(JsonElement value, string key)
    {
        if (value.ValueKind == JsonValueKind.Array && value.EnumerateArray().All(item => item.ValueKind == JsonValueKind.String))
        {
            return [.. value.EnumerateArray().Select(item => item.GetString()!)];
        }

        Miss(key, AnArray);
        return [];
    }

    private T Value<T>(T? value, string key, LocalizedText expected)
        where T : struct
    {
        if (value is null)
        {
            Miss(key, expected);
        }

        return value.GetValueOrDefault();
    }

    private void Miss(string key, LocalizedText expected) => Problem ??= Expected.Fill(key, expected);
}
