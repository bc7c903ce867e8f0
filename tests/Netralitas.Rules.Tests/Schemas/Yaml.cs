using System;
using System.IO;
using Netralitas.Rules.Diagnostics;
using Netralitas.Rules.Syntax;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Tests.Schemas;

/// <summary>Reads files for tests that look at their nodes.</summary>
internal static class Yaml
{
    public static YamlNode Read(string path, byte[] content) => TryRead(path, content) ?? throw new InvalidOperationException($"'{path}' cannot be read.");

    public static YamlNode Read(SourceText source) =>
        YamlReader.Read(source, ReadLimits.Default, new DiagnosticBag()) ?? throw new InvalidOperationException($"'{source.Path}' cannot be read.");

    public static YamlNode? TryRead(string path, byte[] content)
    {
        var diagnostics = new DiagnosticBag();
        using var stream = new MemoryStream(content);
        return SourceReader.ReadStream(stream, path, ReadLimits.Default, diagnostics) is { } source ? YamlReader.Read(source, ReadLimits.Default, diagnostics) : null;
    }
}
