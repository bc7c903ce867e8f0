using System;

namespace Netralitas.Rules.Reliability.Fuzz;

/// <summary>The library did what it promises never to do.</summary>
#pragma warning disable CA1032 // Only ever made with what was broken.
internal sealed class FuzzException(string broken) : Exception(broken);
#pragma warning restore CA1032
