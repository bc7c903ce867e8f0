using System;
using System.Linq;
using Netralitas.Rules.Model;

namespace Netralitas.Rules.Documents;

/// <summary>All sources, each with what rests on it.</summary>
internal static class SourcesPage
{
    private const string InAddress = "-._~/?=&%+#,:@";

    public static RulebookDocument Write(Book book)
    {
        var page = new Page(book, Paths.Sources, PageTexts.Sources);
        foreach (var source in book.Content.Sources)
        {
            page.Anchor(source.Id);
            page.Paragraph(Md.Escape(source.Title) + Address(source));
            foreach (var role in book.Citings.BySource[source.Id].GroupBy(citing => citing.Role))
            {
                page.Item(page.Pair(role.Key, string.Join(", ", role.Select(citing => page.Links.To(citing.Path, citing.Label)))));
            }
        }

        return page.Finish();
    }

    /// <summary>The address, as a link where it is a whole one and not several or a shortened one.</summary>
    private static string Address(SourceEntry source)
    {
        if (source.Address is not { } address)
        {
            return "";
        }

        var whole = address.Contains("://", StringComparison.Ordinal) ? address : "https://" + address;
        var isWhole = !address.Contains("...", StringComparison.Ordinal)
            && address.All(letter => char.IsAsciiLetterOrDigit(letter) || InAddress.Contains(letter, StringComparison.Ordinal))
            && Uri.TryCreate(whole, UriKind.Absolute, out var uri)
            && uri.Scheme is "https" or "http"
            && uri.Host.Contains('.', StringComparison.Ordinal);
        return isWhole ? $" – [{Md.Escape(address)}](<{whole}>)" : $" – {Md.Escape(address)}";
    }
}
