using System;
using System.IO;
using System.Linq;
using Netralitas.Rules.Tests;

namespace Netralitas.Rules.Hosting.Tests;

/// <summary>The smallest whole rulebook in a folder of one test's own, and edits of it.</summary>
internal sealed class RulesFolder : IDisposable
{
    public const string Book = "buku.yaml";
    public const string Rule = "pelanggaran/uu-1/suka.yaml";

    private static readonly string Small = System.IO.Path.Combine(RepositoryFiles.Tests, "Goldens", "base-rules");

    private readonly TemporaryFolder _folder = new();

    public RulesFolder() => Write("1.0.0");

    /// <summary>The folder of the rules.</summary>
    public string Path => PathOf("rules");

    /// <summary>A path beside the folder of the rules.</summary>
    public string PathOf(string name) => _folder.PathOf(name);

    /// <summary>Writes a whole rulebook, into the folder of the rules unless another one is named.</summary>
    public string Write(string version, string name = "rules")
    {
        foreach (var file in Directory.EnumerateFiles(Small, "*", SearchOption.AllDirectories))
        {
            _folder.Write($"{name}/{System.IO.Path.GetRelativePath(Small, file)}", File.ReadAllBytes(file));
        }

        SetVersion(version, name);
        return PathOf(name);
    }

    /// <summary>A sound edit: the rulebook says of itself to be of another version.</summary>
    public void SetVersion(string version, string name = "rules") =>
        _folder.Write($"{name}/{Book}", File.ReadAllText(System.IO.Path.Combine(Small, Book)).Replace("1.0.0", version, StringComparison.Ordinal));

    /// <summary>An edit of a file of the rules.</summary>
    public void Edit(string file, Func<string, string> edit) => _folder.Write($"rules/{file}", edit(File.ReadAllText(System.IO.Path.Combine(Path, file))));

    /// <summary>An edit that is an error: a rule cites what does not exist.</summary>
    public void Break() => Edit(Rule, text => text.Replace("{ uu-1: Pasal 1 }", "{ uu-1: Pasal 99 }", StringComparison.Ordinal));

    /// <summary>Takes the error back.</summary>
    public void Mend() => Edit(Rule, text => text.Replace("Pasal 99", "Pasal 1", StringComparison.Ordinal));

    /// <summary>Lets every user read all of it.</summary>
    public void OpenToAll()
    {
        if (!OperatingSystem.IsWindows())
        {
            const UnixFileMode All = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.GroupRead | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute;
            foreach (var path in Directory.EnumerateFileSystemEntries(_folder.Root, "*", SearchOption.AllDirectories).Append(_folder.Root))
            {
                File.SetUnixFileMode(path, All);
            }
        }
    }

    public void Dispose() => _folder.Dispose();
}
