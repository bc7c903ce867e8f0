using System.Collections.Generic;
using System.CommandLine;
using System.Globalization;
using System.IO;
using System.Linq;
using Netralitas.Rules.Diagnostics;
using Netralitas.Rules.Text;
using Netralitas.Rules.Tool.Output;
using Netralitas.Rules.Tool.Terminal;

namespace Netralitas.Rules.Tool;

/// <summary>What several commands share: the language, and loading rules with their diagnostics.</summary>
internal static class CommonOptions
{
    private const string English = "en";
    private const string Indonesian = "id";

    public static Option<string> Lang()
    {
        var option = new Option<string>("--lang") { Description = ToolTexts.LanguageOption, DefaultValueFactory = _ => Indonesian };
        option.AcceptOnlyFromAmong(Indonesian, English);
        return option;
    }

    /// <summary>The rules that a command is about.</summary>
    public static Argument<string?> RulesArgument() => new("DIR") { Description = ToolTexts.RulesFolder, Arity = ArgumentArity.ZeroOrOne };

    /// <summary>The rules that a command judges by.</summary>
    public static Option<string?> Rules() => new("--rules") { HelpName = ToolTexts.Folder, Description = ToolTexts.RulesFolder };

    /// <summary>An option that names a folder; an empty name is wrong usage.</summary>
    public static Option<string?> Folder(string name, string description)
    {
        var option = new Option<string?>(name) { HelpName = ToolTexts.Folder, Description = description };
        option.Validators.Add(result =>
        {
            if (result.Tokens.Any(token => token.Value.Length == 0))
            {
                result.AddError($"'{name}' takes the name of a folder.");
            }
        });
        return option;
    }

    public static Language Language(ParseResult parsed, Option<string> lang) =>
        parsed.GetValue(lang) == English ? Text.Language.English : Text.Language.Indonesian;

    /// <summary>The rulebook of a folder, or the embedded one for null, to ask it; null with the diagnostics printed when it has errors.</summary>
    public static Rulebook? Load(string? folder, Language language, InvocationConfiguration console) =>
        folder is null ? Rulebook.Default : Check(folder, language, console);

    /// <summary>The same with everything looked at, also the tests of the embedded rules.</summary>
    public static Rulebook? Check(string? folder, Language language, InvocationConfiguration console) =>
        Check(folder, new DiagnosticRequest(language), console, console.Error);

    /// <summary>
    /// The same with diagnostics as they were asked for; null also for warnings where they count as errors. Text for people goes to
    /// standard error, the other forms to where the command has them.
    /// </summary>
    public static Rulebook? Check(string? folder, DiagnosticRequest request, InvocationConfiguration console, TextWriter forms)
    {
        var result = Screen.ForErrors(console).Wait(
            ToolTexts.Checking.In(request.Language),
            () => folder is null ? Rulebook.Parse(Rulebook.EmbeddedFiles, "rules") : Rulebook.Load(folder));
        if (request.Format == DiagnosticFormat.Text)
        {
            Write(result.Diagnostics, result.OmittedCount, request.Language, console);
        }
        else
        {
            DiagnosticOutput.Write(result.Diagnostics, result.OmittedCount, request.Format, request.Language, forms);
        }

        return FailsByWarnings(result.Diagnostics, request, console) ? null : result.Rulebook;
    }

    /// <summary>Prints diagnostics on standard error, and how many more there were.</summary>
    public static void Write(IReadOnlyList<Diagnostic> diagnostics, int omitted, Language language, InvocationConfiguration console) =>
        DiagnosticOutput.Write(diagnostics, omitted, language, Screen.ForErrors(console));

    /// <summary>Whether warnings alone are reason to fail; then that is said.</summary>
    internal static bool FailsByWarnings(IReadOnlyList<Diagnostic> diagnostics, DiagnosticRequest request, InvocationConfiguration console)
    {
        var warnings = diagnostics.Count(diagnostic => diagnostic.Severity == DiagnosticSeverity.Warning);
        if (!request.WarningsAsErrors || warnings == 0)
        {
            return false;
        }

        if (request.IsForPeople)
        {
            Screen.ForErrors(console).WriteLine(OutputTexts.WarningsFail.Fill(warnings.ToString(CultureInfo.InvariantCulture)).In(request.Language));
        }

        return true;
    }
}
