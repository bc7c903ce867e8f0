using System;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Diagnostics;

/// <summary>
/// One kind of diagnostic: its id, which is never reused, and its texts. All but the message come from the catalogue's pages,
/// which are read at the first use. Immutable and thread-safe.
/// </summary>
public sealed class DiagnosticDescriptor
{
    /// <summary>Where the pages are read; the address of the repository stands in Directory.Build.props, too.</summary>
    private const string Pages = "https://github.com/netralitas-rules/netralitas-rules/blob/main/docs/";

    internal DiagnosticDescriptor(string id, DiagnosticSeverity severity, LocalizedText message)
    {
        Id = id;
        Severity = severity;
        Message = message;
    }

    /// <summary>The id, <c>NTR</c> and four digits; the first digit is the stage.</summary>
    public string Id { get; }

    /// <summary>How grave it is.</summary>
    public DiagnosticSeverity Severity { get; }

    /// <summary>The message with placeholders <c>{0}</c>, <c>{1}</c>, ….</summary>
    public LocalizedText Message { get; }

    /// <summary>A name of a few words, without a full stop.</summary>
    public LocalizedText Title => Of(page => page.Title);

    /// <summary>What is the matter, in a sentence or two.</summary>
    public LocalizedText Explanation => Of(page => page.Explanation);

    /// <summary>An example of what leads to it. Code in it stands between backquotes.</summary>
    public LocalizedText Avoid => Of(page => page.Avoid);

    /// <summary>The same example put right. Code in it stands between backquotes.</summary>
    public LocalizedText Prefer => Of(page => page.Prefer);

    /// <summary>Why it is refused.</summary>
    public LocalizedText Why => Of(page => page.Why);

    /// <summary>The address of its page, in each language.</summary>
    public LocalizedText HelpLink => new(
        $"{Pages}{DiagnosticPages.FileName(Language.Indonesian)}#{Id.ToLowerInvariant()}",
        $"{Pages}{DiagnosticPages.FileName(Language.English)}#{Id.ToLowerInvariant()}");

    /// <summary>
    /// Whether its cause is likely to be somewhere else, such as a misspelt definition: the same message at many places is then
    /// told once, with these places.
    /// </summary>
    internal bool IsToldOnce { get; init; }

    private LocalizedText Of(Func<DiagnosticPage, string> part) =>
        new(part(DiagnosticPages.Of(Id, Language.Indonesian)), part(DiagnosticPages.Of(Id, Language.English)));
}
