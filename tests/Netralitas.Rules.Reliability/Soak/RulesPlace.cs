using System;
using System.IO;
using System.Runtime.InteropServices;

namespace Netralitas.Rules.Reliability.Soak;

/// <summary>A path at which a rules folder lies, or a link to one, and what is done with the whole of it.</summary>
internal sealed class RulesPlace : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("netralitas-soak-").FullName;
    private int _made;

    /// <summary>The path that the application is told.</summary>
    public string Path => System.IO.Path.Combine(_root, "rules");

    private bool IsLink => new FileInfo(Path).LinkTarget is not null;

    /// <summary>A path of a new folder beside it.</summary>
    public string Beside() => System.IO.Path.Combine(_root, $"folder-{++_made}");

    /// <summary>Puts a folder in place by renaming it. For a moment there is none.</summary>
    public void Exchange(string folder)
    {
        var old = TakeAway();
        Directory.Move(folder, Path);
        Delete(old);
    }

    /// <summary>Turns a link to another folder, in one step once it is a link.</summary>
    public void Turn(string folder)
    {
        var link = Beside();
        Directory.CreateSymbolicLink(link, folder);
        var old = IsLink ? Target() : TakeAway();
        if (Rename(link, Path) != 0)
        {
            throw new IOException($"{link} cannot be renamed to {Path}.");
        }

        Delete(old);
    }

    /// <summary>Renames it away.</summary>
    /// <returns>The folder's new path; null if there was none.</returns>
    public string? TakeAway()
    {
        if (IsLink)
        {
            var target = Target();
            File.Delete(Path);
            return target;
        }

        if (!Directory.Exists(Path))
        {
            return null;
        }

        var away = Beside();
        Directory.Move(Path, away);
        return away;
    }

    /// <summary>Deletes all of it, file by file. The vocabulary goes first, so that no half of it is a rulebook, however long this takes.</summary>
    public void Delete()
    {
        File.Delete(System.IO.Path.Combine(Path, "kosakata.yaml"));
        if (IsLink)
        {
            Delete(TakeAway());
        }
        else
        {
            Directory.Delete(Path, recursive: true);
        }
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private string? Target() => Directory.Exists(Path) ? new FileInfo(Path).LinkTarget : null;

    private static void Delete(string? folder)
    {
        if (folder is not null)
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    // File.Move refuses to put a link to a folder in the place of another.
    [DllImport("libc", EntryPoint = "rename")]
    private static extern int Rename([MarshalAs(UnmanagedType.LPUTF8Str)] string from, [MarshalAs(UnmanagedType.LPUTF8Str)] string to);
}
