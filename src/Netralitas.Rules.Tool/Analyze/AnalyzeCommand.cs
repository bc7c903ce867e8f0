using System;
using System.CommandLine;
using System.IO;
using System.Linq;
using Netralitas.Rules.Analysis;
using Netralitas.Rules.Tool.Output;
using Netralitas.Rules.Tool.Terminal;

namespace Netralitas.Rules.Tool.Analyze;

/// <summary><c>netralitas analyze [DIR]</c>.</summary>
internal static class AnalyzeCommand
{
    public static Command Create()
    {
        var folder = CommonOptions.RulesArgument();
        var trusted = CommonOptions.TrustedKey();
        var day = DayOption.Create("--date", AnalyzeTexts.Day);
        var witnesses = CommonOptions.Folder("--witnesses", AnalyzeTexts.Witnesses);
        var all = new Option<bool>("--all") { Description = AnalyzeTexts.All };
        var diagnostics = new DiagnosticOptions("--format");
        var lang = CommonOptions.Lang();
        var command = new ToolCommand("analyze", AnalyzeTexts.Description, AnalyzeTexts.Ends) { folder, day, witnesses, all, trusted };
        diagnostics.AddTo(command);
        command.Add(lang);
        command.SetAction(parsed => Run(
            new AnalyzeRequest(
                CommonOptions.Source(parsed, folder, trusted),
                parsed.GetValue(day) ?? DayOption.Today(),
                parsed.GetValue(witnesses),
                parsed.GetValue(all),
                diagnostics.Read(parsed, CommonOptions.Language(parsed, lang))),
            parsed.InvocationConfiguration));
        return command;
    }

    private static int Run(AnalyzeRequest request, InvocationConfiguration console)
    {
        if (CommonOptions.Check(request.Rules, request.Diagnostics, console, console.Error) is not { } rulebook)
        {
            return ExitCodes.BadRules;
        }

        var language = request.Diagnostics.Language;
        var result = Screen.ForErrors(console).Wait(AnalyzeTexts.Analysing.In(language), () => rulebook.Analyze(request.Day));
        try
        {
            if (request.Witnesses is { } target)
            {
                WitnessFiles.Write(target, result.Findings, rulebook.Vocabulary, language);
            }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            console.Error.WriteLine(ToolTexts.NotWritten.Fill(error.Message).In(language));
            return ExitCodes.WrongUsage;
        }

        Write(result, request, rulebook, console);
        return result.Open.Any() || CommonOptions.FailsByWarnings(result.Acceptances, request.Diagnostics, console) ? ExitCodes.BadRules : ExitCodes.Done;
    }

    private static void Write(AnalysisResult result, AnalyzeRequest request, Rulebook rulebook, InvocationConfiguration console)
    {
        var language = request.Diagnostics.Language;
        var shown = request.ShowsAccepted ? result.Findings : [.. result.Open];
        switch (request.Diagnostics.Format)
        {
            case DiagnosticFormat.Text:
                var page = new AnalysisPage(Screen.ForOutput(console), rulebook.Vocabulary, language);
                page.Write(shown);
                DiagnosticOutput.Write(result.Acceptances, 0, language, Screen.ForOutput(console));
                page.WriteSummary(result);
                break;
            case DiagnosticFormat.Json:
                console.Output.Write(AnalysisJson.Document(shown, result.Acceptances, language));
                break;
            default:
                DiagnosticOutput.Write([.. shown.Select(finding => finding.Diagnostic), .. result.Acceptances], 0, request.Diagnostics.Format, language, console.Output);
                break;
        }
    }
}
