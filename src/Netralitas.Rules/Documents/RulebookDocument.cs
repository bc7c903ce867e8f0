using System.Collections.Generic;

namespace Netralitas.Rules.Documents;

/// <summary>One page of a rulebook's documents. Immutable and thread-safe.</summary>
/// <param name="Path">Its path among the documents, with forward slashes, ending in <c>.md</c>: lower-case letters, digits and hyphens, at most one folder deep.</param>
/// <param name="Title">Its title, which is also its first heading; plain text.</param>
/// <param name="Markdown">
/// The page: CommonMark with tables, without raw HTML, ending in a line feed. Links between pages are relative and name other
/// documents, some with the anchor that GitHub gives a heading; pictures stand as relative links to <see cref="DocumentPicture.Path"/>.
/// </param>
/// <param name="Pictures">The pictures on it, in their order.</param>
public sealed record RulebookDocument(string Path, string Title, string Markdown, IReadOnlyList<DocumentPicture> Pictures);

/// <summary>A picture on a page. Immutable and thread-safe.</summary>
/// <param name="Path">Its path among the documents, ending in <c>.svg</c>.</param>
/// <param name="Title">What it shows; the text alternative.</param>
/// <param name="Svg">The picture as SVG that stands alone: no scripts, no styles, nothing from elsewhere.</param>
/// <param name="Mermaid">
/// The same as a flowchart of Mermaid, where the page has it in a block <c>mermaid</c> in place of a link to the picture, word for
/// word; null for a picture that is linked.
/// </param>
public sealed record DocumentPicture(string Path, string Title, string Svg, string? Mermaid);
