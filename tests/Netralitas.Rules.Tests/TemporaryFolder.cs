using System;
using System.IO;

namespace Netralitas.Rules.Tests;

/// <summary>A folder of one test's own, gone when the test is over.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    /// <summary>The folder, with forward slashes, as diagnostics name it.</summary>
    public string Root { get; } = Directory.CreateTempSubdirectory("netralitas-").FullName.Replace('\\', '/');

    /// <summary>A copy of another folder.</summary>
    public static TemporaryFolder CopyOf(string source)
    {
        var copy = new TemporaryFolder();
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            copy.Write(Path.GetRelativePath(source, file), File.ReadAllBytes(file));
        }

        return copy;
    }

    public string PathOf(string relative) => Path.Combine(Root, relative);

    public string Write(string relative, byte[] content)
    {
        var path = PathOf(relative);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, content);
        return path;
    }

    public string Write(string relative, string content) => Write(relative, System.Text.Encoding.UTF8.GetBytes(content));

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
