using System.CommandLine;

namespace Netralitas.Rules.Tool.Explain;

/// <summary><c>netralitas explain FILE</c>.</summary>
internal static class ExplainCommand
{
    private const string Json = "json";
    private const string PlainText = "text";

    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = ExplainTexts.ActionFile };
        var rule = new Option<string?>("--rule") { HelpName = ToolTexts.Id, Description = ExplainTexts.Rule };
        var all = new Option<bool>("--all") { Description = ExplainTexts.All };
        var rules = CommonOptions.Rules();
        var trusted = CommonOptions.TrustedKey();
        var format = new Option<string>("--format") { Description = ExplainTexts.Format, DefaultValueFactory = _ => PlainText };
        format.AcceptOnlyFromAmong(PlainText, Json);
        var lang = CommonOptions.Lang();
        var command = new ToolCommand("explain", ExplainTexts.Description, ExplainTexts.Ends) { file, rule, all, rules, trusted, format, lang };
        command.SetAction(parsed =>
        {
            var language = CommonOptions.Language(parsed, lang);
            var console = parsed.InvocationConfiguration;
            if (CommonOptions.Load(CommonOptions.Source(parsed, rules, trusted), language, console) is not { } rulebook)
            {
                return ExitCodes.BadRules;
            }

            var id = parsed.GetValue(rule);
            if (id is not null && RuleNames.Refusal(id, rulebook) is { } refusal)
            {
                console.Error.WriteLine(refusal.In(language));
                return ExitCodes.WrongUsage;
            }

            var read = ActionFile.Read(parsed.GetValue(file)!, rulebook.Vocabulary);
            if (read.Facts is null)
            {
                CommonOptions.Write(read.Diagnostics, read.OmittedCount, language, console);
                return ExitCodes.WrongUsage;
            }

            var explanation = new ActionEvaluator(rulebook).Explain(read.Facts, read.Places);
            var isJson = parsed.GetValue(format) == Json;
            console.Output.Write((id is null ? null : explanation.Find(id)) switch
            {
                { } one => isJson ? one.ToJson(language) + "\n" : one.ToText(language),
                null => isJson ? explanation.ToJson(language) + "\n" : explanation.ToText(language, parsed.GetValue(all)),
            });
            return ExitCodes.Done;
        });
        return command;
    }
}
