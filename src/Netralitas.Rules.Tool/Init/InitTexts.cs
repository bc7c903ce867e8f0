using System.Collections.Generic;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Tool.Init;

/// <summary>What <c>netralitas init</c> says.</summary>
internal static class InitTexts
{
    public const string Description = "Write a rule folder of one's own that builds on the embedded rules, with an example to be replaced.";

    public static readonly IReadOnlyList<ExitCode> Ends =
    [
        new(ExitCodes.Done, "written"),
        new(ExitCodes.WrongUsage, "wrong usage, or a folder that is not empty or cannot be written"),
    ];

    public const string Folder = "The folder to write: a new or an empty one.";

    public const string Name = "The name of the rulebook, in Indonesian; a name marked as an example when left out.";

    public const string From = "The first day in force of what is written; today when left out.";

    public static readonly LocalizedText DefaultName = new("Aturan netralitas instansi (contoh)", "Neutrality rules of an agency (example)");

    public static readonly LocalizedText NotEmpty = new("{0} tidak kosong; tidak ada yang ditulis.", "{0} is not empty; nothing was written.");

    public static readonly LocalizedText Written = new("Ditulis dalam {0}:", "Written in {0}:");

    public static readonly LocalizedText Next = new(
        "Bacalah {0}. Yang bertanda (contoh) bukan hukum; gantilah. Lalu: netralitas validate {1}",
        "Read {0}. What is marked (contoh) is not law; replace it. Then: netralitas validate {1}");
}
