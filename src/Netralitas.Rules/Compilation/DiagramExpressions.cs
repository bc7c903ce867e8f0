using System.Linq;
using System.Linq.Expressions;
using System.Reflection;

namespace Netralitas.Rules.Compilation;

/// <summary>Translates a decision diagram: whether one of its outcomes is possible in a state.</summary>
/// <remarks>
/// An unknown fact leaves a node by several ways at once, so a node is a disjunction over its ways and not one choice between
/// them. Nodes that several others lead to are written out each time; a diagram too large for that is called as it is.
/// </remarks>
internal static class DiagramExpressions
{
    /// <summary>How many ways may be written out.</summary>
    private const long MostWays = 64;

    private static readonly MethodInfo Outcomes = typeof(Diagram).GetMethod(nameof(Diagram.Outcomes))!;

    public static Expression CanBe(Diagram diagram, int outcome) =>
        diagram.Root < 0 ? (~diagram.Root == outcome ? StateExpressions.True : StateExpressions.False)
        : WaysOf(diagram) > MostWays ? Call(diagram, outcome)
        : Write(diagram, diagram.Root, outcome);

    /// <summary>How many ways there are once every shared node is written out for each that leads to it.</summary>
    private static long WaysOf(Diagram diagram)
    {
        var ways = new long[diagram.Size];
        for (var number = diagram.Size - 1; number >= 0; number--)
        {
            var node = diagram.Nodes[number];
            for (var edge = node.FirstEdge; edge < node.EndEdge && ways[number] <= MostWays; edge++)
            {
                var target = diagram.Edges[edge].Target;
                ways[number] += 1 + (target < 0 ? 0 : ways[target]);
            }
        }

        return ways[diagram.Root];
    }

    private static Expression Write(Diagram diagram, int number, int outcome) => number < 0
        ? (~number == outcome ? StateExpressions.True : StateExpressions.False)
        : Enumerable.Range(diagram.Nodes[number].FirstEdge, diagram.Nodes[number].EndEdge - diagram.Nodes[number].FirstEdge)
            .Select(edge => diagram.Edges[edge])
            .Select(way => StateExpressions.And(
                way.TakenWhenClear ? StateExpressions.IsClear(way.Word, way.Mask) : StateExpressions.Overlaps(way.Word, way.Mask),
                Write(diagram, way.Target, outcome)))
            .Aggregate(StateExpressions.False, StateExpressions.Or);

    private static BinaryExpression Call(Diagram diagram, int outcome) => Expression.NotEqual(
        Expression.And(Expression.Call(Expression.Constant(diagram), Outcomes, StateExpressions.Words), Expression.Constant(1 << outcome)),
        Expression.Constant(0));
}
