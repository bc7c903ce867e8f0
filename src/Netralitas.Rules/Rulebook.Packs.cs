using System;
using System.IO;
using Netralitas.Rules.Diagnostics;
using Netralitas.Rules.Packs;
using Netralitas.Rules.Syntax;

namespace Netralitas.Rules;

/// <content>Rulebooks in one file.</content>
public sealed partial class Rulebook
{
    /// <summary>
    /// Loads a rulebook from a pack that <see cref="WritePack(string, PackPrivateKey?)"/> wrote. Whatever was cut off, added, exchanged or
    /// changed on the way is refused. Rules that build on the embedded ones are loaded only on those that they were packed with.
    /// </summary>
    /// <param name="file">The pack's path. Diagnostics name the files in it below it, as if it were their folder.</param>
    /// <param name="trust">Whose packs are loaded.</param>
    /// <param name="limits">Bounds on the pack and on the files in it; the defaults when null.</param>
    /// <returns>The rulebook, or every diagnostic, sorted by file, line and column. A file that cannot be read is one of them.</returns>
    public static RulebookLoadResult LoadPack(string file, PackTrust trust, ReadLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(trust);
        var bounds = limits ?? ReadLimits.Default;
        var path = file.Replace('\\', '/');
        var diagnostics = new DiagnosticBag();
        return PackedRulebook.Load(SourceReader.ReadFileBytes(file, path, bounds.MaxPackBytes, diagnostics), path, trust, bounds, diagnostics);
    }

    /// <summary>Loads a rulebook from a pack in a stream, read to its end; the same in all else.</summary>
    /// <param name="stream">The stream; it is not closed.</param>
    /// <param name="trust">Whose packs are loaded.</param>
    /// <param name="path">What diagnostics call the pack.</param>
    /// <param name="limits">Bounds on the pack and on the files in it; the defaults when null.</param>
    /// <returns>The rulebook, or every diagnostic, sorted by file, line and column.</returns>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static RulebookLoadResult LoadPack(Stream stream, PackTrust trust, string path = "-", ReadLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(trust);
        ArgumentNullException.ThrowIfNull(path);
        var bounds = limits ?? ReadLimits.Default;
        var diagnostics = new DiagnosticBag();
        return PackedRulebook.Load(SourceReader.ReadBytes(stream, path, bounds.MaxPackBytes, diagnostics), path, trust, bounds, diagnostics);
    }

    /// <summary>
    /// Packs the rulebook into one file: all its files, tests and real cases among them, with the digest of each. Of one that builds on
    /// the embedded rules its own files alone, and the digest of those. The file is written beside its place and put there in one step, so that
    /// a process that is stopped leaves the old file or the whole new one. A link that stands there is replaced, not followed.
    /// </summary>
    /// <param name="file">The path to write; by custom it ends in <c>.rulepack</c>.</param>
    /// <param name="key">Signs the pack; null for none.</param>
    /// <returns>How many files the pack holds. The same rulebook and version of the library give the same bytes, but for the signature.</returns>
    /// <exception cref="InvalidOperationException">The path of a file cannot stand in a pack, for example for a <c>:</c> in it; the message names it.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written, or is a folder.</exception>
    public int WritePack(string file, PackPrivateKey? key = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(file);
        var count = 0;
        WholeFile.Write(file, stream => count = WritePack(stream, key));
        return count;
    }

    /// <summary>Packs the rulebook into a stream; the same in all else. What was cut short by an exception is no pack.</summary>
    /// <param name="stream">The stream; it is not closed.</param>
    /// <param name="key">Signs the pack; null for none.</param>
    /// <returns>How many files the pack holds.</returns>
    /// <exception cref="InvalidOperationException">The path of a file cannot stand in a pack; the message names it, and nothing was written.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public int WritePack(Stream stream, PackPrivateKey? key = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return PackedRulebook.Write(this, _files.Value, _root, stream, key);
    }
}
