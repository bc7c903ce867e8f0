using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Globalization;
using System.IO;
using System.Linq;
using Netralitas.Rules.Testing;
using Netralitas.Rules.Text;
using Netralitas.Rules.Tool.Terminal;

namespace Netralitas.Rules.Tool.Test;

/// <summary>One run of <c>test</c>: check, run, measure, write.</summary>
internal sealed class TestRun(TestRequest request, Rulebook rulebook, InvocationConfiguration console)
{
    public const string Tree = "tree";
    public const string Json = "json";
    public const string JUnit = "junit";

    private readonly Language _language = request.Language;

    /// <summary>Programs read the results on standard output, so whatever is said to people goes beside them.</summary>
    private readonly TextWriter _people = request is { Format: Json or JUnit, Output: null } ? console.Error : console.Output;

    public static int Run(TestRequest request, InvocationConfiguration console)
    {
        // Results own standard output, so that diagnostics of any form stay beside it.
        if (CommonOptions.Check(request.Rules, request.Diagnostics, console, console.Error) is not { } rulebook)
        {
            return ExitCodes.BadRules;
        }

        try
        {
            return new TestRun(request, rulebook, console).Run();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            console.Error.WriteLine(TestTexts.NotWritten.Fill(error.Message).In(request.Language));
            return ExitCodes.WrongUsage;
        }
    }

    private int Run()
    {
        var filter = request.Filter is { } text ? new TestFilter(text, rulebook) : null;
        var all = Screen.ForErrors(console).Wait(TestTexts.Running.In(_language), () => rulebook.RunTests()).Where(result => filter is null || filter.Takes(result)).ToList();
        var results = all.Where(result => !result.IsOfBase).ToList();
        var coverage = request.MeasuresCoverage ? Measure(results) : null;
        WriteResults(results, coverage);
        var isCovered = coverage is null || Judge(coverage);
        if (rulebook.Base is not null)
        {
            WriteBase([.. all.Where(result => result.IsOfBase)]);
        }

        if (all.Count == 0)
        {
            // A suite that ran nothing has shown nothing.
            _people.WriteLine((request.Filter is { } wanted ? TestTexts.NothingMatches.Fill(wanted) : TestTexts.NoTests).In(_language));
        }

        _people.WriteLine(TestTotals.Of(results));
        return isCovered && all.Count > 0 && !results.Exists(result => result.IsFailure) ? ExitCodes.Done : ExitCodes.BadRules;
    }

    /// <summary>The tests of the embedded rules: what own rules make come out otherwise is shown to be read, and fails nothing.</summary>
    private void WriteBase(IReadOnlyList<RuleTestResult> results)
    {
        using var text = new StringWriter { NewLine = "\n" };
        new TestPage(text, _language).WriteFailures(results, TestTexts.Changed);
        _people.Write(text.ToString());
        _people.WriteLine(TestTexts.OfBase.Fill(Number(results.Count(result => !result.IsFailure)), Number(results.Count(result => result.IsFailure))).In(_language));

        static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
    }

    private TestCoverage Measure(List<RuleTestResult> results)
    {
        var rules = results.Select(result => result.Rule).ToHashSet(StringComparer.Ordinal);
        return rulebook.MeasureCoverage(request.Filter is null ? null : rules.Contains);
    }

    private void WriteResults(IReadOnlyList<RuleTestResult> results, TestCoverage? coverage)
    {
        switch (request.Format)
        {
            case Json:
                Write(TestJson.Write(results, coverage, _language));
                break;
            case JUnit:
                Write(TestJUnit.Write(results, _language));
                break;
            default:
                WritePage(results);
                break;
        }
    }

    private void WritePage(IReadOnlyList<RuleTestResult> results)
    {
        using var text = new StringWriter { NewLine = "\n" };
        var page = new TestPage(text, _language);
        if (request.Format == Tree || (!Console.IsOutputRedirected && request.Output is null))
        {
            // Who asks for a tree, or for some tests, wants to see them; three thousand that passed only hide the rest.
            page.WriteTree(results, isWhole: request.Format == Tree || request.Filter is not null);
        }
        else
        {
            page.WriteFailures(results);
        }

        Write(text.ToString());
    }

    private void Write(string results)
    {
        if (request.Output is { } file)
        {
            File.WriteAllText(file, results);
        }
        else
        {
            console.Output.Write(results);
        }
    }

    /// <summary>Says what is covered, and whether that is enough.</summary>
    private bool Judge(TestCoverage coverage)
    {
        if (coverage.Rules.Count == 0)
        {
            _people.WriteLine(CoverageTexts.NoRules.In(_language));
            return false;
        }

        new CoveragePage(_people, _language).Write(coverage);
        if (request.Report is { } file)
        {
            File.WriteAllText(file, CoverageReport.Write(rulebook, coverage, Path.GetExtension(file), _language));
        }

        var below = request.Threshold is { } threshold ? CoverageTexts.Judged(coverage).Where(one => !one.Share.IsAtLeast(threshold)).ToList() : [];
        if (below.Count > 0)
        {
            _people.WriteLine(CoverageTexts.Below.Fill(request.Threshold!, string.Join(", ", below.Select(one => one.Name.In(_language)))).In(_language));
        }

        return below.Count == 0;
    }
}
