using System.Collections.Generic;

namespace Netralitas.Rules.Pictures;

/// <summary>What a box of a network is, which decides its look.</summary>
internal enum NetworkTone
{
    /// <summary>A question.</summary>
    Question,

    /// <summary>The outcome that the rule is broken.</summary>
    Broken,

    /// <summary>The outcome that something else takes its effect.</summary>
    Lifted,

    /// <summary>The outcome that it is not broken.</summary>
    Off,
}

/// <summary>A way out of a question.</summary>
/// <param name="Label">The answers that lead this way, shortened.</param>
/// <param name="Whole">All of them.</param>
/// <param name="Target">The number of the box it leads to, a later one.</param>
internal sealed record NetworkWay(string Label, string Whole, int Target);

/// <summary>A question with its ways out, or an outcome without any.</summary>
internal sealed record NetworkBox(string Text, NetworkTone Tone, IReadOnlyList<NetworkWay> Ways);

/// <summary>A rule as a network of questions, each before those it leads to; the outcomes come last.</summary>
internal sealed record DecisionNetwork(string Title, IReadOnlyList<NetworkBox> Boxes);
