using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Netralitas.Rules.Diagnostics;

namespace Netralitas.Rules.Tests.Diagnostics;

/// <summary>All descriptors of the library, found where they stand, so that a new one cannot be forgotten.</summary>
internal static class Descriptors
{
    public static readonly IReadOnlyList<(string Name, DiagnosticDescriptor Descriptor)> All =
    [
        .. typeof(DiagnosticDescriptor).Assembly.GetTypes()
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(field => field.FieldType == typeof(DiagnosticDescriptor))
            .Select(field => ($"{field.DeclaringType!.Name}.{field.Name}", (DiagnosticDescriptor)field.GetValue(null)!))
            .OrderBy(pair => pair.Item2.Id, StringComparer.Ordinal),
    ];

    /// <summary>The names of descriptors that share an id.</summary>
    public static IEnumerable<string> WithTheSameId(IEnumerable<(string Name, DiagnosticDescriptor Descriptor)> descriptors) =>
        descriptors.GroupBy(pair => pair.Descriptor.Id).Where(group => group.Count() > 1).SelectMany(group => group.Select(pair => pair.Name));
}
