using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;

namespace Netralitas.Rules.Reliability.Soak;

/// <summary>Writes files one after the other, and knows whether it paused between two: then what lay in the folder meanwhile was there to be loaded.</summary>
internal sealed class Pen(TimeSpan quietPeriod)
{
    private long? _last;

    /// <summary>Whether two writings were as far apart as the library waits for.</summary>
    public bool HasPaused { get; private set; }

    /// <summary>Begins an edit: what was written before is no part of it.</summary>
    public void Begin() => (_last, HasPaused) = (null, false);

    public void WriteAll(string folder, IEnumerable<RuleText> files)
    {
        foreach (var file in files)
        {
            Write(folder, file);
        }
    }

    public void Write(string folder, RuleText file)
    {
        var path = Path.Combine(folder, file.Path);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        Put(() => File.WriteAllText(path, file.Content));
    }

    /// <summary>Writes beside and renames, as careful programs do.</summary>
    public void Replace(string folder, RuleText file)
    {
        var path = Path.Combine(folder, file.Path);
        File.WriteAllText(path + ".tmp", file.Content);
        Put(() => File.Move(path + ".tmp", path, overwrite: true));
    }

    // From the beginning of one writing to the end of the next: longer than the folder was really left alone.
    private void Put(Action write)
    {
        var start = Stopwatch.GetTimestamp();
        write();
        HasPaused |= _last is { } last && Stopwatch.GetElapsedTime(last) >= quietPeriod;
        _last = start;
    }
}
