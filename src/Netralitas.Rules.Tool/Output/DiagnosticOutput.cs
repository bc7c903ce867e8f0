using System.Collections.Generic;
using System.Globalization;
using System.IO;
using Netralitas.Rules.Diagnostics;
using Netralitas.Rules.Text;
using Netralitas.Rules.Tool.Terminal;

namespace Netralitas.Rules.Tool.Output;

/// <summary>Tells diagnostics of any origin, in any of the forms.</summary>
internal static class DiagnosticOutput
{
    /// <summary>For people, on a screen.</summary>
    public static void Write(IReadOnlyList<Diagnostic> diagnostics, int omitted, Language language, Screen screen)
    {
        foreach (var diagnostic in diagnostics)
        {
            foreach (var piece in DiagnosticWriter.ToPieces(diagnostic, language))
            {
                screen.Write(piece.Text, InkOf(piece.Part, diagnostic.Severity), piece.Part == DiagnosticPart.Severity ? diagnostic.Descriptor.HelpLink.In(language) : null);
            }
        }

        if (omitted > 0)
        {
            screen.WriteLine(Omitted(omitted, language));
        }
    }

    /// <summary>For programs, as a whole document (JSON, SARIF) or as lines (GitHub).</summary>
    public static void Write(IReadOnlyList<Diagnostic> diagnostics, int omitted, DiagnosticFormat format, Language language, TextWriter writer) =>
        writer.Write(format switch
        {
            DiagnosticFormat.Json => DiagnosticJson.Document(diagnostics, omitted, language),
            DiagnosticFormat.Sarif => DiagnosticSarif.Document(diagnostics, omitted, language),
            DiagnosticFormat.GitHub => DiagnosticGitHub.Lines(diagnostics, omitted, language),
            _ => DiagnosticWriter.ToText(diagnostics, language),
        });

    internal static string Omitted(int omitted, Language language) => OutputTexts.Omitted.Fill(omitted.ToString(CultureInfo.InvariantCulture)).In(language);

    private static Ink InkOf(DiagnosticPart part, DiagnosticSeverity severity) => part switch
    {
        DiagnosticPart.Place => Ink.Strong,
        DiagnosticPart.Severity or DiagnosticPart.Mark => severity == DiagnosticSeverity.Error ? Ink.Error : Ink.Warning,
        DiagnosticPart.Note => Ink.Name,
        DiagnosticPart.Excerpt => Ink.Faint,
        _ => Ink.Plain,
    };
}
