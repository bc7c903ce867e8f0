using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Netralitas.Rules.Reliability.Soak;

/// <summary>The ways in which people and deployments put a new edition in place.</summary>
internal sealed class GoodEdits(RulesPlace place, Pen pen, Random random)
{
    private const string Book = "buku.yaml";

    /// <summary>Each takes the files of the whole edition. Those that write over the old files one by one may be caught half-way by a load, if they pause.</summary>
    public IReadOnlyList<(string Name, Action<IReadOnlyList<RuleText>> Put, bool IsPiecemeal)> All
    {
        get
        {
            List<(string, Action<IReadOnlyList<RuleText>>, bool)> all =
            [
                ("written over", files => pen.WriteAll(place.Path, Shuffled(files)), true),
                ("renamed over file by file", files => Each(files, file => pen.Replace(place.Path, file)), true),
                ("deleted and written again", WriteAgain, true),
                ("written over while the book is away", WriteWithoutBook, false),
                ("folder exchanged", files => place.Exchange(Written(files)), false),
            ];
            if (!OperatingSystem.IsWindows())
            {
                all.Add(("link turned", files => place.Turn(Written(files)), false));
            }

            return all;
        }
    }

    private void WriteAgain(IReadOnlyList<RuleText> files)
    {
        place.Delete();

        // If the writer pauses, half of them may be loaded. Without calendars actions that name an election could not be evaluated at all.
        pen.WriteAll(place.Path, Shuffled(files).OrderByDescending(file => file.Path.StartsWith("tahapan/", StringComparison.Ordinal)));
    }

    // Without its book a folder is no rulebook: however long this takes, no half of it is loaded.
    private void WriteWithoutBook(IReadOnlyList<RuleText> files)
    {
        File.Delete(Path.Combine(place.Path, Book));
        pen.WriteAll(place.Path, Shuffled([.. files.Where(file => file.Path != Book)]));
        pen.Write(place.Path, files.Single(file => file.Path == Book));
    }

    private string Written(IReadOnlyList<RuleText> files)
    {
        var folder = place.Beside();
        pen.WriteAll(folder, files);
        return folder;
    }

    private void Each(IReadOnlyList<RuleText> files, Action<RuleText> put)
    {
        foreach (var file in Shuffled(files))
        {
            put(file);
        }
    }

    private RuleText[] Shuffled(IReadOnlyList<RuleText> files)
    {
        RuleText[] shuffled = [.. files];
        random.Shuffle(shuffled);
        return shuffled;
    }
}
