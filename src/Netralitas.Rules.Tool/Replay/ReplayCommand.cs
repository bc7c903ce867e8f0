using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using Netralitas.Rules.Records;

namespace Netralitas.Rules.Tool.Replay;

/// <summary><c>netralitas replay FILE</c>.</summary>
internal static class ReplayCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = ReplayTexts.Log };
        var rules = new Option<string[]>("--rules") { HelpName = ToolTexts.Folder, Description = ReplayTexts.Rules };
        var trusted = CommonOptions.TrustedKey();
        var anchor = Hashes(new Option<string[]>("--anchor") { HelpName = ToolTexts.Hash, Description = ReplayTexts.Anchor });
        var previous = Hashes(new Option<string?>("--previous") { HelpName = ToolTexts.Hash, Description = ReplayTexts.Previous });
        var lang = CommonOptions.Lang();
        var command = new ToolCommand("replay", ReplayTexts.Description, ReplayTexts.Ends) { file, rules, trusted, anchor, previous, lang };
        command.SetAction(parsed =>
        {
            var language = CommonOptions.Language(parsed, lang);
            var console = parsed.InvocationConfiguration;
            var keys = parsed.GetValue(trusted) ?? [];
            List<Rulebook?> rulebooks =
            [
                .. keys.Length == 0 ? [Rulebook.Default] : Array.Empty<Rulebook>(),
                .. (parsed.GetValue(rules) ?? []).Select(path => CommonOptions.Check(new RulesSource(path, keys), language, console)),
            ];
            if (rulebooks.Contains(null))
            {
                return ExitCodes.BadRules;
            }

            var path = parsed.GetValue(file)!.Replace('\\', '/');
            var report = new ReplayReport(new DecisionReplayer(rulebooks!), path, language, console);
            try
            {
                using var stream = Open(parsed.GetValue(file)!);
                foreach (var line in DecisionLog.Read(stream, path, parsed.GetValue(previous), parsed.GetValue(anchor)))
                {
                    report.Add(line);
                }
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
            {
                console.Error.WriteLine(ReplayTexts.Broken.Fill(error.Message).In(language));
                return ExitCodes.WrongUsage;
            }

            return report.End() ? ExitCodes.Done : ExitCodes.BadRules;
        });
        return command;
    }

    private static Stream Open(string file) =>
        file == ActionFile.StandardInput ? Console.OpenStandardInput() : new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);

    private static Option<T> Hashes<T>(Option<T> option)
    {
        option.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => !DecisionRecord.IsHash(token.Value)))
            {
                result.AddError(ReplayTexts.NotAHash(token.Value));
            }
        });
        return option;
    }
}
