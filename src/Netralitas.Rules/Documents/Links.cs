using System;
using Netralitas.Rules.Model;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Documents;

/// <summary>Writes links from one page to others.</summary>
internal sealed class Links(Book book, string from)
{
    /// <summary>A link to a page, or to an anchor on one.</summary>
    /// <param name="target">Its path among the documents.</param>
    /// <param name="text">Plain text.</param>
    public string To(string target, string text) => $"[{Md.Escape(text)}]({Relative(target)})";

    public string To(string target, LocalizedText text) => To(target, text.In(book.Language));

    public string Rule(string id) => To(book.Paths.Rule(id), id);

    public string Instrument(Instrument instrument) => To(book.Paths.Instrument(instrument.Id), instrument.ShortName);

    /// <summary>A provision in Indonesian drafting form, whatever the language of the page.</summary>
    public string Cite(Instrument instrument, Provision provision) =>
        To(book.Paths.Provision(instrument.Id, provision.Citation), $"{instrument.ShortName} {provision.Citation}");

    public string Fact(string key) =>
        $"{To(book.Paths.Anchor(Paths.Vocabulary, key), book.Content.Vocabulary.Find(key)!.Name)} ({Md.Code(key)})";

    public string Source(string id) => To(book.Paths.Anchor(Paths.Sources, id), id);

    /// <summary>The path to a target as seen from this page.</summary>
    public string Relative(string target)
    {
        var slash = from.IndexOf('/', StringComparison.Ordinal);
        return slash < 0 ? target
            : target.StartsWith(from[..(slash + 1)], StringComparison.Ordinal) ? target[(slash + 1)..]
            : "../" + target;
    }
}
