using System;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.IO;
using System.Linq;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Analysis;
using Netralitas.Rules.Diagnostics;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Tool.Analyze;

/// <summary><c>netralitas analyze [DIR]</c>.</summary>
internal static class AnalyzeCommand
{
    private const string DayFormat = "yyyy-MM-dd";

    public static Command Create()
    {
        var folder = new Argument<string?>("dir") { Description = ToolTexts.RulesFolder, Arity = ArgumentArity.ZeroOrOne };
        var day = new Option<DateOnly?>("--date") { Description = AnalyzeTexts.Day, CustomParser = ReadDay };
        var witnesses = CommonOptions.Folder("--witnesses", AnalyzeTexts.Witnesses);
        var all = new Option<bool>("--all") { Description = AnalyzeTexts.All };
        var lang = CommonOptions.Lang();
        var command = new Command("analyze", AnalyzeTexts.Description) { folder, day, witnesses, all, lang };
        command.SetAction(parsed =>
        {
            var language = CommonOptions.Language(parsed, lang);
            var console = parsed.InvocationConfiguration;
            if (CommonOptions.Check(parsed.GetValue(folder), language, console) is not { } rulebook)
            {
                return ExitCodes.BadRules;
            }

            var result = rulebook.Analyze(parsed.GetValue(day) ?? DateOnly.FromDateTime(DateTime.Now));
            Print(result, parsed.GetValue(all), rulebook, language, console.Output);
            try
            {
                if (parsed.GetValue(witnesses) is { } target)
                {
                    WitnessFiles.Write(target, result.Findings, rulebook.Vocabulary, language);
                }
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                console.Error.WriteLine(error.Message);
                return ExitCodes.WrongUsage;
            }

            return result.Open.Any() ? ExitCodes.BadRules : ExitCodes.Done;
        });
        return command;
    }

    // Days are written in one way, whatever the machine's own is.
    private static DateOnly? ReadDay(ArgumentResult result)
    {
        if (DateOnly.TryParseExact(result.Tokens[0].Value, DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        result.AddError($"'{result.Tokens[0].Value}' is not a day; write YYYY-MM-DD.");
        return null;
    }

    private static void Print(AnalysisResult result, bool showAccepted, Rulebook rulebook, Language language, TextWriter output)
    {
        foreach (var finding in result.Findings.Where(finding => showAccepted || finding.AcceptedBy is null))
        {
            output.Write(DiagnosticWriter.ToText([finding.Diagnostic], language));
            if (finding.AcceptedBy is { } accepted)
            {
                output.WriteLine($"    {AnalyzeTexts.AcceptedBy.Fill(accepted.Until.ToString(DayFormat, CultureInfo.InvariantCulture), accepted.Authority, accepted.Reason).In(language)}");
            }

            if (finding.Witness is { } witness)
            {
                output.WriteLine($"    {AnalyzeTexts.Witness.In(language)}");
                foreach (var line in ActionWriter.ToYaml(witness, rulebook.Vocabulary).Split('\n', StringSplitOptions.RemoveEmptyEntries))
                {
                    output.WriteLine($"      {line}");
                }
            }
        }

        output.Write(DiagnosticWriter.ToText(result.Acceptances, language));
        object Number(int count) => count.ToString(CultureInfo.InvariantCulture);
        output.WriteLine(AnalyzeTexts.Summary.Fill(Number(result.Findings.Count), Number(result.Findings.Count - result.Open.Count()), Number(result.Acceptances.Count)).In(language));
    }
}
