using System;
using System.Collections.Generic;
using System.IO;

namespace Netralitas.Rules.Hosting.Watching;

/// <summary>
/// A watcher that ends when it is disposed of. On Linux .NET's own does not if its folder was deleted: it leaves behind a thread and one of
/// the few inotify instances that a user has, usually 128 (dotnet/runtime issue 35439). A folder that is held open goes on being watched
/// when it is deleted, so that the watch can be ended.
/// </summary>
internal sealed class HeldWatcher : IDisposable
{
    private readonly FileSystemWatcher _watcher;
    private readonly IEnumerator<string>? _open;

    /// <exception cref="IOException">The folder cannot be opened or watched.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    /// <exception cref="ArgumentException">There is no such folder.</exception>
    public HeldWatcher(string folder, Func<FileSystemWatcher> create)
    {
        // An enumeration that is under way is what .NET has to hold a folder open.
        _open = OperatingSystem.IsLinux() ? Directory.EnumerateFileSystemEntries(folder).GetEnumerator() : null;
        try
        {
            _watcher = create();
        }
        catch
        {
            _open?.Dispose();
            throw;
        }
    }

    public void Start() => _watcher.EnableRaisingEvents = true;

    public void Dispose()
    {
        _watcher.Dispose();
        _open?.Dispose();
    }
}
