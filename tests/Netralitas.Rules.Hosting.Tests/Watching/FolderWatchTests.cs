using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using FluentAssertions;
using Netralitas.Rules.Hosting.Watching;
using Netralitas.Rules.Tests;
using Xunit;

namespace Netralitas.Rules.Hosting.Tests.Watching;

/// <summary>What the watch tells of, and how it goes on when it can no longer see.</summary>
public sealed class FolderWatchTests : IDisposable
{
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(300);
    private static readonly TimeSpan Often = TimeSpan.FromSeconds(30);

    private readonly ManualTime _time = new();
    private readonly TemporaryFolder _folder = new();
    private readonly Application _log = new();
    private readonly List<(string Seen, bool IsAtRest)> _changes = [];

    public FolderWatchTests() => _folder.Write("above/rules/a.yaml", "a: 1");

    public void Dispose()
    {
        _folder.Dispose();
        _log.Dispose();
    }

    [Fact]
    public async Task Changed_WhenAFileIsWritten_IsCalledAfterTheQuietPeriod()
    {
        using var watch = Watch();
        _folder.Write("above/rules/deep/b.yaml", "b: 1");
        await _time.WaitForTimer(TimeSpan.Zero);
        _time.Advance(TimeSpan.Zero);
        _changes.Should().BeEmpty();

        await Settle();
        _changes.Should().Contain((FolderStamp.Of(Rules), true));
    }

    [Fact]
    public async Task Changed_AfterAWatcherFailed_IsCalledAndGoesOnBeing()
    {
        using var watch = Watch();

        watch.Recover(new InternalBufferOverflowException());
        await Settle();
        _log.Logged.Should().Contain(line => line.Id == 8);

        _folder.Write("above/rules/a.yaml", "a: two");
        await Settle();
    }

    [Fact]
    public async Task Recover_SoonAgain_WaitsBeforeItWatchesAnew()
    {
        using var watch = Watch();
        watch.Recover(new IOException());
        await Settle();

        watch.Recover(new IOException());
        await _time.WaitForTimer(FolderWatch.RetryAfter);
        _folder.Write("above/rules/a.yaml", "a: two");
        _time.Advance(FolderWatch.RetryAfter);
        await Settle();

        _folder.Write("above/rules/a.yaml", "a: three");
        await Settle();
    }

    [Fact]
    public async Task Changed_WhenEvenTheFolderAboveIsGone_IsCalledOnceItIsBack()
    {
        using var watch = Watch();

        Directory.Delete(_folder.PathOf("above"), recursive: true);
        await _time.WaitForTimer(FolderWatch.RetryAfter);
        _time.Advance(FolderWatch.RetryAfter);
        await _time.WaitForTimer(FolderWatch.RetryAfter);
        _log.Logged.Should().ContainSingle(line => line.Id == 6, "one warning is enough");

        _folder.Write("above/rules/a.yaml", "a: two");
        _time.Advance(FolderWatch.RetryAfter);
        await Settle();
        _log.Logged.Should().Contain(line => line.Id == 7);

        _folder.Write("above/rules/a.yaml", "a: three");
        await Settle();
    }

    [Fact]
    public async Task Changed_WhenTheSystemHasNoWatchesLeft_IsCalledAllTheSame()
    {
        const string Exhausted = "The configured user limit on the number of inotify instances has been reached.";
        var isExhausted = true;
        using var watch = Watch(create: (path, filter) => isExhausted ? throw new IOException(Exhausted) : new FileSystemWatcher(path, filter));
        _log.Logged.Should().ContainSingle(line => line.Id == 6);

        foreach (var text in new[] { "a: two", "a: three" })
        {
            _folder.Write("above/rules/a.yaml", text);
            _time.Advance(FolderWatch.RetryAfter);
            await Settle();
        }

        _changes.Clear();
        _time.Advance(FolderWatch.RetryAfter);
        _time.Advance(TimeSpan.Zero);
        _time.Advance(Quiet);
        _changes.Should().BeEmpty("nothing was written since");
        _log.Logged.Should().ContainSingle(line => line.Id == 6, "one warning is enough");

        isExhausted = false;
        _time.Advance(FolderWatch.RetryAfter);
        await Settle();
        _log.Logged.Should().Contain(line => line.Id == 7);
        _folder.Write("above/rules/a.yaml", "a: of four");
        await Settle();
    }

    [Fact]
    public async Task Changed_WhenThereIsNoWatchLeftForWhatIsBeside_IsCalledAllTheSame()
    {
        using var watch = Watch(create: (path, filter) => path == Rules ? new FileSystemWatcher(path, filter) : throw new IOException());
        _log.Logged.Should().ContainSingle(line => line.Id == 6);

        // The watcher inside follows the folder that was renamed away.
        Directory.Move(Rules, _folder.PathOf("above/gone"));
        _folder.Write("above/rules/a.yaml", "a: two");
        _time.Advance(FolderWatch.RetryAfter);
        await Settle();
    }

    [Fact]
    public async Task Changed_WhenNothingTellsOfIt_IsCalledByPolling()
    {
        using var watch = Watch(Often);

        // Watchers follow the folder that was renamed, and nobody watches the one above.
        Directory.Move(_folder.PathOf("above"), _folder.PathOf("gone"));
        _folder.Write("above/rules/a.yaml", "a: other");
        _time.Advance(Often);
        await Settle();
        _changes.Should().ContainSingle();

        _time.Advance(Often);
        _time.Advance(TimeSpan.Zero);
        _time.Advance(Quiet);
        _changes.Should().ContainSingle("nothing was written since");
    }

    [Fact]
    public void Changed_AfterDispose_IsNotCalled()
    {
        var watch = Watch(Often);
        watch.Dispose();
        watch.Recover(new InternalBufferOverflowException());
        _folder.Write("above/rules/a.yaml", "a: other");
        _time.Advance(Often);
        _time.Advance(TimeSpan.Zero);
        _time.Advance(Quiet);

        _changes.Should().BeEmpty();
    }

    [Fact]
    public async Task Changed_WhenMoreHappensThanTheSystemHolds_IsCalledAndGoesOnBeing()
    {
        const string Limit = "/proc/sys/fs/inotify/max_queued_events";
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        // Who reads the system's queue is held up while more is written than it holds.
        using var isHeldUp = new ManualResetEventSlim();
        using var goesOn = new ManualResetEventSlim();
        using var watch = Watch();
        _time.Setting = () =>
        {
            isHeldUp.Set();
            goesOn.Wait(Until.Hung);
        };
        _folder.Write("above/rules/a.yaml", "a: two");
        isHeldUp.Wait(Until.Hung).Should().BeTrue();
        var most = int.Parse(await File.ReadAllTextAsync(Limit), CultureInfo.InvariantCulture);
        await using (var one = new FileStream(_folder.PathOf("above/rules/b.yaml"), FileMode.Create, FileAccess.Write, FileShare.Read, bufferSize: 0))
        await using (var other = new FileStream(_folder.PathOf("above/rules/c.yaml"), FileMode.Create, FileAccess.Write, FileShare.Read, bufferSize: 0))
        {
            // By turns: two equal events one after the other count as one.
            for (var write = 0; write < most; write++)
            {
                one.WriteByte((byte)'#');
                other.WriteByte((byte)'#');
            }
        }

        _time.Setting = null;
        goesOn.Set();
        while (_log.Logged.All(line => line.Id != 8))
        {
            _time.Advance(await _time.WaitForTimer(TimeSpan.Zero, Quiet));
        }

        _folder.Write("above/rules/a.yaml", "a: three");
        await Settle();
    }

    [Fact]
    public void Dispose_AfterItsFolderWasDeleted_LeavesNoInotifyInstanceBehind()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        const int Often = 100;
        var before = InotifyInstances();
        for (var time = 0; time < Often; time++)
        {
            using var watch = Watch();
            Directory.Delete(_folder.PathOf("above"), recursive: true);
            watch.Dispose();
            _folder.Write("above/rules/a.yaml", "a: 1");
        }

        // They end on threads of their own, and other tests have some, too.
        SpinWait.SpinUntil(() => InotifyInstances() < before + (Often / 2), Until.Hung).Should().BeTrue();
    }

    [Fact]
    public async Task Watch_OfAFolderThatMayNotBeRead_IsTakenUpWhenItMay()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var before = File.GetUnixFileMode(Rules);
        File.SetUnixFileMode(Rules, UnixFileMode.None);
        FolderWatch? made = null;
        Unprivileged.Run(() => made = Watch());
        using var watch = made!;
        _log.Logged.Should().ContainSingle(line => line.Id == 6);

        File.SetUnixFileMode(Rules, before);
        _time.Advance(FolderWatch.RetryAfter);
        _log.Logged.Should().Contain(line => line.Id == 7);
        _folder.Write("above/rules/a.yaml", "a: two");
        await Settle();
    }

    private static int InotifyInstances() => Directory.EnumerateFiles("/proc/self/fd").Count(file => new FileInfo(file).LinkTarget?.Contains("inotify", StringComparison.Ordinal) == true);

    [Theory]
    [InlineData(WatcherChangeTypes.Changed, "a.yaml", true)]
    [InlineData(WatcherChangeTypes.Changed, "A.YML", true)]
    [InlineData(WatcherChangeTypes.Changed, "deep.er", true)]
    [InlineData(WatcherChangeTypes.Changed, "app.log", false)]
    [InlineData(WatcherChangeTypes.Created, "app.log", true)]
    [InlineData(WatcherChangeTypes.Deleted, "deep", true)]
    public void IsOfInterest_OfEachChange_IsWhetherRulesMayBeConcerned(WatcherChangeTypes kind, string name, bool expected)
    {
        Directory.CreateDirectory(_folder.PathOf("deep.er"));

        Watched.Rules(_folder.Root).IsOfInterest(new FileSystemEventArgs(kind, _folder.Root, name)).Should().Be(expected);
    }

    [Theory]
    [InlineData(null, null, null)]
    [InlineData(null, "1", 4)]
    [InlineData(null, "True", 4)]
    [InlineData(null, "0", null)]
    [InlineData(30, "1", 30)]
    [InlineData(30, null, 30)]
    public void PollingInterval_ByOptionAndVariable_IsTheOptionsFirst(int? option, string? variable, int? expected)
    {
        var options = new NetralitasRulesOptions { PollingInterval = Seconds(option) };

        Polling.Interval(options, name => name == "DOTNET_USE_POLLING_FILE_WATCHER" ? variable : null).Should().Be(Seconds(expected));
    }

    private static TimeSpan? Seconds(int? count) => count is { } seconds ? TimeSpan.FromSeconds(seconds) : null;

    private string Rules => _folder.PathOf("above/rules");

    /// <summary>Lets time pass until what lies in the folder has been told of, as it came to rest.</summary>
    private async Task Settle()
    {
        _changes.Clear();
        while (!_changes.Contains((FolderStamp.Of(Rules), true)))
        {
            _time.Advance(await _time.WaitForTimer(TimeSpan.Zero, Quiet));
        }
    }

    private FolderWatch Watch(TimeSpan? polling = null, Func<string, string, FileSystemWatcher>? create = null) =>
        new(Watched.Rules(Rules), _time, Quiet, polling, _log, (seen, isAtRest) => _changes.Add((seen, isAtRest)), create);
}
