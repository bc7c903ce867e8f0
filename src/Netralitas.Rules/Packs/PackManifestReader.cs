using System;
using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Diagnostics;
using Netralitas.Rules.Syntax;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Packs;

/// <summary>Reads the first line of a pack.</summary>
internal sealed class PackManifestReader(PackLine line, ReadLimits limits, DiagnosticBag diagnostics)
{
    private static readonly LocalizedText NotSorted = new("berkas diurutkan menurut jalurnya, dan ini tidak menyusul '{0}'.", "files are sorted by path, and this does not follow '{0}'.");
    private static readonly LocalizedText SameButForCase = new("hanya huruf besar dan kecilnya yang berbeda dari jalur berkas lain.", "it differs from the path of another file in upper and lower case only.");

    private readonly PackLineReader _reader = new(line.Bytes);
    private readonly List<PackEntry> _files = [];
    private readonly HashSet<string> _paths = new(StringComparer.OrdinalIgnoreCase);
    private bool _isRefused;

    /// <summary>The manifest, or null with the reasons in the bag.</summary>
    public PackManifest? Read()
    {
        _reader.Take($"{PackLines.Start}{PackLines.Form},");
        var (name, version, digest) = ReadRules();
        _reader.Take(",\"library\":");
        var library = _reader.Text();
        _reader.Take(",\"base\":");
        var below = _reader.TryTake("null") ? null : ReadBase();
        _reader.Take(",\"files\":[");
        if (!_reader.TryTake("]}"))
        {
            do
            {
                ReadFile();
            }
            while (!_isRefused && _reader.TryTake(","));
            _reader.Take("]}");
        }

        return !_isRefused && line.IsRead(_reader, diagnostics) ? new PackManifest(name, version, digest, library, below, _files) : null;
    }

    private (LocalizedText Name, string Version, string Digest) ReadRules()
    {
        _reader.Take("\"name\":{\"id\":");
        var indonesian = _reader.Text();
        _reader.Take(",\"en\":");
        var english = _reader.Text();
        _reader.Take("},\"version\":");
        var version = _reader.Text();
        _reader.Take(",\"digest\":");
        return (new LocalizedText(indonesian, english), version, _reader.Digest());
    }

    private PackBase ReadBase()
    {
        _reader.Take("{");
        var (name, version, digest) = ReadRules();
        _reader.Take("}");
        return new PackBase(name, version, digest);
    }

    private void ReadFile()
    {
        var at = _reader.At;
        _reader.Take("{\"path\":");
        var path = _reader.Text();
        _reader.Take(",\"bytes\":");
        var bytes = _reader.Number();
        _reader.Take(",\"digest\":");
        var entry = new PackEntry(path, bytes, _reader.Digest());
        _reader.Take("}");
        if (_reader.Expected is null)
        {
            Check(entry, at);
            _files.Add(entry);
        }
    }

    private void Check(PackEntry entry, int at)
    {
        if (PackPath.Problem(entry.Path) is { } problem)
        {
            Refuse(PackDiagnostics.InvalidPath, at, entry.Path, problem);
        }
        else if (_files.LastOrDefault() is { } before && string.CompareOrdinal(before.Path, entry.Path) >= 0)
        {
            Refuse(PackDiagnostics.InvalidPath, at, entry.Path, NotSorted.Fill(Printable.Text(before.Path)));
        }
        else if (!_paths.Add(entry.Path))
        {
            Refuse(PackDiagnostics.InvalidPath, at, entry.Path, SameButForCase);
        }
        else if (_files.Count == limits.MaxFiles)
        {
            Refuse(BindingDiagnostics.TooManyFiles, at, limits.MaxFiles);
        }
        else if (entry.Bytes > limits.MaxFileBytes)
        {
            Refuse(ReadingDiagnostics.FileTooLarge, at, limits.MaxFileBytes);
        }
    }

    private void Refuse(DiagnosticDescriptor descriptor, int at, params object[] arguments)
    {
        _isRefused = true;
        line.Report(diagnostics, descriptor, at, arguments);
    }
}
