using System.CommandLine;
using System.Linq;
using Netralitas.Rules.Tool.Output;
using Netralitas.Rules.Tool.Terminal;

namespace Netralitas.Rules.Tool.Test;

/// <summary><c>netralitas test [DIR]</c>.</summary>
internal static class TestCommand
{
    public static Command Create()
    {
        var folder = new Argument<string?>("dir") { Description = ToolTexts.RulesFolder, Arity = ArgumentArity.ZeroOrOne };
        var lang = CommonOptions.Lang();
        var diagnostics = new DiagnosticOptions("--diagnostics");
        var command = new Command("test", TestTexts.Description) { folder };
        diagnostics.AddTo(command);
        command.Add(lang);
        command.SetAction(parsed => Run(
            parsed.GetValue(folder),
            diagnostics.Read(parsed, CommonOptions.Language(parsed, lang)),
            parsed.InvocationConfiguration));
        return command;
    }

    private static int Run(string? folder, DiagnosticRequest request, InvocationConfiguration console)
    {
        // Results own standard output, so that diagnostics of any form stay beside it.
        if (CommonOptions.Check(folder, request, console, console.Error) is not { } rulebook)
        {
            return ExitCodes.BadRules;
        }

        var language = request.Language;
        var results = Screen.ForErrors(console).Wait(TestTexts.Running.In(language), rulebook.RunTests);
        foreach (var result in results.Where(result => !result.Passed))
        {
            console.Output.WriteLine($"{result.Span}: {TestTexts.Failed.In(language)} {result.Rule}: {result.Name}");
            foreach (var failure in result.Failures)
            {
                console.Output.WriteLine($"    {failure.In(language)}");
            }
        }

        var failed = results.Count(result => !result.Passed);
        if (results.Count == 0)
        {
            // A suite that ran nothing has shown nothing.
            console.Output.WriteLine(TestTexts.NoTests.In(language));
        }

        console.Output.WriteLine($"{results.Count - failed} passed, {failed} failed");
        return failed > 0 || results.Count == 0 ? ExitCodes.BadRules : ExitCodes.Done;
    }
}
