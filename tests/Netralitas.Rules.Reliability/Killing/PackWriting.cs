using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Reliability.Killing;

/// <summary>Writes two packs over each other without end, to be killed while it does.</summary>
internal static class PackWriting
{
    /// <summary>The rulebooks whose packs are written: the shipped rules, and the same of another version.</summary>
    public static IReadOnlyList<Rulebook> Rulebooks { get; } =
    [
        Rulebook.Default,
        Rulebook.Parse(
            Rulebook.EmbeddedFiles.Select(file => file.Path == "rules/buku.yaml"
                ? new SourceText(file.Path, file.Content.Replace($"versi: {Rulebook.Default.Version}", "versi: 99.0.0", StringComparison.Ordinal))
                : file),
            "rules").RulebookOrThrow(),
    ];

    /// <summary>Writes until the process ends or is told to stop: as the library does, or in place over the old pack, as <c>cp</c> does.</summary>
    public static void Run(string file, bool inPlace, TextWriter output, CancellationToken cancellationToken)
    {
        // They are loaded first: it takes longer than any process is left alive.
        var rulebooks = Rulebooks;
        output.WriteLine(Killed.Ready);
        output.Flush();
        for (var round = 0; !cancellationToken.IsCancellationRequested; round++)
        {
            var rulebook = rulebooks[round % rulebooks.Count];
            if (inPlace)
            {
                using var stream = new FileStream(file, FileMode.Create, FileAccess.Write);
                rulebook.WritePack(stream);
            }
            else
            {
                rulebook.WritePack(file);
            }
        }
    }
}
