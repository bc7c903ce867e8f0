using System.Collections.Generic;
using System.Linq;
using System.Linq.Expressions;

namespace Netralitas.Rules.Compilation;

/// <summary>
/// A question with three answers as two questions with two: whether it surely holds, and whether it possibly does. Both are
/// expressions over <see cref="StateExpressions.State"/>; the library only builds them.
/// </summary>
internal readonly record struct TruthExpressions(Expression Surely, Expression Possibly)
{
    public TruthExpressions Negate() => new(StateExpressions.Not(Possibly), StateExpressions.Not(Surely));

    /// <summary>Kleene's conjunction. It is exact where no two parts ask of the same fact or day.</summary>
    public static TruthExpressions All(IEnumerable<TruthExpressions> parts) => parts.Aggregate(
        new TruthExpressions(StateExpressions.True, StateExpressions.True),
        (left, right) => new(StateExpressions.And(left.Surely, right.Surely), StateExpressions.And(left.Possibly, right.Possibly)));

    /// <summary>Kleene's disjunction. It is exact where no two parts ask of the same fact or day.</summary>
    public static TruthExpressions Any(IEnumerable<TruthExpressions> parts) => parts.Aggregate(
        new TruthExpressions(StateExpressions.False, StateExpressions.False),
        (left, right) => new(StateExpressions.Or(left.Surely, right.Surely), StateExpressions.Or(left.Possibly, right.Possibly)));
}
