using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using Netralitas.Rules.Comparison;
using Netralitas.Rules.Packs;
using Netralitas.Rules.Text;
using Netralitas.Rules.Tool.Terminal;

namespace Netralitas.Rules.Tool.Diff;

/// <summary><c>netralitas diff OLD NEW</c>.</summary>
internal static class DiffCommand
{
    private const string Embedded = "embedded";

    // What rule files call them.
    private const string Tertanam = "tertanam";

    public static Command Create()
    {
        var old = new Argument<string>("OLD") { Description = DiffTexts.Old };
        var @new = new Argument<string>("NEW") { Description = DiffTexts.New };
        var cases = CommonOptions.Folder("--cases", DiffTexts.Cases);
        var trusted = CommonOptions.TrustedKey();
        var exitCode = new Option<bool>("--exit-code") { Description = DiffTexts.ExitCode };
        var lang = CommonOptions.Lang();
        var command = new ToolCommand("diff", DiffTexts.Description, DiffTexts.Ends) { old, @new, cases, trusted, exitCode, lang };
        command.SetAction(parsed =>
        {
            var language = CommonOptions.Language(parsed, lang);
            var console = parsed.InvocationConfiguration;
            var keys = parsed.GetValue(trusted) ?? [];
            if (Load(parsed.GetValue(old)!, keys, language, console) is not { } before || Load(parsed.GetValue(@new)!, keys, language, console) is not { } after)
            {
                return ExitCodes.BadRules;
            }

            var comparison = Screen.ForErrors(console).Wait(DiffTexts.Comparing.In(language), () => before.CompareWith(after));
            var report = new DiffReport(console.Output, language, after);
            report.Write(comparison);
            if (parsed.GetValue(cases) is { } folder && !CompareCases(folder, comparison, after, report, language, console))
            {
                return ExitCodes.WrongUsage;
            }

            return parsed.GetValue(exitCode) && !comparison.NoActionChanges ? ExitCodes.BadRules : ExitCodes.Done;
        });
        return command;
    }

    /// <summary>Tells which recorded actions have another finding, and says whether all could be read.</summary>
    private static bool CompareCases(string folder, RulebookComparison comparison, Rulebook newer, DiffReport report, Language language, InvocationConfiguration console)
    {
        var (all, changed, isWhole) = (0, 0, true);
        try
        {
            foreach (var (name, facts, diagnostics) in RecordedCases.Read(folder, newer))
            {
                all++;
                CommonOptions.Write(diagnostics, 0, language, console);
                isWhole &= facts is not null;
                if (facts is not null && comparison.On(facts) is { IsDifferent: true } different)
                {
                    changed++;
                    report.Write(name, different);
                }
            }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            console.Error.WriteLine(error.Message);
            return false;
        }

        report.WriteCases(all, changed);
        return isWhole;
    }

    private static Rulebook? Load(string name, IReadOnlyList<PackPublicKey> keys, Language language, InvocationConfiguration console)
    {
        var source = new RulesSource(name is Embedded or Tertanam ? null : name, keys);
        return source.Refusal is null && source.Path is { } path && RulebookPackage.IsPackage(path)
            ? LoadPackage(path, language, console)
            : CommonOptions.Load(source, language, console);
    }

    private static Rulebook? LoadPackage(string source, Language language, InvocationConfiguration console)
    {

        try
        {
            if (RulebookPackage.Read(source) is { Count: > 0 } files)
            {
                var result = Rulebook.Parse(files, "rules");
                CommonOptions.Write(result.Diagnostics, result.OmittedCount, language, console);
                return result.Rulebook;
            }

            console.Error.WriteLine(DiffTexts.NoPackage.Fill(source).In(language));
        }
        catch (Exception error) when (error is IOException or InvalidDataException or UnauthorizedAccessException or BadImageFormatException)
        {
            console.Error.WriteLine(error.Message);
        }

        return null;
    }
}
