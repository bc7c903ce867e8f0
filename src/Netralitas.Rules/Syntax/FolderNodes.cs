using System.Collections.Generic;
using Netralitas.Rules.Diagnostics;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Syntax;

/// <summary>Reads the files of one rulebook, bounded together: many files of a lawful size can be as much as one that is too large.</summary>
internal static class FolderNodes
{
    /// <summary>Each file with its root, null for one with a mistake; or null when all files together are too much.</summary>
    public static IReadOnlyList<(SourceText Source, YamlNode? Root)>? Read(IReadOnlyList<SourceText> files, ReadLimits limits, DiagnosticBag diagnostics)
    {
        var read = new List<(SourceText, YamlNode?)>(files.Count);
        var left = limits.MaxFolderNodes;
        foreach (var file in files)
        {
            read.Add((file, YamlReader.Read(file, limits, diagnostics, out var nodes)));
            left -= nodes;
            if (left < 0)
            {
                diagnostics.Report(BindingDiagnostics.FolderTooManyNodes, new SourceSpan(file.Path, 1, 1, 1), limits.MaxFolderNodes);
                return null;
            }
        }

        return read;
    }
}
