using System.Collections.Generic;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Tool.Diagnostics;

/// <summary>What <c>netralitas diagnostics</c> says.</summary>
internal static class DiagnosticsTexts
{
    public const string Description = "List every diagnostic, or explain one.";

    public static readonly IReadOnlyList<ExitCode> Ends =
    [
        new(ExitCodes.Done, "done"),
        new(ExitCodes.WrongUsage, "wrong usage, or no such id"),
    ];

    public const string Id = "The id of a diagnostic, such as NTR2001; all of them when left out.";

    public static readonly LocalizedText NoSuchId = new("Tidak ada diagnostik '{0}'. 'netralitas diagnostics' menyebut semuanya.", "There is no diagnostic '{0}'. 'netralitas diagnostics' lists them all.");

    public static readonly LocalizedText IdColumn = new("Id", "Id");

    public static readonly LocalizedText SeverityColumn = new("Tingkat", "Severity");

    public static readonly LocalizedText TitleColumn = new("Judul", "Title");

    public static readonly LocalizedText Error = new("kesalahan", "error");

    public static readonly LocalizedText Warning = new("peringatan", "warning");

    public static readonly LocalizedText Avoid = new("Hindari: ", "Avoid: ");

    public static readonly LocalizedText Prefer = new("Tulis: ", "Prefer: ");

    public static readonly LocalizedText Why = new("Alasan: ", "Why: ");
}
