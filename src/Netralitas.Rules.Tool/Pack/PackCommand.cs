using System;
using System.CommandLine;
using System.Globalization;
using System.IO;
using Netralitas.Rules.Packs;
using Netralitas.Rules.Text;
using Netralitas.Rules.Tool.Terminal;

namespace Netralitas.Rules.Tool.Pack;

/// <summary><c>netralitas pack [DIR] --output FILE</c>.</summary>
internal static class PackCommand
{
    public static Command Create()
    {
        var folder = CommonOptions.RulesArgument();
        var trusted = CommonOptions.TrustedKey();
        var output = new Option<string>("--output") { HelpName = ToolTexts.File, Description = PackTexts.Output, Required = true };
        output.Validators.Add(result =>
        {
            if (result.Tokens is [var file] && !file.Value.EndsWith(RulesSource.PackExtension, StringComparison.OrdinalIgnoreCase))
            {
                result.AddError(PackTexts.Extension);
            }
        });
        var key = new Option<string?>("--key") { HelpName = ToolTexts.File, Description = PackTexts.Key };
        var lang = CommonOptions.Lang();
        var command = new ToolCommand("pack", PackTexts.Description, PackTexts.Ends) { folder, output, key, trusted, lang };
        command.SetAction(parsed => Run(
            CommonOptions.Source(parsed, folder, trusted),
            parsed.GetValue(output)!,
            parsed.GetValue(key),
            CommonOptions.Language(parsed, lang),
            parsed.InvocationConfiguration));
        return command;
    }

    private static int Run(RulesSource rules, string output, string? keyFile, Language language, InvocationConfiguration console)
    {
        try
        {
            // First: a key that is not to be had must not leave a pack that is thought to be signed.
            using var key = keyFile is null ? null : KeyFiles.ReadPrivate(keyFile);
            return CommonOptions.Check(rules, language, console) is { } rulebook ? Write(rulebook, output, key, language, console) : ExitCodes.BadRules;
        }
        catch (KeyFileException error)
        {
            console.Error.WriteLine(PackTexts.NoKey.Fill(keyFile!, error.Message).In(language));
            return ExitCodes.WrongUsage;
        }
    }

    private static int Write(Rulebook rulebook, string output, PackPrivateKey? key, Language language, InvocationConfiguration console)
    {
        try
        {
            var count = rulebook.WritePack(output, key).ToString(CultureInfo.InvariantCulture);
            var screen = Screen.ForOutput(console);
            screen.WriteLine(PackTexts.Written.Fill(output, rulebook.Name, rulebook.Version, rulebook.Digest, count).In(language), Ink.Good);
            screen.WriteLine((key is null ? PackTexts.NotSigned : PackTexts.Signed.Fill(key.PublicKey.Id)).In(language));
            return ExitCodes.Done;
        }
        catch (InvalidOperationException error)
        {
            // The path of a file that no pack can hold.
            console.Error.WriteLine(error.Message);
            return ExitCodes.BadRules;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            console.Error.WriteLine(ToolTexts.NotWritten.Fill(error.Message).In(language));
            return ExitCodes.WrongUsage;
        }
    }
}
