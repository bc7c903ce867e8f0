using System.Collections.Generic;
using System.CommandLine;
using System.Globalization;
using System.Linq;
using Netralitas.Rules.Testing;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Tool.Test;

/// <summary><c>netralitas test [DIR]</c>.</summary>
internal static class TestCommand
{
    public static Command Create()
    {
        var folder = new Argument<string?>("dir") { Description = ToolTexts.RulesFolder, Arity = ArgumentArity.ZeroOrOne };
        var lang = CommonOptions.Lang();
        var command = new Command("test", TestTexts.Description) { folder, lang };
        command.SetAction(parsed => Run(parsed.GetValue(folder), CommonOptions.Language(parsed, lang), parsed.InvocationConfiguration));
        return command;
    }

    private static int Run(string? folder, Language language, InvocationConfiguration console)
    {
        if (CommonOptions.Check(folder, language, console) is not { } rulebook)
        {
            return ExitCodes.BadRules;
        }

        var all = rulebook.RunTests();
        var results = all.Where(result => !result.IsOfBase).ToList();
        Write(results, TestTexts.Failed, language, console);
        if (rulebook.Base is not null)
        {
            WriteBase([.. all.Where(result => result.IsOfBase)], language, console);
        }

        var failed = results.Count(result => !result.Passed);
        if (all.Count == 0)
        {
            // A suite that ran nothing has shown nothing.
            console.Output.WriteLine(TestTexts.NoTests.In(language));
        }

        console.Output.WriteLine($"{results.Count - failed} passed, {failed} failed");
        return failed > 0 || all.Count == 0 ? ExitCodes.BadRules : ExitCodes.Done;
    }

    /// <summary>The tests of the embedded rules: what own rules make come out otherwise is shown to be read, and fails nothing.</summary>
    private static void WriteBase(List<RuleTestResult> results, Language language, InvocationConfiguration console)
    {
        Write(results, TestTexts.Changed, language, console);
        object[] counts = [.. new[] { results.Count(result => result.Passed), results.Count(result => !result.Passed) }.Select(count => count.ToString(CultureInfo.InvariantCulture))];
        console.Output.WriteLine(TestTexts.OfBase.Fill(counts).In(language));
    }

    private static void Write(List<RuleTestResult> results, LocalizedText word, Language language, InvocationConfiguration console)
    {
        foreach (var result in results.Where(result => !result.Passed))
        {
            console.Output.WriteLine($"{result.Span}: {word.In(language)} {result.Rule}: {result.Name}");
            foreach (var failure in result.Failures)
            {
                console.Output.WriteLine($"    {failure.In(language)}");
            }
        }
    }
}
