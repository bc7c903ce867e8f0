using System.CommandLine;
using System.Globalization;
using System.Linq;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Tool.Validate;

/// <summary><c>netralitas validate [DIR]</c>.</summary>
internal static class ValidateCommand
{
    public static Command Create()
    {
        var folder = new Argument<string?>("dir") { Description = ToolTexts.RulesFolder, Arity = ArgumentArity.ZeroOrOne };
        var lang = CommonOptions.Lang();
        var command = new Command("validate", ValidateTexts.Description) { folder, lang };
        command.SetAction(parsed => Run(parsed.GetValue(folder), CommonOptions.Language(parsed, lang), parsed.InvocationConfiguration));
        return command;
    }

    private static int Run(string? folder, Language language, InvocationConfiguration console)
    {
        if (CommonOptions.Check(folder, language, console) is not { } rulebook)
        {
            return ExitCodes.BadRules;
        }

        object name = folder is null ? ValidateTexts.Embedded : folder;
        var count = rulebook.RuleIds.Count().ToString(CultureInfo.InvariantCulture);
        console.Output.WriteLine(ValidateTexts.Valid.Fill(name, count, rulebook.Version, rulebook.Digest).In(language));
        if (rulebook.Base is { } below)
        {
            console.Output.WriteLine(ValidateTexts.BuildsOn.Fill(below.Name, below.Version, below.Digest).In(language));
            foreach (var entry in below.Overrides)
            {
                var from = entry.From.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
                console.Output.WriteLine(ValidateTexts.Overrides.Fill(entry.Kind, entry.Id, from, entry.Reason).In(language));
            }
        }

        return ExitCodes.Done;
    }
}
