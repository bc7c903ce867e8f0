using System;
using System.Linq.Expressions;
using System.Reflection;
using Netralitas.Rules.Compilation;

namespace Netralitas.Rules.NRules.Network;

/// <summary>
/// A condition of the network that NRules does not look into: two are the same when rulebook and key are. What NRules shares is
/// then ours to say, and no difference that it overlooks in an expression can make two rules one.
/// </summary>
/// <param name="key">Must say fully what is tested: of two tests with one key, the first is run for both.</param>
internal sealed class CaseTest(RuleIndex index, string key, Func<ActionCase, bool> test) : IEquatable<CaseTest>
{
    private static readonly MethodInfo HoldsMethod = typeof(CaseTest).GetMethod(nameof(Holds))!;

    public string Key => key;

    private RuleIndex Index => index;

    public bool Holds(ActionCase action) => test(action);

    /// <summary>The test as the condition of a pattern.</summary>
    public LambdaExpression On(string pattern)
    {
        var action = Expression.Parameter(typeof(ActionCase), pattern);
        return Expression.Lambda<Func<ActionCase, bool>>(Expression.Call(Expression.Constant(this), HoldsMethod, action), action);
    }

    public bool Equals(CaseTest? other) => other is not null && ReferenceEquals(index, other.Index) && key == other.Key;

    public override bool Equals(object? obj) => Equals(obj as CaseTest);

    public override int GetHashCode() => key.GetHashCode(StringComparison.Ordinal);

    // What NRules shows in messages and in pictures of the network.
    public override string ToString() => key;
}
