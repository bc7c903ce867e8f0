using System;
using System.CommandLine;
using System.Globalization;
using System.IO;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Tool.Schema;

/// <summary><c>netralitas schema [DIR]</c>.</summary>
internal static class SchemaCommand
{
    public static Command Create()
    {
        var folder = CommonOptions.RulesArgument();
        var trusted = CommonOptions.TrustedKey();
        var output = new Option<string?>("--output") { HelpName = ToolTexts.Folder, Description = SchemaTexts.Output };
        var lang = CommonOptions.Lang();
        var command = new ToolCommand("schema", SchemaTexts.Description, SchemaTexts.Ends) { folder, output, trusted, lang };
        command.SetAction(parsed => Run(CommonOptions.Source(parsed, folder, trusted), parsed.GetValue(output), CommonOptions.Language(parsed, lang), parsed.InvocationConfiguration));
        return command;
    }

    private static int Run(RulesSource rules, string? output, Language language, InvocationConfiguration console)
    {
        if ((output ?? (rules.IsPack ? null : rules.Path)) is not { } target)
        {
            console.Error.WriteLine(SchemaTexts.NoOutput.In(language));
            return ExitCodes.WrongUsage;
        }

        if (CommonOptions.Load(rules, language, console) is not { } rulebook)
        {
            return ExitCodes.BadRules;
        }

        try
        {
            var count = SchemaFiles.Write(rulebook, target, language);
            console.Output.WriteLine(SchemaTexts.Written.Fill(target, count.ToString(CultureInfo.InvariantCulture)).In(language));
            return ExitCodes.Done;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException)
        {
            console.Error.WriteLine(SchemaTexts.NotWritten.Fill(error.Message).In(language));
            return ExitCodes.WrongUsage;
        }
    }
}
