using System;

namespace Netralitas.Rules.Testing;

/// <summary>How many of some things the tests exercise.</summary>
/// <param name="Exercised">How many are exercised.</param>
/// <param name="Total">How many there are; may be 0.</param>
public readonly record struct Share(int Exercised, int Total)
{
    /// <summary>The share in percent, rounded down to tenths, so that only everything is 100; of nothing, 100.</summary>
    public double Percent => Total == 0 ? 100 : Math.Floor(Exercised * 1000.0 / Total) / 10;

    /// <summary>Whether the share is at least so many percent, without rounding.</summary>
    /// <param name="percent">From 0 to 100.</param>
    /// <returns>True when it is; of nothing always.</returns>
    public bool IsAtLeast(int percent) => Exercised * 100L >= (long)percent * Total;
}
