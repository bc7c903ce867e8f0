using System;
using System.Collections.Generic;
using System.Text;
using Netralitas.Rules.Diagnostics;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Packs;

/// <summary>A pack that is whole, says what its manifest says, and is of someone who is trusted. Its files have not been understood yet.</summary>
internal sealed record OpenedPack(PackManifest Manifest, PackLine ManifestLine, IReadOnlyList<SourceText> Files)
{
    /// <summary>Says what is wrong with a value of the manifest.</summary>
    /// <param name="key">Its key, by the first place where it stands: quotes inside texts are escaped, so that it is found nowhere else.</param>
    public void Report(DiagnosticBag diagnostics, DiagnosticDescriptor descriptor, string key, params object[] arguments) =>
        ManifestLine.Report(diagnostics, descriptor, ManifestLine.Bytes.Span.IndexOf(Encoding.UTF8.GetBytes($"\"{key}\":")), arguments);
}
