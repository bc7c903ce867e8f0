using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Tool.Diff;

/// <summary>The files of a rulebook that is packed: in an archive, or inside the library of a package of this project. Nothing in it is run.</summary>
internal static class RulebookPackage
{
    private const string Library = "Netralitas.Rules.dll";
    private const string Root = "rules/";

    public static bool IsPackage(string path) =>
        Path.GetExtension(path).ToLowerInvariant() is ".nupkg" or ".zip";

    /// <summary>The rule files, under <c>rules/</c>; none when the package holds no rules.</summary>
    /// <exception cref="IOException">The package cannot be read.</exception>
    /// <exception cref="InvalidDataException">It is no package.</exception>
    public static IReadOnlyList<SourceText> Read(string path)
    {
        using var archive = ZipFile.OpenRead(path);
        if (archive.Entries.FirstOrDefault(entry => entry.Name == "buku.yaml") is { } manifest)
        {
            var folder = manifest.FullName[..^manifest.Name.Length];
            var files = archive.Entries.Where(entry => entry.FullName.StartsWith(folder, StringComparison.Ordinal) && entry.Name.EndsWith(".yaml", StringComparison.Ordinal)).ToList();
            return files.DistinctBy(entry => entry.FullName).Count() == files.Count
                ? [.. files.Select(entry => new SourceText(Root + entry.FullName[folder.Length..], Text(Bytes(entry))))]
                : throw new InvalidDataException($"{path}: a file stands in it twice.");
        }

        return archive.Entries.FirstOrDefault(entry => entry.Name == Library) is { } library ? [.. Embedded(Bytes(library))] : [];
    }

    /// <summary>The rule files inside a library, found by its metadata: it is not loaded.</summary>
    private static IEnumerable<SourceText> Embedded(byte[] library)
    {
        using var file = new PEReader(new MemoryStream(library));
        var metadata = file.GetMetadataReader();
        var resources = file.GetSectionData(file.PEHeaders.CorHeader!.ResourcesDirectory.RelativeVirtualAddress);
        foreach (var resource in metadata.ManifestResources.Select(metadata.GetManifestResource))
        {
            var name = metadata.GetString(resource.Name);
            if (name.StartsWith(Root, StringComparison.Ordinal))
            {
                var reader = resources.GetReader((int)resource.Offset, resources.Length - (int)resource.Offset);
                yield return new SourceText(name, Text(reader.ReadBytes(reader.ReadInt32())));
            }
        }
    }

    private static byte[] Bytes(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    private static string Text(byte[] bytes) => Encoding.UTF8.GetString(bytes);
}
