using System.Collections.Generic;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Tool.Docs;

/// <summary>What <c>netralitas docs</c> says.</summary>
internal static class DocsTexts
{
    public const string Description = "Write the rulebook as documents: matrices, and a page for each rule, provision, sanction and calendar.";

    public static readonly IReadOnlyList<ExitCode> Ends =
    [
        new(ExitCodes.Done, "written"),
        new(ExitCodes.BadRules, "the rules cannot be read or have errors"),
        new(ExitCodes.WrongUsage, "wrong usage, or a folder that is not the tool's or cannot be written"),
    ];

    public const string Folder = "The folder to write: a new or empty one, or one that an earlier run wrote.";

    public const string NoFolder = "DIR takes the path of a folder.";

    public const string Format = "Markdown, HTML, or both; both when left out, with --single HTML.";

    public const string Date = "The day that the first matrix is for; today when left out. All other days are written, too.";


    public const string Single = "Write one HTML file that holds everything, in place of many.";

    public static readonly LocalizedText SingleIsHtml = new(
        "'--single' menulis satu berkas HTML; hapus '--format', atau tulis '--format html'.",
        "'--single' writes one HTML file; leave '--format' out, or write '--format html'.");

    public static readonly LocalizedText Writing = new("Menulis dokumen", "Writing documents");

    public static readonly LocalizedText NotOurs = new(
        "'{0}' tidak kosong dan bukan hasil 'netralitas docs' ('{1}' tidak ada). Tidak ada yang ditulis; pilihlah folder lain.",
        "'{0}' is not empty and not written by 'netralitas docs' (there is no '{1}'). Nothing was written; choose another folder.");

    public static readonly LocalizedText IsFile = new("'{0}' adalah berkas, bukan folder.", "'{0}' is a file, not a folder.");

    public static readonly LocalizedText NotWritten = new("Tidak dapat ditulis: {0}", "Cannot be written: {0}");

    public static readonly LocalizedText Written = new("{0} halaman dan {1} berkas ditulis ke {2}. Mulailah dari {3}.", "{0} pages and {1} files written to {2}. Start at {3}.");

    public static readonly LocalizedText Pages = new("Halaman utama", "Main pages");

    public static readonly LocalizedText Footer = new("{0}, versi {1}, {2}", "{0}, version {1}, {2}");
}
