using System.Collections.Generic;
using Netralitas.Rules.Diagnostics;

namespace Netralitas.Rules.Records;

/// <summary>What came of reading one line of a log: a record, or the diagnostics that say why it is none. Immutable and thread-safe.</summary>
public sealed class RecordReadResult
{
    internal RecordReadResult(int line, DecisionRecord? record, DiagnosticBag diagnostics, bool isEnd = false)
    {
        Line = line;
        IsEnd = isEnd;
        Record = record;
        Diagnostics = diagnostics.Sorted();
    }

    /// <summary>The line of the log, counted from 1.</summary>
    public int Line { get; }

    /// <summary>Whether this is no line but the end of the log, after its last one, and tells of anchors that are not in it.</summary>
    public bool IsEnd { get; }

    /// <summary>The record, sound in itself; null when the line is none, or was changed.</summary>
    public DecisionRecord? Record { get; }

    /// <summary>Everything wrong with the line. A sound record can have some, too: when it does not follow the one before it.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }
}
