using System;

namespace Netralitas.Rules.Compilation;

/// <summary>What makes two nodes of a diagram the same: the question and where each answer leads.</summary>
internal readonly struct NodeKey(int variable, int part, int[] children) : IEquatable<NodeKey>
{
    public int Variable { get; } = variable;

    public int Part { get; } = part;

    public int[] Children { get; } = children;

    public bool Equals(NodeKey other) => Variable == other.Variable && Part == other.Part && Children.AsSpan().SequenceEqual(other.Children);

    public override bool Equals(object? obj) => obj is NodeKey other && Equals(other);

    public override int GetHashCode()
    {
        var hash = HashCode.Combine(Variable, Part);
        foreach (var child in Children)
        {
            hash = HashCode.Combine(hash, child);
        }

        return hash;
    }
}
