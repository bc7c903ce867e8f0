using System.Collections.Generic;
using System.Globalization;
using Netralitas.Rules.Testing;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Tool.Test;

/// <summary>The words of the coverage table and report.</summary>
internal static class CoverageTexts
{
    public static readonly LocalizedText Title = new("Cakupan uji", "Test coverage");
    public static readonly LocalizedText Of = new("{0}, versi {1}, {2}", "{0}, version {1}, {2}");
    public static readonly LocalizedText Method = new(
        "Unsur dan pengecualian dihitung dari uji di samping aturannya yang menyebut 'hasil'; ketentuan dari temuan semua uji dan kasus nyata. Suatu unsur tercakup bila pernah terpenuhi, pernah tidak terpenuhi, pernah belum diketahui, dan pernah menentukan sendiri: unsur-unsur aturan terpenuhi, dan tanpa unsur itu tidak. Suatu pengecualian tercakup bila pernah terbukti, pernah terbantah, pernah belum diketahui, dan pernah sendirian menghapus aturan yang tanpanya dilanggar.",
        "Elements and exceptions are counted from the tests beside their rule that state a 'hasil'; provisions from the findings of all tests and real cases. An element is exercised once it was true, was false, was unknown, and decided alone: the rule's elements were met, and without it would not have been. An exception is exercised once it was proven, was disproven, was unknown, and alone lifted a rule that would have been broken without it.");

    public static readonly LocalizedText Summary = new("Ringkasan", "Summary");
    public static readonly LocalizedText What = new("Apa", "What");
    public static readonly LocalizedText Exercised = new("Tercakup", "Exercised");
    public static readonly LocalizedText Total = new("Jumlah", "Total");
    public static readonly LocalizedText NotExercised = new("Belum tercakup", "Not exercised");
    public static readonly LocalizedText Everything = new("Semuanya tercakup.", "Everything is exercised.");
    public static readonly LocalizedText NeverCited = new("Ketentuan yang tidak dirujuk", "Provisions that nothing cites");
    public static readonly LocalizedText Below = new("Cakupan kurang dari {0} %: {1}", "Coverage is below {0} %: {1}");
    public static readonly LocalizedText NoRules = new("Tidak ada aturan yang dapat diukur cakupannya.", "There is no rule whose coverage could be measured.");

    public static readonly LocalizedText Rules = new("Aturan", "Rules");
    public static readonly LocalizedText Elements = new("Unsur", "Elements");
    public static readonly LocalizedText Exceptions = new("Pengecualian", "Exceptions");
    public static readonly LocalizedText Provisions = new("Ketentuan", "Provisions");
    public static readonly LocalizedText Provision = new("Ketentuan", "Provision");
    public static readonly LocalizedText Rule = new("Aturan", "Rule");
    public static readonly LocalizedText Element = new("Unsur", "Element");
    public static readonly LocalizedText Exception = new("Pengecualian", "Exception");
    public static readonly LocalizedText Place = new("Tempat", "Place");
    public static readonly LocalizedText Gap = new("Yang tidak ditunjukkan uji mana pun", "What no test shows");
    public static readonly LocalizedText Tests = new("Uji", "Tests");
    public static readonly LocalizedText Established = new("Terbukti", "Established");
    public static readonly LocalizedText Presumed = new("Diduga", "Presumed");
    public static readonly LocalizedText Open = new("Terbuka", "Open");
    public static readonly LocalizedText Lifted = new("Dikecualikan", "Lifted");
    public static readonly LocalizedText SetAside = new("Dikesampingkan", "Set aside");
    public static readonly LocalizedText NotMet = new("Tidak terpenuhi", "Not met");
    public static readonly LocalizedText NotInForce = new("Tidak berlaku", "Not in force");
    public static readonly LocalizedText True = new("Terpenuhi", "True");
    public static readonly LocalizedText False = new("Tidak terpenuhi", "False");
    public static readonly LocalizedText Unknown = new("Belum diketahui", "Unknown");
    public static readonly LocalizedText Proven = new("Terbukti", "Proven");
    public static readonly LocalizedText Disproven = new("Terbantah", "Disproven");
    public static readonly LocalizedText Decisive = new("Menentukan", "Decisive");
    public static readonly LocalizedText Findings = new("Temuan", "Findings");

    /// <summary>A share in percent; of nothing there is none.</summary>
    public static string Percent(Share share) => share.Total == 0 ? "-" : share.Percent.ToString("0.0", CultureInfo.InvariantCulture);

    /// <summary>What is measured, each with its share.</summary>
    public static IReadOnlyList<(LocalizedText Name, Share Share)> Shares(TestCoverage coverage) =>
        [.. Judged(coverage), (Provisions, coverage.ProvisionShare)];

    /// <summary>What a threshold holds for. Provisions are told, too, but some can be cited only by a finding of another time.</summary>
    public static IReadOnlyList<(LocalizedText Name, Share Share)> Judged(TestCoverage coverage) =>
        [(Rules, coverage.RuleShare), (Elements, coverage.ElementShare), (Exceptions, coverage.ExceptionShare)];
}
