using System;

namespace Netralitas.Rules.Reliability.Fuzz.Mutation;

/// <summary>Changes an input in one place or few.</summary>
internal interface IMutator
{
    /// <summary>The kind of change, for the report.</summary>
    string Name { get; }

    /// <summary>Whether it can do anything with the inputs of a target.</summary>
    bool Suits(FuzzTarget target);

    /// <param name="other">Another input of the same target, to take pieces from.</param>
    FuzzInput Change(FuzzInput input, FuzzInput other, Random random);
}
