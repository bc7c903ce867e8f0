using System;
using System.CommandLine;
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
    public static Command Create()
    {
        var folder = new Argument<string?>("dir") { Description = ToolTexts.RulesFolder, Arity = ArgumentArity.ZeroOrOne };
        var day = new Option<DateOnly>("--date") { Description = AnalyzeTexts.Day, DefaultValueFactory = _ => DateOnly.FromDateTime(DateTime.Now) };
        var witnesses = new Option<string?>("--witnesses") { Description = AnalyzeTexts.Witnesses };
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

            var result = rulebook.Analyze(parsed.GetValue(day));
            Print(result, parsed.GetValue(all), rulebook, language, console.Output);
            if (parsed.GetValue(witnesses) is { } target)
            {
                WitnessFiles.Write(target, result.Findings, rulebook.Vocabulary, language);
            }

            return result.Open.Any() ? ExitCodes.BadRules : ExitCodes.Done;
        });
        return command;
    }

    private static void Print(AnalysisResult result, bool showAccepted, Rulebook rulebook, Language language, TextWriter output)
    {
        foreach (var finding in result.Findings.Where(finding => showAccepted || finding.AcceptedBy is null))
        {
            output.Write(DiagnosticWriter.ToText([finding.Diagnostic], language));
            if (finding.AcceptedBy is { } accepted)
            {
                output.WriteLine($"    {AnalyzeTexts.AcceptedBy.Fill(accepted.Until.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), accepted.Authority, accepted.Reason).In(language)}");
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
