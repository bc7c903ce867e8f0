using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Threading;

namespace Netralitas.Rules.Reliability.Soak;

/// <summary>Edits the folder, well and badly, and looks whether the application follows. One thread.</summary>
internal sealed class Editor
{
    private readonly SoakOptions _options;
    private readonly Editions _editions;
    private readonly RulesPlace _place;
    private readonly Attempts _attempts;
    private readonly Faults _faults;
    private readonly Random _random;
    private readonly Pen _pen;
    private readonly GoodEdits _good;
    private readonly BadEdits _bad;
    private readonly SortedDictionary<string, int> _done = new(StringComparer.Ordinal);
    private IReadOnlyList<RuleText> _files;
    private long _begun;
    private int _unwatched;

    public Editor(SoakOptions options, Editions editions, RulesPlace place, Attempts attempts, Faults faults)
    {
        (_options, _editions, _place, _attempts, _faults) = (options, editions, place, attempts, faults);
        _random = new Random(options.Seed);
        _pen = new Pen(options.QuietPeriod);
        _good = new GoodEdits(place, _pen, _random);
        _bad = new BadEdits(place, _pen, _random);
        _files = editions.Publish(0);
    }

    /// <summary>The edition that lies in the folder.</summary>
    public int Edition { get; private set; }

    /// <summary>Good and bad edits so far, and bad ones put right.</summary>
    public int Edits { get; private set; }

    /// <summary>How often each thing was done.</summary>
    public IReadOnlyDictionary<string, int> Done => _done;

    /// <summary>Editions that were written over the old files with pauses as long as the library waits: what lay there in between may have been loaded.</summary>
    public HashSet<int> Paused { get; } = [];

    /// <summary>Does one thing to the folder, and mostly waits until the application has noticed.</summary>
    public void Step()
    {
        if (_random.Next(4) == 0)
        {
            Spoil();
        }
        else
        {
            PutNext();
        }
    }

    /// <summary>Waits until the application is on what lies in the folder.</summary>
    public void Settle()
    {
        if (!_attempts.Wait(status => !status.IsRejected && _editions.IsDigestOf(Edition, status.Digest), _options.Patience))
        {
            _faults.Add(Fault.Lost, $"edition {Edition} was not taken");
        }
    }

    private void PutNext()
    {
        Pace();
        var files = _editions.Publish(Edition + 1);
        var isPlanted = Edition == 2;
        var edit = isPlanted ? _good.All.First(good => !good.IsPiecemeal) : _good.All[_random.Next(_good.All.Count)];
        _pen.Begin();
        if (!(isPlanted && _options.Plant == Fault.Lost))
        {
            edit.Put(isPlanted && _options.Plant == Fault.Mixed ? Mixed(files) : files);
        }

        Edition++;
        _files = files;
        Count(edit.Name);
        if (edit.IsPiecemeal && _pen.HasPaused)
        {
            Paused.Add(Edition);
            Count("(a pause as long as the quiet period while files were written)");
        }

        // Now and then several edits follow each other without anybody looking.
        if (_unwatched > 0)
        {
            _unwatched--;
        }
        else
        {
            _unwatched = _random.Next(8) == 0 ? _random.Next(1, 6) : 0;
            Settle();
        }
    }

    private void Spoil()
    {
        Pace();
        var edit = _bad.All[_random.Next(_bad.All.Count)];
        _pen.Begin();
        var putRight = edit.Do(_files);
        Count(edit.Name);
        var isWatched = _unwatched == 0 && _random.Next(4) > 0;
        if (isWatched && !_attempts.Wait(status => status.IsRejected, _options.Patience))
        {
            _faults.Add(Fault.Lost, $"{edit.Name}: not rejected");
        }

        Pace();
        _pen.Begin();
        putRight();
        Count("put right");
        if (isWatched)
        {
            Settle();
        }
    }

    private void Pace()
    {
        var left = _options.Every - Stopwatch.GetElapsedTime(_begun);
        if (_begun != 0 && left > TimeSpan.Zero)
        {
            Thread.Sleep(left);
        }

        _begun = Stopwatch.GetTimestamp();
        Edits++;
    }

    private void Count(string name) => _done[name] = _done.GetValueOrDefault(name) + 1;

    /// <summary>The files of an edition, but one of them of the one before.</summary>
    private List<RuleText> Mixed(IReadOnlyList<RuleText> files)
    {
        var stale = _files.Zip(files).Index().Where(pair => pair.Item.First != pair.Item.Second && pair.Item.First.Path.StartsWith("pelanggaran/", StringComparison.Ordinal)).First().Index;
        return [.. files.Select((file, at) => at == stale ? _files[at] : file)];
    }
}
