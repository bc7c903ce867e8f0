using System;
using System.IO;

namespace Netralitas.Rules.Benchmarks;

/// <summary>Where the repository's own files are, whatever the current directory is.</summary>
internal static class Repository
{
    private const string Marker = "Netralitas.Rules.slnx";

    public static string Root { get; } = Find();

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, Marker)))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException($"No folder above {AppContext.BaseDirectory} holds {Marker}.");
    }
}
