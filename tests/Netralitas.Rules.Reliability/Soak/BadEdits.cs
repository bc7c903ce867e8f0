using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;

namespace Netralitas.Rules.Reliability.Soak;

/// <summary>What goes wrong with a rules folder: each leaves one behind that is no rulebook, and returns how it is put right.</summary>
internal sealed class BadEdits(RulesPlace place, Pen pen, Random random)
{
    // Made once: buffers of this size would stay in pools and look like growth.
    private static readonly byte[] Huge = Encoding.UTF8.GetBytes(new string('#', 2 * 1024 * 1024));

    private const string Vocabulary = "kosakata.yaml";
    private const string Book = "buku.yaml";

    /// <summary>Each takes the files that lie there.</summary>
    public IReadOnlyList<(string Name, Func<IReadOnlyList<RuleText>, Action> Do)> All
    {
        get
        {
            List<(string, Func<IReadOnlyList<RuleText>, Action>)> all =
            [
                ("broken YAML", files => Spoil(Any(files), text => text + "\n  \"")),
                ("half a file", files => Spoil(One(files, Book), text => text[..random.Next(text.IndexOf("\nversi:", StringComparison.Ordinal))])),
                ("an empty file", files => Spoil(One(files, Vocabulary), _ => "")),
                ("a wrong word", files => Spoil(Any(files), text => text + "\nngawur: 1\n")),
                ("a huge file", files => Damage(Any(files), path => File.WriteAllBytes(path, Huge))),
                ("bytes that are no text", files => Damage(Any(files), path => File.WriteAllBytes(path, [0x6A, 0xFF, 0xFE, 0x0A]))),
                ("a file missing", files => Damage(One(files, Vocabulary), File.Delete)),
                ("a folder in the place of a file", FolderForFile),
                ("folder renamed away", _ => FolderAway()),
                ("folder deleted", DeleteFolder),
            ];
            if (!OperatingSystem.IsWindows())
            {
                all.Add(("a link in the place of a file", files => Damage(One(files, Vocabulary), LinkForFile)));
                all.Add(("a link to nowhere", _ => DanglingLink()));
            }

            // Nothing is closed to a privileged user.
            if (!OperatingSystem.IsWindows() && !Environment.IsPrivilegedProcess)
            {
                all.Add(("a file that may not be read", files => Damage(Any(files), Forbid)));
            }

            return all;
        }
    }

    private RuleText Any(IReadOnlyList<RuleText> files) => files[random.Next(files.Count)];

    private static RuleText One(IReadOnlyList<RuleText> files, string path) => files.Single(file => file.Path == path);

    private Action Spoil(RuleText file, Func<string, string> spoil) => Damage(file, path => File.WriteAllText(path, spoil(file.Content), new UTF8Encoding(false)));

    private Action Damage(RuleText file, Action<string> damage)
    {
        damage(Path.Combine(place.Path, file.Path));
        return () =>
        {
            File.Delete(Path.Combine(place.Path, file.Path));
            pen.Write(place.Path, file);
        };
    }

    private Action FolderForFile(IReadOnlyList<RuleText> files)
    {
        var path = Path.Combine(place.Path, Vocabulary);
        File.Delete(path);
        Directory.CreateDirectory(path);
        return () =>
        {
            Directory.Delete(path);
            pen.Write(place.Path, One(files, Vocabulary));
        };
    }

    private void LinkForFile(string path)
    {
        var target = place.Beside();
        File.Move(path, target);
        File.CreateSymbolicLink(path, target);
    }

    private static void Forbid(string path)
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, UnixFileMode.None);
        }
    }

    private Action FolderAway()
    {
        var away = place.TakeAway()!;
        return () => Directory.Move(away, place.Path);
    }

    private Action DanglingLink()
    {
        var away = place.TakeAway()!;
        Directory.CreateSymbolicLink(place.Path, place.Beside());
        return () => place.Exchange(away);
    }

    // Put back as a whole: files that are written one by one may make a rulebook before all are there.
    private Action DeleteFolder(IReadOnlyList<RuleText> files)
    {
        place.Delete();
        return () =>
        {
            var folder = place.Beside();
            pen.WriteAll(folder, files);
            Directory.Move(folder, place.Path);
        };
    }
}
