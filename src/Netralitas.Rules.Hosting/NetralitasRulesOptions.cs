using System;
using System.Collections.Generic;
using Netralitas.Rules.Packs;
using Netralitas.Rules.Syntax;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Hosting;

/// <summary>
/// Where an application's rules come from: the embedded rules unless <see cref="Folder"/>, <see cref="Pack"/> or <see cref="UseFiles"/> says otherwise.
/// Read once, at start; a mistake fails the start and says what is wrong. Not thread-safe while it is being set.
/// </summary>
public sealed class NetralitasRulesOptions
{
    /// <summary>
    /// The rules folder, as <see cref="Rulebook.Load"/> reads it; null, the default, for the embedded rules. A relative path starts at
    /// the content root of the host, or without a host at the current directory. The folder itself may be a link.
    /// </summary>
    public string? Folder { get; set; }

    /// <summary>
    /// A pack of rules, as <see cref="Rulebook.LoadPack(string, PackTrust, ReadLimits?)"/> reads it; null, the default, for none. It must be signed
    /// with one of <see cref="TrustedKeys"/> unless <see cref="AllowUnsigned"/> is set. A relative path starts where that of <see cref="Folder"/> does.
    /// The file may be a link.
    /// </summary>
    public string? Pack { get; set; }

    /// <summary>
    /// The public keys of which one must have signed <see cref="Pack"/>, each as the text of a PEM block or as the path of a file with it; none
    /// unless added. They are read once, at start.
    /// </summary>
    public IList<string> TrustedKeys { get; } = new List<string>();

    /// <summary>
    /// Whether <see cref="Pack"/> is taken from anyone, signed or not; false unless set. It must be said, so that keys which a mistake left out
    /// never mean that none is needed.
    /// </summary>
    public bool AllowUnsigned { get; set; }

    /// <summary>Whether changes of <see cref="Folder"/> or <see cref="Pack"/> are loaded while the application runs; true unless set. Other sources do not change.</summary>
    public bool ReloadOnChange { get; set; } = true;

    /// <summary>How long the rules must be left alone before they are loaded again, so that a set of files is written as a whole; 500 ms unless set, from 0 to 1 minute inclusive.</summary>
    public TimeSpan QuietPeriod { get; set; } = TimeSpan.FromMilliseconds(500);

    /// <summary>
    /// How often to look for changes besides waiting for the file system to tell of them, for network shares and mounted volumes that
    /// tell nothing; from 100 ms to 1 day inclusive. Null, the default, never looks, or every 4 seconds where the environment variable
    /// <c>DOTNET_USE_POLLING_FILE_WATCHER</c> is <c>1</c> or <c>true</c>.
    /// </summary>
    public TimeSpan? PollingInterval { get; set; }

    /// <summary>Public holidays, by which deadlines in working days are counted (<see cref="EvaluatorOptions.Holidays"/>); none unless added.</summary>
    public ISet<DateOnly> Holidays { get; } = new HashSet<DateOnly>();

    /// <summary>The files given in place of a folder; null when none were.</summary>
    internal IReadOnlyList<SourceText>? Files { get; private set; }

    /// <summary>The folder that the paths of <see cref="Files"/> start with.</summary>
    internal string FilesRoot { get; private set; } = "";

    /// <summary>Takes the rules from files in memory, wherever the application has them from: a database, a store of blobs, resources. They are not watched.</summary>
    /// <param name="files">The files, each under its path below <paramref name="root"/>, for example <c>rules/buku.yaml</c>.</param>
    /// <param name="root">The folder all paths start with; empty when the paths are relative to it.</param>
    public void UseFiles(IEnumerable<SourceText> files, string root = "")
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(root);
        Files = [.. files];
        FilesRoot = root;
    }
}
