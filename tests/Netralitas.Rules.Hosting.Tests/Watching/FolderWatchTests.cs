using System;
using System.IO;
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
    private int _changes;

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
        await _time.WaitForTimer(Quiet);
        _changes.Should().Be(0);

        _time.Advance(Quiet);
        _changes.Should().Be(1);
    }

    [Fact]
    public async Task Changed_AfterAWatcherFailed_IsCalledAndGoesOnBeing()
    {
        using var watch = Watch();

        watch.Recover(new InternalBufferOverflowException());
        await _time.WaitForTimer(Quiet);
        _time.Advance(Quiet);
        _changes.Should().Be(1, "what the buffer did not hold is lost");
        _log.Logged.Should().Contain(line => line.Id == 8);

        _folder.Write("above/rules/a.yaml", "a: 2");
        await _time.WaitForTimer(Quiet);
        _time.Advance(Quiet);
        _changes.Should().Be(2);
    }

    [Fact]
    public async Task Recover_SoonAgain_WaitsBeforeItWatchesAnew()
    {
        using var watch = Watch();
        watch.Recover(new IOException());
        await _time.WaitForTimer(Quiet);

        watch.Recover(new IOException());
        await _time.WaitForTimer(FolderWatch.RetryAfter);
        _time.Advance(FolderWatch.RetryAfter);
        await _time.WaitForTimer(Quiet);

        _folder.Write("above/rules/a.yaml", "a: 2");
        await _time.WaitForTimer(Quiet);
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

        _folder.Write("above/rules/a.yaml", "a: 2");
        var before = _changes;
        _time.Advance(FolderWatch.RetryAfter);
        await _time.WaitForTimer(Quiet);
        _time.Advance(Quiet);
        _changes.Should().BeGreaterThan(before);
        _log.Logged.Should().Contain(line => line.Id == 7);

        _folder.Write("above/rules/a.yaml", "a: 3");
        await _time.WaitForTimer(Quiet);
    }

    [Fact]
    public async Task Changed_WhenNothingTellsOfIt_IsCalledByPolling()
    {
        using var watch = Watch(Often);

        // Watchers follow the folder that was renamed, and nobody watches the one above.
        Directory.Move(_folder.PathOf("above"), _folder.PathOf("gone"));
        _folder.Write("above/rules/a.yaml", "a: other");
        _time.Advance(Often);
        await _time.WaitForTimer(Quiet);
        _time.Advance(Quiet);
        _changes.Should().Be(1);

        _time.Advance(Often);
        _time.Advance(Quiet);
        _changes.Should().Be(1, "nothing was written since");
    }

    [Fact]
    public void Changed_AfterDispose_IsNotCalled()
    {
        var watch = Watch(Often);
        watch.Dispose();
        watch.Recover(new InternalBufferOverflowException());
        _folder.Write("above/rules/a.yaml", "a: other");
        _time.Advance(Often);
        _time.Advance(Quiet);

        _changes.Should().Be(0);
    }

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

        FolderWatch.IsOfInterest(new FileSystemEventArgs(kind, _folder.Root, name)).Should().Be(expected);
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

    private FolderWatch Watch(TimeSpan? polling = null) => new(_folder.PathOf("above/rules"), _time, Quiet, polling, _log, () => _changes++);
}
