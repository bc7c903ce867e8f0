using System;
using System.IO;
using System.Threading;
using Microsoft.Extensions.Logging;

namespace Netralitas.Rules.Hosting.Watching;

/// <summary>
/// Tells when a folder may have changed. It watches inside the folder and, for the folder itself being renamed, linked elsewhere,
/// removed or put back, beside it. Watchers that fail are made anew; a folder that cannot be watched, or is gone, is looked at now and then. Thread-safe.
/// </summary>
internal sealed class FolderWatch : IDisposable
{
    /// <summary>How long to wait before looking at what could not be watched, and trying again to watch it.</summary>
    public static readonly TimeSpan RetryAfter = TimeSpan.FromSeconds(5);

    /// <summary>What one read of the system's queue holds; its largest useful size.</summary>
    private const int BufferBytes = 64 * 1024;

    private const NotifyFilters Written = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size | NotifyFilters.Attributes | NotifyFilters.Security;
    private const NotifyFilters Named = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.Attributes | NotifyFilters.Security;

    private readonly object _gate = new();
    private readonly Watched _watched;
    private readonly string _folder;
    private readonly TimeProvider _time;
    private readonly TimeSpan? _polling;
    private readonly ILogger _logger;
    private readonly Func<string, string, FileSystemWatcher> _create;
    private readonly Settling _changed;
    private readonly ITimer _retry;
    private readonly ITimer? _poll;
    private HeldWatcher? _inside;
    private HeldWatcher? _beside;
    private string _seen;
    private long? _recovered;
    private bool _isLost;
    private bool _isDisposed;

    /// <param name="watched">The folder, and what of it.</param>
    /// <param name="polling">How often to look, too; null to rely on the file system.</param>
    /// <param name="changed">Called with the folder's stamp once it is at rest after a change, or with false when it does not come to rest; on any thread, by one at a time. It must not throw.</param>
    /// <param name="create">Makes the watcher of a folder by a filter; null for the usual one.</param>
    public FolderWatch(Watched watched, TimeProvider time, TimeSpan quiet, TimeSpan? polling, ILogger logger, Action<string, bool> changed, Func<string, string, FileSystemWatcher>? create = null)
    {
        _create = create ?? ((path, filter) => new FileSystemWatcher(path, filter));
        _watched = watched;
        _folder = watched.Folder;
        _time = time;
        _polling = polling;
        _logger = logger;
        _changed = new Settling(time, quiet, watched.Stamp, changed);
        _retry = time.CreateTimer(_ => Rewatch(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        _seen = polling is null ? "" : watched.Stamp();
        _poll = polling is { } interval ? time.CreateTimer(_ => Poll(), null, interval, Timeout.InfiniteTimeSpan) : null;
        Watch();
    }

    /// <summary>Goes on after a watcher failed, for example because more happened than its buffer holds.</summary>
    public void Recover(Exception failure)
    {
        lock (_gate)
        {
            if (_isDisposed)
            {
                return;
            }

            Log.WatchFailed(_logger, _folder, failure);
            if (_recovered is { } last && _time.GetElapsedTime(last) < RetryAfter)
            {
                // What fails at once each time, for want of watches for instance, must not keep a processor busy.
                Unwatch();
                _retry.Change(RetryAfter, Timeout.InfiniteTimeSpan);
                return;
            }

            _recovered = _time.GetTimestamp();
            Rewatch();
        }
    }

    public void Dispose()
    {
        lock (_gate)
        {
            _isDisposed = true;
            Unwatch();
            _poll?.Dispose();
            _retry.Dispose();
            _changed.Dispose();
        }
    }

    /// <summary>Makes the watchers anew. What happened since the old ones went blind may have been missed, so the folder counts as changed.</summary>
    private void Rewatch()
    {
        var stamp = _watched.Stamp();
        lock (_gate)
        {
            if (_isDisposed)
            {
                return;
            }

            var wasLost = _isLost;
            Unwatch();
            Watch();
            if (!wasLost || !_isLost || stamp != _seen)
            {
                _changed.Signal();
            }

            _seen = stamp;
        }
    }

    private void Watch()
    {
        Exception? error = null;
        _beside = Path.GetDirectoryName(_folder) is { } parent ? TryWatch(parent, Path.GetFileName(_folder), Named, Beside, ref error) : null;
        _inside = TryWatch(_folder, "*", Written, Inside, ref error);
        if (error is not null)
        {
            _retry.Change(RetryAfter, Timeout.InfiniteTimeSpan);
            if (!_isLost)
            {
                Log.WatchLost(_logger, _folder, RetryAfter.TotalSeconds, error);
            }
        }
        else if (_isLost)
        {
            Log.WatchRestored(_logger, _folder);
        }

        _isLost = error is not null;
    }

    private void Unwatch()
    {
        _inside?.Dispose();
        _beside?.Dispose();
        (_inside, _beside) = (null, null);
    }

    private HeldWatcher? TryWatch(string path, string filter, NotifyFilters kinds, FileSystemEventHandler happened, ref Exception? error)
    {
        HeldWatcher? watcher = null;
        try
        {
            watcher = new HeldWatcher(path, () => Create(path, filter, kinds, happened));
            watcher.Start();
            return watcher;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException or PlatformNotSupportedException)
        {
            error = failure;
            watcher?.Dispose();
            return null;
        }
    }

    private FileSystemWatcher Create(string path, string filter, NotifyFilters kinds, FileSystemEventHandler happened)
    {
        var watcher = _create(path, filter);
        watcher.NotifyFilter = kinds;
        watcher.IncludeSubdirectories = path == _folder && _watched.IsDeep;
        watcher.InternalBufferSize = BufferBytes;
        watcher.Changed += happened;
        watcher.Created += happened;
        watcher.Deleted += happened;
        watcher.Renamed += (sender, change) => happened(sender, change);
        watcher.Error += (_, failure) => Recover(failure.GetException());
        return watcher;
    }

    private void Inside(object sender, FileSystemEventArgs change)
    {
        if (_watched.IsOfInterest(change))
        {
            Signal();
        }
    }

    private void Beside(object sender, FileSystemEventArgs change)
    {
        if (change.ChangeType == WatcherChangeTypes.Changed)
        {
            Signal();
        }
        else
        {
            Rewatch();
        }
    }

    private void Poll()
    {
        var stamp = _watched.Stamp();
        lock (_gate)
        {
            if (_isDisposed)
            {
                return;
            }

            if (stamp != _seen)
            {
                _seen = stamp;
                _changed.Signal();
            }

            _poll!.Change(_polling!.Value, Timeout.InfiniteTimeSpan);
        }
    }

    private void Signal()
    {
        lock (_gate)
        {
            if (!_isDisposed)
            {
                _changed.Signal();
            }
        }
    }
}
