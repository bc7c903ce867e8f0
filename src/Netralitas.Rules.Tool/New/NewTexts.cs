using System.Collections.Generic;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Tool.New;

/// <summary>What <c>netralitas new</c> says.</summary>
internal static class NewTexts
{
    public const string Description = "Write the file of a new rule, instrument or calendar with its parts still empty; 'validate' names each until it is filled.";

    public static readonly IReadOnlyList<ExitCode> Ends =
    [
        new(ExitCodes.Done, "written"),
        new(ExitCodes.WrongUsage, "wrong usage, no rule folder, or a file that exists or cannot be written"),
    ];

    public const string Rule = "Write a rule, pelanggaran/ID.yaml, and its tests beside it, pelanggaran/ID.uji.yaml.";

    public const string Instrument = "Write an instrument, peraturan/ID.yaml.";

    public const string Calendar = "Write an election calendar, tahapan/ID.yaml.";

    public const string Id = "The id: letters, digits, '-', '_', '.', and '/' between its parts. In small letters it is also the path of the file.";

    public const string Folder = "The rule folder, the one with buku.yaml.";

    public const string Title = "The title, in Indonesian; left to be filled in when left out.";

    public const string From = "The first day in force; left to be filled in when left out.";

    public const string BadId = "The id may hold letters, digits, '-', '_', '.', and '/' between parts; no part is empty or begins with '.'.";

    public static readonly LocalizedText NoFolder = new(
        "{0} bukan folder aturan: tidak ada buku.yaml di dalamnya. Buatlah dengan: netralitas init {0}",
        "{0} is no rule folder: there is no buku.yaml in it. Make one with: netralitas init {0}");

    public static readonly LocalizedText Exists = new("{0} sudah ada; tidak ada yang ditulis.", "{0} exists; nothing was written.");

    public static readonly LocalizedText Written = new("Ditulis: {0}", "Written: {0}");

    public static readonly LocalizedText Next = new("Isilah yang kosong, lalu: netralitas validate {0}", "Fill in what is empty, then: netralitas validate {0}");
}
