using System;
using Netralitas.Rules.Diagnostics;

namespace Netralitas.Rules.Actions;

/// <summary>
/// One action of many, cut out of its file but not yet read, so that reading can go to other threads. Immutable and thread-safe.
/// </summary>
public sealed class ActionRecord
{
    private readonly Func<ActionReadResult> _read;

    internal ActionRecord(int line, Func<ActionReadResult> read)
    {
        Line = line;
        _read = read;
    }

    internal ActionRecord(int line, DiagnosticBag problem)
        : this(line, () => new ActionReadResult(null, problem))
    {
    }

    /// <summary>The line of the file that the record starts on, counted from 1.</summary>
    public int Line { get; }

    /// <summary>Reads the record; each call reads anew. A bad record never throws.</summary>
    /// <returns>The facts and what the record calls itself, or the diagnostics, with lines as the file counts them.</returns>
    public ActionReadResult Read() => _read();
}
