using System;
using System.Linq.Expressions;
using System.Reflection;

namespace Netralitas.Rules.Compilation;

/// <summary>The questions that translated rules ask of a state. All of them speak of the one parameter <see cref="State"/>.</summary>
internal static class StateExpressions
{
    public static readonly ParameterExpression State = Expression.Parameter(typeof(FactState), "state");

    public static readonly Expression True = Expression.Constant(true);

    public static readonly Expression False = Expression.Constant(false);

    private static readonly PropertyInfo WordsOf = typeof(FactState).GetProperty(nameof(FactState.Words))!;
    private static readonly PropertyInfo IntervalOf = typeof(FactState).GetProperty(nameof(FactState.Interval))!;

    /// <summary>The words of the state.</summary>
    public static Expression Words { get; } = Expression.Property(State, WordsOf);

    /// <summary>Whether a word of the state and a mask have a bit in common.</summary>
    public static Expression Overlaps(int word, ulong mask) => Expression.NotEqual(Masked(word, mask), Zero);

    /// <summary>Whether a word of the state and a mask have no bit in common.</summary>
    public static Expression IsClear(int word, ulong mask) => Expression.Equal(Masked(word, mask), Zero);

    /// <summary>Whether the state's days lie between two intervals, both inclusive; an absent end is open.</summary>
    public static Expression IsWithin(int? from, int? until)
    {
        var interval = Expression.Property(State, IntervalOf);
        var isLate = from is { } first ? Expression.GreaterThanOrEqual(interval, Expression.Constant(first)) : True;
        return And(isLate, until is { } last ? Expression.LessThanOrEqual(interval, Expression.Constant(last)) : True);
    }

    public static Expression And(Expression left, Expression right) =>
        left == True ? right : right == True ? left : left == False || right == False ? False : Expression.AndAlso(left, right);

    public static Expression Or(Expression left, Expression right) =>
        left == False ? right : right == False ? left : left == True || right == True ? True : Expression.OrElse(left, right);

    public static Expression Not(Expression operand) =>
        operand == True ? False : operand == False ? True : Expression.Not(operand);

    /// <summary>The question as a function of the state.</summary>
    public static Expression<Func<FactState, bool>> Lambda(Expression body) => Expression.Lambda<Func<FactState, bool>>(body, State);

    private static ConstantExpression Zero { get; } = Expression.Constant(0UL);

    private static BinaryExpression Masked(int word, ulong mask) =>
        Expression.And(Expression.ArrayIndex(Words, Expression.Constant(word)), Expression.Constant(mask));
}
