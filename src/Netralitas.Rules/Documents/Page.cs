using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Model;
using Netralitas.Rules.Pictures;
using Netralitas.Rules.Reporting;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Documents;

/// <summary>A page while it is written.</summary>
internal sealed class Page
{
    private readonly MarkdownText _text = new();
    private readonly List<DocumentPicture> _pictures = [];
    private readonly string _path;
    private readonly string _title;
    private readonly int _headLength;

    /// <summary>Begins a page with its title and the way back up.</summary>
    /// <param name="above">The pages above this one, from the top.</param>
    public Page(Book book, string path, LocalizedText title, params IReadOnlyList<(string Path, LocalizedText Title)> above)
    {
        (Book, _path, _title) = (book, path, title.In(book.Language));
        Links = new Links(book, path);
        _text.Heading(1, Md.Escape(_title));
        if (path != Paths.Index)
        {
            var ways = above.Prepend((Paths.Index, book.Stamp.Name));
            _text.Paragraph(string.Join(" › ", ways.Select(way => Links.To(way.Item1, way.Item2))));
        }

        _headLength = _text.Length;
    }

    public Book Book { get; }

    public Links Links { get; }

    /// <summary>A text in the page's language, as Markdown.</summary>
    public string Say(LocalizedText text) => Md.Escape(text.In(Book.Language));

    /// <summary>A name and what it is, both Markdown.</summary>
    public string Pair(LocalizedText name, string value) => $"{Md.Bold(Say(name))}: {value}";

    public void Heading(LocalizedText text, int level = 2) => _text.Heading(level, Say(text));

    /// <summary>A heading that is linked to: a plain id.</summary>
    public void Anchor(string id) => _text.Heading(2, Md.Escape(id));

    public void Paragraph(string text) => _text.Paragraph(text);

    public void Item(string text, int depth = 0) => _text.Item(text, depth);

    /// <summary>A table; none where there are no rows.</summary>
    public void Table(IReadOnlyList<LocalizedText> headings, IEnumerable<IReadOnlyList<string>> rows)
    {
        var all = rows.ToList();
        if (all.Count > 0)
        {
            _text.Table([.. headings.Select(Say)], all);
        }
    }

    /// <summary>How well something is sourced, by what, and what to know of it.</summary>
    public string Source(LegalSource source)
    {
        var note = source.Note is null ? "" : $". {Say(source.Note)}";
        return $"{Say(ReportTexts.Of(source.Verification))}: {string.Join(", ", source.References.Select(reference => Links.Source(reference.Name)))}{note}";
    }

    /// <summary>A provision in drafting form, which is the same in both languages.</summary>
    public static LocalizedText Cite(Instrument instrument, Provision provision) => new($"{instrument.ShortName} {provision.Citation}");

    /// <summary>The provisions of some norms, each with all its successive homes.</summary>
    public string Cite(IReadOnlyList<LegalNorm> norms) =>
        string.Join("; ", norms.SelectMany(Book.Homes).Select(home => Links.Cite(home.Instrument, home.Provision)));

    /// <summary>A timeline of some things and their periods; none where there are none.</summary>
    public void Timeline(string name, LocalizedText of, IEnumerable<(LocalizedText Label, ValidityPeriod Period)> bars)
    {
        var rows = bars.Select(bar => new TimelineRow(bar.Label.In(Book.Language), PeriodWords.Short(bar.Period).In(Book.Language), bar.Period)).ToList();
        if (rows.Count > 0)
        {
            var title = PictureTexts.TimelineTitle.Fill(of).In(Book.Language);
            var path = $"gambar/{name}.svg";
            _pictures.Add(new DocumentPicture(path, title, TimelinePicture.Write(title, rows, Book.Day), null));
            _text.Paragraph($"![{Md.Escape(title)}]({Links.Relative(path)})");
        }
    }

    /// <summary>A network, as a flowchart that viewers of Markdown draw.</summary>
    public void Network(string name, DecisionNetwork network)
    {
        var mermaid = MermaidText.Write(network);
        _pictures.Add(new DocumentPicture($"gambar/{name}.svg", network.Title, NetworkPicture.Write(network), mermaid));
        _text.Fence("mermaid", mermaid);
    }

    /// <summary>The page; what holds nothing says so.</summary>
    public RulebookDocument Finish()
    {
        if (_text.Length == _headLength)
        {
            _text.Paragraph(Say(PageTexts.Nothing));
        }

        return new(_path, _title, _text.ToString(), _pictures);
    }
}
