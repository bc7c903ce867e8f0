using System.Collections.Generic;
using System.CommandLine;
using System.Globalization;
using System.Linq;
using Netralitas.Rules.Diagnostics;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Tool;

/// <summary>What several commands share: the language, and loading rules with their diagnostics on standard error.</summary>
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

    /// <summary>An option that names a folder; an empty name is wrong usage.</summary>
    public static Option<string?> Folder(string name, string description)
    {
        var option = new Option<string?>(name) { Description = description };
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
    public static Rulebook? Check(string? folder, Language language, InvocationConfiguration console)
    {
        var result = folder is null ? Rulebook.Parse(Rulebook.EmbeddedFiles, "rules") : Rulebook.Load(folder);
        Write(result.Diagnostics, result.OmittedCount, language, console);
        return result.Rulebook;
    }

    /// <summary>Prints diagnostics on standard error, and how many more there were.</summary>
    public static void Write(IReadOnlyList<Diagnostic> diagnostics, int omitted, Language language, InvocationConfiguration console)
    {
        console.Error.Write(DiagnosticWriter.ToText(diagnostics, language));
        if (omitted > 0)
        {
            console.Error.WriteLine(ToolTexts.Omitted.Fill(omitted.ToString(CultureInfo.InvariantCulture)).In(language));
        }
    }
}
