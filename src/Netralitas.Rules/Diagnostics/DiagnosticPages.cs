using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Diagnostics;

/// <summary>
/// The catalogue's pages, <c>docs/diagnostics.md</c> and <c>docs/diagnostics.id.md</c>, which travel inside the assembly: people
/// read the very text that programs quote. CONTRIBUTING.md says how a section is written, and a test holds the pages to it.
/// </summary>
internal static class DiagnosticPages
{
    private const string SectionStart = "### ";

    private static readonly Lazy<IReadOnlyDictionary<string, DiagnosticPage>> LazyIndonesian = new(() => Read(Language.Indonesian));
    private static readonly Lazy<IReadOnlyDictionary<string, DiagnosticPage>> LazyEnglish = new(() => Read(Language.English));

    public static string FileName(Language language) => language == Language.English ? "diagnostics.md" : "diagnostics.id.md";

    public static DiagnosticPage Of(string id, Language language) => (language == Language.English ? LazyEnglish : LazyIndonesian).Value[id];

    /// <summary>The sections of a page by id; headings of any other kind end a section.</summary>
    internal static IReadOnlyDictionary<string, DiagnosticPage> Parse(string page)
    {
        var sections = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        List<string>? current = null;
        foreach (var line in page.ReplaceLineEndings("\n").Split('\n'))
        {
            if (line.StartsWith(SectionStart, StringComparison.Ordinal))
            {
                sections.Add(line[SectionStart.Length..].Trim(), current = []);
            }
            else if (line.StartsWith('#'))
            {
                current = null;
            }
            else
            {
                current?.Add(line);
            }
        }

        return sections.ToDictionary(section => section.Key, section => ParseSection(section.Value), StringComparer.Ordinal);
    }

    // **Title**, the messages as quotes, the explanation, and a list of three: avoid, prefer, why.
    private static DiagnosticPage ParseSection(List<string> lines)
    {
        var firstItem = lines.FindIndex(line => line.StartsWith("* ", StringComparison.Ordinal));
        var afterTitle = lines.FindIndex(line => line.StartsWith("**", StringComparison.Ordinal)) + 1;
        var items = string.Join(' ', lines[firstItem..].Select(line => line.StartsWith("* ", StringComparison.Ordinal) ? "\n" + line : line.Trim()))
            .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(item => item[(item.IndexOf(": ", StringComparison.Ordinal) + 2)..])
            .ToList();
        return new DiagnosticPage(
            lines[afterTitle - 1].Trim().Trim('*'),
            string.Join(' ', lines[afterTitle..firstItem].Where(line => !line.StartsWith('>')).Select(line => line.Trim()).Where(line => line.Length > 0)),
            items[0],
            items[1],
            items[2]);
    }

    private static IReadOnlyDictionary<string, DiagnosticPage> Read(Language language)
    {
        using var reader = new StreamReader(typeof(DiagnosticPages).Assembly.GetManifestResourceStream("docs/" + FileName(language))!);
        return Parse(reader.ReadToEnd());
    }
}
