using Netralitas.Rules.Compilation;
using Netralitas.Rules.Model;

namespace Netralitas.Rules.Benchmarks.IfChain;

/// <summary>A state of the index by the names of its facts.</summary>
internal readonly struct FactStateWords(StateLayout layout, FactState state)
{
    public int Day => state.Day.DayNumber;

    public ulong May(string fact) => state.Words[layout.Facts.MayAt(layout.Facts.IndexOf(fact))];

    public ulong Must(string fact) => state.Words[layout.Facts.MustAt(layout.Facts.IndexOf(fact))];

    public bool MayHold(int window) => layout.Ask(layout.Tests.Periods.Count + window, state.Words) != Truth.False;

    public bool MayFail(int window) => layout.Ask(layout.Tests.Periods.Count + window, state.Words) != Truth.True;
}
