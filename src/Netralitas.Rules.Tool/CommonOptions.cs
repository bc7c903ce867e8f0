using System.Collections.Generic;
using System.CommandLine;
using System.Globalization;
using System.IO;
using System.Linq;
using Netralitas.Rules.Diagnostics;
using Netralitas.Rules.Packs;
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

    /// <summary>By which keys they must be signed.</summary>
    public static Option<PackPublicKey[]> TrustedKey() => new("--trusted-key")
    {
        HelpName = ToolTexts.File,
        Description = ToolTexts.TrustedKey,
        CustomParser = result =>
        {
            var keys = new List<PackPublicKey>();
            foreach (var token in result.Tokens)
            {
                try
                {
                    keys.Add(KeyFiles.ReadPublic(token.Value));
                }
                catch (KeyFileException error)
                {
                    result.AddError(ToolTexts.NotATrustedKey(token.Value, error.Message));
                }
            }

            return [.. keys];
        },
    };

    /// <summary>The rules that a command was given, by its argument or option and the keys.</summary>
    public static RulesSource Source(ParseResult parsed, Argument<string?> rules, Option<PackPublicKey[]> trusted) => new(parsed.GetValue(rules), parsed.GetValue(trusted) ?? []);

    /// <inheritdoc cref="Source(ParseResult, Argument{string?}, Option{PackPublicKey[]})"/>
    public static RulesSource Source(ParseResult parsed, Option<string?> rules, Option<PackPublicKey[]> trusted) => new(parsed.GetValue(rules), parsed.GetValue(trusted) ?? []);

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

    /// <summary>The rulebook of a source, to ask it; null with the reason printed when it is refused or has errors.</summary>
    public static Rulebook? Load(RulesSource source, Language language, InvocationConfiguration console) =>
        source is { Path: null, Refusal: null } ? Rulebook.Default : Check(source, language, console);

    /// <summary>The same with everything looked at, also the tests of the embedded rules.</summary>
    public static Rulebook? Check(RulesSource source, Language language, InvocationConfiguration console) =>
        Check(source, new DiagnosticRequest(language), console, console.Error);

    /// <summary>
    /// The same with diagnostics as they were asked for; null also for warnings where they count as errors. Text for people goes to
    /// standard error, the other forms to where the command has them.
    /// </summary>
    public static Rulebook? Check(RulesSource source, DiagnosticRequest request, InvocationConfiguration console, TextWriter forms)
    {
        if (source.Refusal is { } refusal)
        {
            console.Error.WriteLine(refusal.In(request.Language));
            return null;
        }

        var result = Screen.ForErrors(console).Wait(ToolTexts.Checking.In(request.Language), source.Load);
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
