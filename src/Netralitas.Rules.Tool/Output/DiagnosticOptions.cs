using System.CommandLine;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Tool.Output;

/// <summary>The options of a command that tells diagnostics.</summary>
internal sealed class DiagnosticOptions
{
    private readonly Option<string> _format;
    private readonly Option<bool> _warningsAsErrors = new("--warnings-as-errors") { Description = OutputTexts.WarningsAsErrors };

    /// <param name="format">The name of the option that chooses the form; a command may have another <c>--format</c>.</param>
    public DiagnosticOptions(string format)
    {
        _format = new Option<string>(format) { Description = OutputTexts.Format, DefaultValueFactory = _ => "text" };
        _format.AcceptOnlyFromAmong("text", "json", "sarif", "github");
    }

    public void AddTo(Command command)
    {
        command.Add(_format);
        command.Add(_warningsAsErrors);
    }

    public DiagnosticRequest Read(ParseResult parsed, Language language) => new(language, FormatOf(parsed.GetValue(_format)), parsed.GetValue(_warningsAsErrors));

    private static DiagnosticFormat FormatOf(string? name) => name switch
    {
        "json" => DiagnosticFormat.Json,
        "sarif" => DiagnosticFormat.Sarif,
        "github" => DiagnosticFormat.GitHub,
        _ => DiagnosticFormat.Text,
    };
}
