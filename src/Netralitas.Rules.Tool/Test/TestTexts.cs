using System.Collections.Generic;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Tool.Test;

/// <summary>What <c>netralitas test</c> says.</summary>
internal static class TestTexts
{
    public const string Description = "Check a folder of rules, then run the tests beside them and the real cases.";

    public static readonly IReadOnlyList<ExitCode> Ends =
    [
        new(ExitCodes.Done, "all tests passed"),
        new(ExitCodes.BadRules, "failed tests, no tests at all, too little coverage, errors in the rules, or with --warnings-as-errors warnings"),
        new(ExitCodes.WrongUsage, "wrong usage, or a file that cannot be written"),
    ];

    public const string Filter = "Run only tests whose rule, name or file holds this text; * stands for any letters. A rule's id takes that rule alone. All tests when left out.";

    public const string Format = "The form of the results. When left out a tree, of which a pipe or a file gets the failures alone.";

    public const string Output = "The file to write the results to, replaced if it exists; standard output when left out.";

    public const string Coverage = "Measure which rules, elements, exceptions and provisions the tests exercise.";

    public const string Report = "The file to write a report on coverage to, .html or .md; measures coverage. No report when left out.";

    public const string ReportExtension = "The report on coverage must be a file .html or .md.";

    public const string Threshold = "The least coverage of rules, elements and exceptions, in percent from 0 to 100, or the run fails; measures coverage. No demand when left out.";

    public const string ThresholdRange = "The threshold must be a whole number from 0 to 100.";

    public static readonly LocalizedText Running = new("Menjalankan uji", "Running tests");

    public static readonly LocalizedText Failed = new("GAGAL", "FAILED");

    public static readonly LocalizedText Skipped = new(" (dilewati: {0})", " (skipped: {0})");

    public static readonly LocalizedText Todo = new(" (nanti: {0})", " (todo: {0})");

    public static readonly LocalizedText Changed = new("BERUBAH", "CHANGED");

    public static readonly LocalizedText OfBase = new("Uji aturan tertanam: {0} tetap, {1} berubah", "Tests of the embedded rules: {0} the same, {1} changed");

    public static readonly LocalizedText NoTests = new("Tidak ada uji.", "There are no tests.");

    public static readonly LocalizedText NothingMatches = new("Tidak ada uji yang cocok dengan '{0}'.", "No test matches '{0}'.");

    public static readonly LocalizedText NotWritten = new("Tidak dapat ditulis: {0}", "Cannot be written: {0}");
}
