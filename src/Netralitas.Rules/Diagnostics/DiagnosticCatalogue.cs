using System;
using System.Collections.Generic;
using System.Linq;

namespace Netralitas.Rules.Diagnostics;

/// <summary>Every diagnostic that the library knows. Immutable and thread-safe.</summary>
public static class DiagnosticCatalogue
{
    private static readonly Lazy<IReadOnlyList<DiagnosticDescriptor>> LazyAll = new(() =>
    [
        .. ReadingDiagnostics.All
            .Concat(BindingDiagnostics.All)
            .Concat(ReferenceDiagnostics.All)
            .Concat(DateDiagnostics.All)
            .Concat(SourceDiagnostics.All)
            .Concat(ActionDiagnostics.All)
            .Concat(AnalysisDiagnostics.All)
            .Concat(RecordDiagnostics.All)
            .Concat(PackDiagnostics.All)
            .OrderBy(descriptor => descriptor.Id, StringComparer.Ordinal),
    ]);

    /// <summary>All of them, by id.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All => LazyAll.Value;

    /// <summary>Looks one up.</summary>
    /// <param name="id">The id, in upper or lower case.</param>
    /// <returns>The descriptor, or null when there is none with this id.</returns>
    public static DiagnosticDescriptor? Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return All.FirstOrDefault(descriptor => descriptor.Id.Equals(id, StringComparison.OrdinalIgnoreCase));
    }
}
