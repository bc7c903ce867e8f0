using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using Netralitas.Rules.Binding;
using Netralitas.Rules.Model;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Schemas;

/// <summary>
/// Values that are written as one text. The loader takes each as text until its key says what it is; an editor sees numbers
/// where no quotes stand, so both fit here.
/// </summary>
internal static class Scalars
{
    // Months with the days they have; of 29 February only a calendar knows.
    private const string OneDay = "(?!0000)[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|[12][0-9]))";

    private const string SomeDays = @"\s*" + OneDay + @"\s*(?:\.\.\s*" + OneDay + @"\s*)?";

    private static readonly LocalizedText DayForm = new("Tulis tanggal yang ada sebagai tahun-bulan-hari, misalnya 2024-01-20.", "Write an existing day as year-month-day, for example 2024-01-20.");

    private static readonly LocalizedText DaysForm = new("Tulis tanggal atau rentang tanggal, misalnya 2024-01-20 atau 2023-11-28..2024-02-10.", "Write a day or a range of days, for example 2024-01-20 or 2023-11-28..2024-02-10.");

    private static readonly LocalizedText ComputedForm = new("Tulis tanggal yang ada, misalnya 2024-01-20, atau hari dalam kalender, misalnya penetapan - 6 bulan.", "Write an existing day, for example 2024-01-20, or a day of the calendar, for example penetapan - 6 bulan.");

    private static readonly LocalizedText QuantityForm = new("Tulis bilangan dan satuan (hari, hari_kerja, bulan, tahun), misalnya 12 bulan.", "Write a whole number and a unit (hari, hari_kerja, bulan, tahun), for example 12 bulan.");

    private static readonly LocalizedText CitationForm = new("Tulis misalnya Pasal 5 huruf n angka 5, Pasal 9 ayat (2), Lampiran II bagian A poin 4, atau Keseluruhan.", "Write for example Pasal 5 huruf n angka 5, Pasal 9 ayat (2), Lampiran II bagian A poin 4 or Keseluruhan.");

    private static readonly LocalizedText IdForm = new("Pakailah huruf, angka, '-', '_', '.', dan '/'.", "Use letters, digits, '-', '_', '.' and '/'.");

    private static readonly LocalizedText NotEmpty = new("Tidak boleh kosong.", "It must not be empty.");

    private static readonly LocalizedText NumberForm = new("Tulis bilangan bulat.", "Write a whole number.");

    public static JsonObject Text(Language language) => Form(@"\S", NotEmpty, language, "string", "number");

    /// <summary>Free words of a described action; programs write null for what they do not know.</summary>
    public static JsonObject Words(Language language) => Form(@"\S", NotEmpty, language, "string", "number", "null");

    public static JsonObject Id(Language language) => Form("^[A-Za-z0-9_./-]+$", IdForm, language, "string", "number");

    public static JsonObject Citation(Language language) => Form(Binding.Citation.Form, CitationForm, language, "string");

    public static JsonObject Day(Language language) => Form($"^{OneDay}$", DayForm, language, "string");

    /// <summary>A day or a range of days, or that it is not known; programs write null for that.</summary>
    public static JsonObject Days(Language language) => Form($"^(?:{SomeDays}|{FactKeys.Unknown})$", DaysForm, language, "string", "null");

    /// <summary>A day, or one computed from these anchors. Those without a shift are listed, too, for editors to offer.</summary>
    public static JsonObject DayBound(IReadOnlyList<(string Anchor, string Text)> anchors, Language language) =>
        Node.AnyOf(Node.Codes(anchors), Form($"^(?:{OneDay}|{Computed(anchors)})$", ComputedForm, language, "string"));

    /// <summary>What a day of a test may be: described as in any action, or computed.</summary>
    public static JsonObject TestDays(IReadOnlyList<(string Anchor, string Text)> anchors, Language language) =>
        Node.AnyOf(Node.Codes(anchors), Form($"^(?:{SomeDays}|{FactKeys.Unknown}|{Computed(anchors)})$", ComputedForm, language, "string", "null"));

    public static JsonObject Quantity(Language language) =>
        Form($"^0*[1-9][0-9]{{0,4}} (?:{string.Join('|', CodeNames<TimeUnit>.All)})$", QuantityForm, language, "string");

    public static JsonObject Number(Language language)
    {
        var number = Form("^[0-9]+$", NumberForm, language, "integer", "string");
        number["minimum"] = 1;
        number["maximum"] = MappingReader.NumberLimit;
        return number;
    }

    private static string Computed(IEnumerable<(string Anchor, string Text)> anchors)
    {
        var any = string.Join('|', anchors.Select(anchor => anchor.Anchor.Replace(".", @"\.", StringComparison.Ordinal)));
        return $@"\s*(?:{any})(?: +[+-] +[0-9]{{1,5}}(?: +(?:hari|bulan))?)?\s*";
    }

    private static JsonObject Form(string pattern, LocalizedText message, Language language, params string[] types) => new()
    {
        ["type"] = Node.Type(types),
        ["pattern"] = pattern,
        ["patternErrorMessage"] = message.In(language),
    };
}
