using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Globalization;
using System.IO;
using System.Linq;
using Netralitas.Rules.Boundaries;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Tool.Cases;

/// <summary><c>netralitas cases [DIR]</c>.</summary>
internal static class CasesCommand
{
    private const string Suffix = ".uji.yaml";
    private const string NextFile = "---\n";

    public static Command Create()
    {
        var folder = CommonOptions.RulesArgument();
        var trusted = CommonOptions.TrustedKey();
        var rule = new Option<string[]>("--rule") { HelpName = ToolTexts.Id, Description = CasesTexts.Rule };
        var output = new Option<string?>("--output") { HelpName = ToolTexts.Folder, Description = CasesTexts.Output };
        var force = new Option<bool>("--force") { Description = CasesTexts.Force };
        var lang = CommonOptions.Lang();
        var command = new ToolCommand("cases", CasesTexts.Description, CasesTexts.Ends) { folder, rule, output, force, trusted, lang };
        command.SetAction(parsed =>
        {
            var language = CommonOptions.Language(parsed, lang);
            var console = parsed.InvocationConfiguration;
            if (CommonOptions.Load(CommonOptions.Source(parsed, folder, trusted), language, console) is not { } rulebook)
            {
                return ExitCodes.BadRules;
            }

            var named = (parsed.GetValue(rule) ?? []).Distinct().ToList();
            if (named.Select(id => RuleNames.Refusal(id, rulebook)).OfType<LocalizedText>().FirstOrDefault() is { } refusal)
            {
                console.Error.WriteLine(refusal.In(language));
                return ExitCodes.WrongUsage;
            }

            var ids = named.Count > 0 ? named : [.. rulebook.RuleIds];
            return parsed.GetValue(output) is { } target
                ? Write(rulebook.BoundaryTests(ids), target, ids, parsed.GetValue(force), language, console)
                : Print(rulebook.BoundaryTests(ids), console.Output);
        });
        return command;
    }

    /// <summary>Prints one document after another.</summary>
    private static int Print(IEnumerable<BoundaryTests> tests, TextWriter output)
    {
        foreach (var (one, number) in tests.Select((one, number) => (one, number)))
        {
            output.Write(number == 0 ? one.Text : NextFile + one.Text);
        }

        return ExitCodes.Done;
    }

    private static int Write(IEnumerable<BoundaryTests> tests, string folder, IReadOnlyList<string> ids, bool force, Language language, InvocationConfiguration console)
    {
        if (!force && ids.Select(id => PathOf(folder, id)).FirstOrDefault(File.Exists) is { } existing)
        {
            console.Error.WriteLine(CasesTexts.Exists.Fill(existing).In(language));
            return ExitCodes.WrongUsage;
        }

        try
        {
            foreach (var one in tests)
            {
                if (one.Count == 0)
                {
                    console.Error.WriteLine(CasesTexts.NoAction.Fill(one.Rule).In(language));
                    continue;
                }

                var path = PathOf(folder, one.Rule);
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                File.WriteAllText(path, one.Text);
                console.Output.WriteLine(CasesTexts.Written.Fill(path, one.Count.ToString(CultureInfo.InvariantCulture)).In(language));
            }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            console.Error.WriteLine(error.Message);
            return ExitCodes.WrongUsage;
        }

        return ExitCodes.Done;
    }

    private static string PathOf(string folder, string rule) => Path.Combine(folder, rule + Suffix).Replace('\\', '/');
}
