using System;
using System.CommandLine;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Tool;

/// <summary><c>netralitas evaluate FILE</c>.</summary>
internal static class EvaluateCommand
{
    private const string StandardInput = "-";
    private const string Json = "json";
    private const string PlainText = "text";

    public static Command Create()
    {
        var file = new Argument<string>("file") { Description = ToolTexts.ActionFile };
        var rules = new Option<string?>("--rules") { Description = ToolTexts.RulesFolder };
        var format = new Option<string>("--format") { Description = ToolTexts.Format, DefaultValueFactory = _ => PlainText };
        format.AcceptOnlyFromAmong(PlainText, Json);
        var lang = CommonOptions.Lang();

        var command = new Command("evaluate", ToolTexts.Evaluate) { file, rules, format, lang };
        command.SetAction(parsed => Run(
            parsed.GetValue(file)!,
            parsed.GetValue(rules),
            parsed.GetValue(format) == Json,
            CommonOptions.Language(parsed, lang),
            parsed.InvocationConfiguration));
        return command;
    }

    private static int Run(string file, string? rules, bool json, Language language, InvocationConfiguration console)
    {
        var rulebook = CommonOptions.Load(rules, language, console);
        if (rulebook is null)
        {
            return ExitCodes.BadRules;
        }

        var read = Read(file, rulebook);
        if (read.Facts is null)
        {
            CommonOptions.Write(read.Diagnostics, read.OmittedCount, language, console);
            return ExitCodes.WrongUsage;
        }

        var assessment = new ActionEvaluator(rulebook).Evaluate(read.Facts);
        console.Output.Write(json ? assessment.ToJson(language) + "\n" : assessment.ToText(language));
        return ExitCodes.Done;
    }

    private static ActionReadResult Read(string file, Rulebook rulebook)
    {
        if (file != StandardInput)
        {
            return ActionReader.ReadFile(file, rulebook.Vocabulary);
        }

        using var input = Console.OpenStandardInput();
        return ActionReader.ReadStream(input, rulebook.Vocabulary, StandardInput);
    }
}
