using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using FluentAssertions;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Findings;
using Netralitas.Rules.Tests.Evaluation;
using Xunit;

namespace Netralitas.Rules.Tests;

/// <summary>Many actions in one call: every door gives what <see cref="ActionEvaluator.Evaluate(FactSet)"/> gives, one by one.</summary>
public sealed class EvaluateManyTests
{
    private static readonly ActionEvaluator Evaluator = new(BaseRules.Rulebook);
    private static readonly BatchOptions ByTwo = new() { MaxDegreeOfParallelism = 2 };

    public static TheoryData<BatchOptions?> Options() => [null, ByTwo];

    [Theory]
    [MemberData(nameof(Options))]
    public async Task EvaluateMany_OfTypedActions_GivesWhatEvaluateGives(BatchOptions? options)
    {
        var actions = Actions(600);
        var expected = actions.Select(action => Json(Evaluator.Evaluate(action))).ToList();
        var room = new Assessment[700];
        Evaluator.EvaluateMany(actions.AsSpan(), room, options);

        Json(Evaluator.EvaluateMany(actions, options)).Should().Equal(expected);
        Json(Evaluator.EvaluateMany(new ReadOnlySpan<AsnAction>(actions), options)).Should().Equal(expected);
        Json(Evaluator.EvaluateMany(actions.ToList(), options)).Should().Equal(expected);
        Json(await ToList(Evaluator.EvaluateMany(Stream(actions), options))).Should().Equal(expected);
        Json(room.Take(600)).Should().Equal(expected);
        room.Skip(600).Should().OnlyContain(assessment => assessment == null);
    }

    [Theory]
    [MemberData(nameof(Options))]
    public async Task EvaluateMany_OfFacts_GivesWhatEvaluateGives(BatchOptions? options)
    {
        var random = new Random(7);
        var evaluator = new ActionEvaluator(Rulebook.Default);
        var facts = Enumerable.Range(0, 300).Select(_ => RandomActions.OnSomeDays(random)).ToArray();
        var expected = facts.Select(set => Json(evaluator.Evaluate(set))).ToList();
        var room = new Assessment[300];
        evaluator.EvaluateMany(facts.AsSpan(), room, options);

        Json(evaluator.EvaluateMany(facts, options)).Should().Equal(expected);
        Json(evaluator.EvaluateMany(new ReadOnlySpan<FactSet>(facts), options)).Should().Equal(expected);
        Json(evaluator.EvaluateMany(facts.ToList(), options)).Should().Equal(expected);
        Json(await ToList(evaluator.EvaluateMany(Stream(facts), options))).Should().Equal(expected);
        Json(room).Should().Equal(expected);
    }

    [Theory]
    [MemberData(nameof(Options))]
    public void EvaluateMany_WithAStep_RunsItForEachItem(BatchOptions? options)
    {
        var codes = Enumerable.Range(0, 600).Select(number => number % 2 == 0 ? "suka" : "bagikan").ToList();

        var verdicts = Evaluator.EvaluateMany(codes, static (evaluator, code) => code + evaluator.Evaluate(new AsnAction { Acts = [code] }).Verdict, options);

        verdicts.Should().Equal(codes.Select(code => code + Evaluator.Evaluate(new AsnAction { Acts = [code] }).Verdict));
    }

    [Theory]
    [MemberData(nameof(Options))]
    public async Task EvaluateMany_WithAnUnknownCode_ThrowsWhenItsTurnComes(BatchOptions? options)
    {
        var actions = Actions(900);
        actions[500] = new AsnAction { Acts = ["sukai"] };
        var room = new Assessment[900];

        var intoRoom = () => Evaluator.EvaluateMany(actions.AsSpan(), room, options);
        intoRoom.Should().Throw<ArgumentException>().WithMessage("*'sukai'*");
        room.Count(assessment => assessment is not null).Should().Be(500);

        FluentActions.Invoking(() => Evaluator.EvaluateMany(actions, options)).Should().Throw<ArgumentException>().WithMessage("*'sukai'*");

        var given = 0;
        FluentActions.Invoking(() =>
        {
            foreach (var _ in Evaluator.EvaluateMany((IEnumerable<AsnAction>)actions, options))
            {
                given++;
            }
        }).Should().Throw<ArgumentException>();
        given.Should().Be(500);

        given = 0;
        await FluentActions.Awaiting(async () =>
        {
            await foreach (var _ in Evaluator.EvaluateMany(Stream(actions), options))
            {
                given++;
            }
        }).Should().ThrowAsync<ArgumentException>();
        given.Should().Be(500);
    }

    [Fact]
    public void EvaluateMany_IntoTooLittleRoom_ThrowsAtOnce()
    {
        var room = new Assessment[2];

        FluentActions.Invoking(() => Evaluator.EvaluateMany(Actions(3).AsSpan(), room)).Should().Throw<ArgumentException>().WithParameterName("results");
        room.Should().OnlyContain(assessment => assessment == null);
    }

    [Fact]
    public void EvaluateMany_OfNull_ThrowsAtOnceAndNotWhenEnumerated()
    {
        FluentActions.Invoking(() => { _ = Evaluator.EvaluateMany((IEnumerable<AsnAction>)null!); }).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => { _ = Evaluator.EvaluateMany((IEnumerable<FactSet>)null!); }).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => { _ = Evaluator.EvaluateMany((IAsyncEnumerable<AsnAction>)null!); }).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => { _ = Evaluator.EvaluateMany((IAsyncEnumerable<FactSet>)null!); }).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Evaluator.EvaluateMany((AsnAction[])null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Evaluator.EvaluateMany((FactSet[])null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => { _ = Evaluator.EvaluateMany([1], (Func<ActionEvaluator, int, int>)null!); }).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => { _ = Evaluator.EvaluateMany(Stream([1]), (Func<ActionEvaluator, int, int>)null!); }).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => { _ = Evaluator.EvaluateMany((IAsyncEnumerable<int>)null!, (_, number) => number); }).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Evaluator.EvaluateMany([new AsnAction(), null!])).Should().Throw<ArgumentNullException>();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void MaxDegreeOfParallelism_BelowOne_IsRefused(int value) =>
        FluentActions.Invoking(() => new BatchOptions { MaxDegreeOfParallelism = value }).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void MaxDegreeOfParallelism_OfTheDefaults_IsOne() => BatchOptions.Default.Should().Be(new BatchOptions { MaxDegreeOfParallelism = 1, ChunkSize = 256, Progress = null });

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void ChunkSize_BelowOne_IsRefused(int value) =>
        FluentActions.Invoking(() => new BatchOptions { ChunkSize = value }).Should().Throw<ArgumentOutOfRangeException>();

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(1000)]
    public void ChunkSize_OfAnyLength_ChangesNoResult(int size)
    {
        var actions = Actions(100);

        Json(Evaluator.EvaluateMany(actions, ByTwo with { ChunkSize = size })).Should().Equal(Json(Evaluator.EvaluateMany(actions)));
    }

    private static AsnAction[] Actions(int count) =>
    [
        .. Enumerable.Range(0, count).Select(number => new AsnAction
        {
            Date = new DateOnly(2024, 1, 1).AddDays(number % 300),
            Actor = new Actor { Status = number % 3 == 0 ? null : "pns" },
            Acts = [number % 2 == 0 ? "suka" : "bagikan"],
        }),
    ];

    private static async IAsyncEnumerable<T> Stream<T>(IEnumerable<T> items)
    {
        foreach (var item in items)
        {
            yield return item;
        }

        await Task.Yield();
    }

    private static async Task<List<Assessment>> ToList(IAsyncEnumerable<Assessment> results)
    {
        var list = new List<Assessment>();
        await foreach (var result in results)
        {
            list.Add(result);
        }

        return list;
    }

    private static string Json(Assessment assessment) => assessment.ToJson();

    private static IEnumerable<string> Json(IEnumerable<Assessment> assessments) => assessments.Select(Json);
}
