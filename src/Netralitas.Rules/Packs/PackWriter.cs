using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Packs;

/// <summary>Writes a pack. The same manifest and files give the same bytes, but for a signature, which is never the same twice.</summary>
internal static class PackWriter
{
    /// <param name="describe">Makes the manifest of the entries.</param>
    /// <param name="files">The files, in any order, under their paths below the rules folder.</param>
    /// <exception cref="InvalidOperationException">A file has a path that a pack cannot hold.</exception>
    public static void Write(Stream stream, Func<IReadOnlyList<PackEntry>, PackManifest> describe, IEnumerable<SourceText> files, PackPrivateKey? key)
    {
        var sorted = files.OrderBy(file => file.Path, StringComparer.Ordinal).Select(file => (file.Path, Content: PackText.Normal(file.Content))).ToList();
        RefusePaths(sorted.Select(file => file.Path));
        var manifest = PackLines.Manifest(describe([.. sorted.Select(file => Entry(file.Path, file.Content))]));
        stream.Write(manifest);
        foreach (var (path, content) in sorted)
        {
            stream.Write(PackLines.File(path, content));
        }

        var signature = key is null ? null : new PackSignature(key.PublicKey.Id, key.Sign(PackLines.Signed(manifest)));
        stream.Write(PackLines.Closing(new PackClosing(DigestText.Of(manifest), signature)));
    }

    private static PackEntry Entry(string path, string content)
    {
        var bytes = Encoding.UTF8.GetBytes(content);
        return new PackEntry(path, bytes.Length, DigestText.Of(bytes));
    }

    private static void RefusePaths(IEnumerable<string> paths)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var path in paths)
        {
            if (PackPath.Problem(path) is { } problem)
            {
                throw new InvalidOperationException($"A pack cannot hold the file '{path}': {problem.English}");
            }

            if (!seen.Add(path))
            {
                throw new InvalidOperationException($"A pack cannot hold the file '{path}' and another whose path differs in upper and lower case at most.");
            }
        }
    }
}
