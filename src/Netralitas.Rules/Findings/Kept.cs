using System;
using System.Threading;

namespace Netralitas.Rules.Findings;

/// <summary>Parts of a finding that are worked out when they are first read.</summary>
internal static class Kept
{
    /// <summary>The part, made if need be. Two threads that ask at once may both make it; both are given the one that came first.</summary>
    public static T Get<T, TSource>(ref T? kept, TSource source, Func<TSource, T> make)
        where T : class =>
        Volatile.Read(ref kept) ?? Interlocked.CompareExchange(ref kept, make(source), null) ?? kept!;
}
