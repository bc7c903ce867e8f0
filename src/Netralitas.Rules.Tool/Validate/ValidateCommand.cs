using System.CommandLine;
using System.Globalization;
using System.Linq;
using Netralitas.Rules.Findings;
using Netralitas.Rules.Text;
using Netralitas.Rules.Tool.Output;
using Netralitas.Rules.Tool.Terminal;

namespace Netralitas.Rules.Tool.Validate;

/// <summary><c>netralitas validate [DIR]</c>.</summary>
internal static class ValidateCommand
{
    public static Command Create()
    {
        var folder = CommonOptions.RulesArgument();
        var trusted = CommonOptions.TrustedKey();
        var diagnostics = new DiagnosticOptions("--format");
        var lang = CommonOptions.Lang();
        var command = new ToolCommand("validate", ValidateTexts.Description, ValidateTexts.Ends) { folder, trusted };
        diagnostics.AddTo(command);
        command.Add(lang);
        command.SetAction(parsed => Run(
            CommonOptions.Source(parsed, folder, trusted),
            diagnostics.Read(parsed, CommonOptions.Language(parsed, lang)),
            parsed.InvocationConfiguration));
        return command;
    }

    private static int Run(RulesSource rules, DiagnosticRequest request, InvocationConfiguration console)
    {
        if (CommonOptions.Check(rules, request, console, console.Output) is not { } rulebook)
        {
            return ExitCodes.BadRules;
        }

        if (request.IsForPeople)
        {
            object name = rules.Path is null ? ToolTexts.EmbeddedRules : rules.Path;
            var count = rulebook.RuleIds.Count().ToString(CultureInfo.InvariantCulture);
            Screen.ForOutput(console).WriteLine(ValidateTexts.Valid.Fill(name, count, rulebook.Version, rulebook.Digest).In(request.Language), Ink.Good);
            if (rulebook.Base is { } below)
            {
                Write(below, request.Language, Screen.ForOutput(console));
            }
        }

        return ExitCodes.Done;
    }

    /// <summary>What the folder builds on and what it overrides.</summary>
    private static void Write(BaseRulebook below, Language language, Screen screen)
    {
        screen.WriteLine(ValidateTexts.BuildsOn.Fill(below.Name, below.Version, below.Digest).In(language));
        foreach (var entry in below.Overrides)
        {
            var from = DayOption.Write(entry.From);
            screen.WriteLine(ValidateTexts.Overrides.Fill(entry.Kind, entry.Id, from, entry.Reason).In(language));
        }
    }
}
