using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Netralitas.Rules.Diagnostics;
using Netralitas.Rules.Syntax;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Packs;

/// <summary>
/// Reads a pack that anyone may have written. The last line and the signature come first: what nobody trusted has signed is not read
/// further. Of the rest nothing passes but the bytes that <see cref="PackWriter"/> would write.
/// </summary>
internal sealed class PackReader
{
    private static readonly LocalizedText NormalText = new("teks dengan akhir baris '\\n'", "a text with '\\n' at the end of lines");

    private readonly string _path;
    private readonly DiagnosticBag _diagnostics;
    private readonly PackLine _first;
    private readonly PackLine _last;
    private readonly ReadOnlyMemory<byte> _between;

    private PackReader(ReadOnlyMemory<byte> pack, string path, DiagnosticBag diagnostics)
    {
        var afterFirst = pack.Span.IndexOf((byte)'\n') is var end and >= 0 ? end + 1 : pack.Length;
        var lastStart = pack.IsEmpty ? 0 : pack.Span[..^1].LastIndexOf((byte)'\n') + 1;
        _path = path;
        _diagnostics = diagnostics;
        _first = new PackLine(path, 1, pack[..afterFirst]);
        _last = new PackLine(path, pack.Span[..lastStart].Count((byte)'\n') + 1, pack[lastStart..]);
        _between = lastStart > afterFirst ? pack[afterFirst..lastStart] : default;
    }

    /// <summary>What is in a pack, or null with the reasons in the bag.</summary>
    /// <param name="path">What diagnostics call the pack, and the folder of its files.</param>
    public static OpenedPack? Read(ReadOnlyMemory<byte> pack, string path, PackTrust trust, ReadLimits limits, DiagnosticBag diagnostics)
    {
        var reader = new PackReader(pack, path, diagnostics);
        return reader.IsOfThisForm() && reader.ReadClosing() is { } closing && reader.IsClosed(closing) && reader.IsTrusted(closing, trust)
            && new PackManifestReader(reader._first, limits, diagnostics).Read() is { } manifest
            && reader.ReadFiles(manifest) is { } files
                ? new OpenedPack(manifest, reader._first, files)
                : null;
    }

    private bool IsOfThisForm()
    {
        var reader = new PackLineReader(_first.Bytes);
        reader.Take(PackLines.Start);
        var at = reader.At;
        var form = reader.Number();
        if (reader.Expected is not null)
        {
            _first.Report(_diagnostics, PackDiagnostics.NotAPack, 0);
            return false;
        }

        if (form != PackLines.Form)
        {
            _first.Report(_diagnostics, PackDiagnostics.UnknownForm, at, form, PackLines.Form);
            return false;
        }

        return true;
    }

    private PackClosing? ReadClosing()
    {
        if (_last.Bytes.Span is not [.., (byte)'\n'] || !_last.Bytes.Span.StartsWith(Encoding.UTF8.GetBytes(PackLines.End)))
        {
            _last.Report(_diagnostics, PackDiagnostics.NotWhole, 0);
            return null;
        }

        var reader = new PackLineReader(_last.Bytes);
        reader.Take(PackLines.End);
        var digest = reader.Digest();
        PackSignature? signature = null;
        if (reader.TryTake(",\"signature\":"))
        {
            reader.Take($"{{\"algorithm\":\"{PackLines.Algorithm}\",\"key\":");
            var key = reader.Digest();
            reader.Take(",\"value\":");
            signature = new PackSignature(key, reader.Bytes());
            reader.Take("}");
        }

        reader.Take("}");
        return _last.IsRead(reader, _diagnostics) ? new PackClosing(digest, signature) : null;
    }

    private bool IsClosed(PackClosing closing)
    {
        var digest = DigestText.Of(_first.Bytes.Span);
        if (digest != closing.Digest)
        {
            _first.Report(_diagnostics, PackDiagnostics.ManifestChanged, 0, digest, closing.Digest);
        }

        return digest == closing.Digest;
    }

    private bool IsTrusted(PackClosing closing, PackTrust trust)
    {
        if (trust.Keys.Count == 0)
        {
            return true;
        }

        var trusted = NameList.Of(trust.Keys.Select(key => key.Id));
        if (closing.Signature is not { } signature)
        {
            _last.Report(_diagnostics, PackDiagnostics.NotSigned, 0, trusted);
        }
        else if (trust.Keys.FirstOrDefault(key => key.Id == signature.Key) is not { } key)
        {
            _last.Report(_diagnostics, PackDiagnostics.UntrustedKey, 0, signature.Key, trusted);
        }
        else if (!key.Verifies(PackLines.Signed(_first.Bytes.Span), signature.Value))
        {
            _last.Report(_diagnostics, PackDiagnostics.InvalidSignature, 0, signature.Key);
        }
        else
        {
            return true;
        }

        return false;
    }

    /// <summary>One line for each file of the manifest, and no other.</summary>
    private List<SourceText>? ReadFiles(PackManifest manifest)
    {
        var files = new List<SourceText>(manifest.Files.Count);
        var (rest, number, isChanged) = (_between, _first.Number, false);
        foreach (var entry in manifest.Files)
        {
            var line = rest.IsEmpty ? _last : new PackLine(_path, ++number, rest[..(rest.Span.IndexOf((byte)'\n') + 1)]);
            if (ReadFile(line, entry) is not { } content)
            {
                return null;
            }

            rest = rest[line.Bytes.Length..];
            isChanged |= IsChanged(line, entry, content);
            files.Add(new SourceText($"{_path}/{entry.Path}", content));
        }

        if (!rest.IsEmpty)
        {
            new PackLine(_path, number + 1, rest).Report(_diagnostics, PackDiagnostics.OtherwiseWritten, 0, PackLines.End);
            return null;
        }

        return isChanged ? null : files;
    }

    private string? ReadFile(PackLine line, PackEntry entry)
    {
        var reader = new PackLineReader(line.Bytes);
        reader.Take($"{{\"path\":{JsonString.Of(entry.Path)},\"content\":");
        var content = reader.Text();
        if (PackText.Normal(content) != content)
        {
            reader.Fail(NormalText);
        }

        reader.Take("}");
        return line.IsRead(reader, _diagnostics) ? content : null;
    }

    private bool IsChanged(PackLine line, PackEntry entry, string content)
    {
        var bytes = Encoding.UTF8.GetBytes(content);
        var digest = DigestText.Of(bytes);
        if (bytes.Length == entry.Bytes && digest == entry.Digest)
        {
            return false;
        }

        line.Report(_diagnostics, PackDiagnostics.ContentChanged, 0, entry.Path, bytes.Length, digest, entry.Bytes, entry.Digest);
        return true;
    }
}
