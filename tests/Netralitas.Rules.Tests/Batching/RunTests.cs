using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using FluentAssertions;
using Netralitas.Rules.Batching;
using Xunit;

namespace Netralitas.Rules.Tests.Batching;

/// <summary>A step over many items: the promises that hold whatever the step is, with one worker and with several.</summary>
public sealed class RunTests
{
    private const int Chunk = 256;

    [Theory]
    [InlineData(1, 0)]
    [InlineData(1, 1000)]
    [InlineData(2, 0)]
    [InlineData(2, 1)]
    [InlineData(3, Chunk - 1)]
    [InlineData(3, Chunk)]
    [InlineData(3, Chunk + 1)]
    [InlineData(3, (20 * Chunk) + 7)]
    public async Task Run_OfAnyLength_KeepsTheOrderAndGivesAll(int workers, int count)
    {
        var (source, asynchronous) = (new WatchedSource(count), new WatchedSource(count));
        var expected = Enumerable.Range(0, count).Select(Step);

        Run(source, Uneven, workers).Should().Equal(expected);
        (await ToList(RunAsync(asynchronous, Uneven, workers))).Should().Equal(expected);

        foreach (var one in new[] { source, asynchronous })
        {
            one.Disposals.Should().Be(1);
            one.WasEnteredTwiceAtOnce.Should().BeFalse();
        }
    }

    [Fact]
    public void Run_NotAskedForResults_DoesNothing()
    {
        var source = new WatchedSource(10);

        _ = Run(source, Step, 4);
        _ = RunAsync(source, Step, 4);

        source.Given.Should().Be(0);
    }

    [Fact]
    public void Run_Twice_StartsAnew()
    {
        var results = Run(new WatchedSource(1000), Step, 2);

        results.Should().Equal(results.ToList());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public async Task Run_WithManyItems_IsAtMostTwoChunksPerWorkerAhead(int workers)
    {
        var most = workers == 1 ? 1 : ((2 * workers) + 1) * Chunk;
        var (source, asynchronous) = (new WatchedSource(20_000), new WatchedSource(20_000));
        var given = 0;
        foreach (var _ in Run(source, Step, workers))
        {
            (source.Given - given).Should().BeLessThanOrEqualTo(most);
            given++;
        }

        given = 0;
        await foreach (var _ in RunAsync(asynchronous, Step, workers))
        {
            (asynchronous.Given - given).Should().BeLessThanOrEqualTo(most);
            given++;
        }
    }

    [Theory]
    [InlineData(2)]
    [InlineData(5)]
    public async Task Run_WithSeveralWorkers_HasNoMoreAtWork(int workers)
    {
        var (now, most) = (0, 0);
        int Counted(int item)
        {
            var inside = Interlocked.Increment(ref now);
            for (var seen = Volatile.Read(ref most); inside > seen && Interlocked.CompareExchange(ref most, inside, seen) != seen; seen = Volatile.Read(ref most))
            {
            }

            Thread.Yield();
            Interlocked.Decrement(ref now);
            return item;
        }

        Run(new WatchedSource(5000), Counted, workers).Should().HaveCount(5000);
        (await ToList(RunAsync(new WatchedSource(5000), Counted, workers))).Should().HaveCount(5000);

        most.Should().BeLessThanOrEqualTo(workers);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public async Task Run_LeftEarly_StopsTheWorkersAndDisposesOfTheSource(int workers)
    {
        var (source, asynchronous) = (new WatchedSource(int.MaxValue), new WatchedSource(int.MaxValue));
        var steps = 0;
        int Counted(int item)
        {
            Interlocked.Increment(ref steps);
            return item;
        }

        Run(source, Counted, workers).Take(10).Should().HaveCount(10);
        var after = Volatile.Read(ref steps);
        await foreach (var item in RunAsync(asynchronous, Step, workers))
        {
            if (item == Step(9))
            {
                break;
            }
        }

        // Nobody counts on: the loop was left after the last worker.
        Volatile.Read(ref steps).Should().Be(after).And.BeLessThanOrEqualTo(((2 * workers) + 1) * Chunk);
        source.Disposals.Should().Be(1);
        asynchronous.Disposals.Should().Be(1);
        asynchronous.WasEnteredTwiceAtOnce.Should().BeFalse();
    }

    [Theory]
    [InlineData(1, 0)]
    [InlineData(1, 700)]
    [InlineData(3, 0)]
    [InlineData(3, 255)]
    [InlineData(3, 256)]
    [InlineData(3, 1500)]
    public async Task Run_WithAStepThatFails_ThrowsAfterAllEarlierResults(int workers, int at)
    {
        // A later item fails as well, and sooner: the first one counts.
        int Failing(int item) => item == at || item == at + 300 ? throw new InvalidOperationException($"{item}") : Step(item);
        var source = new WatchedSource(int.MaxValue);

        var (results, error) = Take(Run(source, Failing, workers));
        results.Should().Equal(Enumerable.Range(0, at).Select(Step));
        error.Should().BeOfType<InvalidOperationException>().Which.Message.Should().Be($"{at}");

        (results, error) = await TakeAsync(RunAsync(source, Failing, workers));
        results.Should().Equal(Enumerable.Range(0, at).Select(Step));
        error.Should().BeOfType<InvalidOperationException>().Which.Message.Should().Be($"{at}");
        source.Disposals.Should().Be(2);
    }

    [Theory]
    [InlineData(1, 0)]
    [InlineData(1, 300)]
    [InlineData(3, 0)]
    [InlineData(3, 300)]
    [InlineData(3, 512)]
    public async Task Run_OfASourceThatFails_ThrowsAfterAllEarlierResults(int workers, int at)
    {
        var source = new WatchedSource(1000) { Failure = (at, new TimeoutException()) };

        var (results, error) = Take(Run(source, Step, workers));
        results.Should().Equal(Enumerable.Range(0, at).Select(Step));
        error.Should().BeOfType<TimeoutException>();

        (results, error) = await TakeAsync(RunAsync(source, Step, workers));
        results.Should().Equal(Enumerable.Range(0, at).Select(Step));
        error.Should().BeOfType<TimeoutException>();
        source.Disposals.Should().Be(2);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public async Task Run_Cancelled_ThrowsAndDisposesOfTheSource(int workers)
    {
        foreach (var after in new[] { 0, 1, 700 })
        {
            using var one = new CancellationTokenSource();
            using var two = new CancellationTokenSource();
            var source = new WatchedSource(int.MaxValue);
            void CancelAfter(CancellationTokenSource cancellation, int given)
            {
                if (given >= after)
                {
                    cancellation.Cancel();
                }
            }

            CancelAfter(one, 0);
            CancelAfter(two, 0);
            var (results, error) = Take(Run(source, Step, workers, cancellation: one.Token), given => CancelAfter(one, given));
            results.Should().HaveCount(after);
            error.Should().BeOfType<OperationCanceledException>().Which.CancellationToken.Should().Be(one.Token);

            // A token given to the enumeration does the same.
            (results, error) = await TakeAsync(RunAsync(source, Step, workers), given => CancelAfter(two, given), two.Token);
            results.Should().HaveCount(after);
            error.Should().BeAssignableTo<OperationCanceledException>();
            source.Disposals.Should().Be(after == 0 ? 0 : 2);
        }
    }

    [Fact]
    public async Task RunAsync_OfASourceThatLetsWait_GivesWhatIsThere()
    {
        var more = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var source = new WatchedSource(700) { Before = item => item == 600 ? more.Task : Task.CompletedTask };
        await using var results = RunAsync(source, Step, 3).GetAsyncEnumerator();

        // Two chunks and a part of the third come although the source never said that it has ended.
        for (var item = 0; item < 600; item++)
        {
            (await results.MoveNextAsync()).Should().BeTrue();
            results.Current.Should().Be(Step(item));
        }

        more.SetResult();
        for (var item = 600; item < 700; item++)
        {
            (await results.MoveNextAsync()).Should().BeTrue();
            results.Current.Should().Be(Step(item));
        }

        (await results.MoveNextAsync()).Should().BeFalse();
    }

    [Fact]
    public async Task RunAsync_LeftWhileTheSourceLetsWait_TellsTheSourceAndWaitsForIt()
    {
        WatchedSource source = null!;
        source = new WatchedSource(700) { Before = item => item == 300 ? Task.Delay(Timeout.Infinite, source.Token) : Task.CompletedTask };

        // The 257th result is given while the answer for the 301st item is on its way.
        await foreach (var item in RunAsync(source, Step, 2))
        {
            if (item == Step(Chunk))
            {
                break;
            }
        }

        source.Token.IsCancellationRequested.Should().BeTrue();
        source.Disposals.Should().Be(1);
        source.WasEnteredTwiceAtOnce.Should().BeFalse();
    }

    [Fact]
    public async Task RunAsync_OfASourceThatAlwaysLetsWait_GivesAll()
    {
        var source = new WatchedSource(1000) { Before = _ => Task.Run(() => { }) };

        (await ToList(RunAsync(source, Step, 3))).Should().Equal(Enumerable.Range(0, 1000).Select(Step));
        source.WasEnteredTwiceAtOnce.Should().BeFalse();
    }

    [Theory]
    [InlineData(1, 0, new long[] { 0 })]
    [InlineData(1, 255, new long[] { 255 })]
    [InlineData(1, 600, new long[] { 256, 512, 600 })]
    [InlineData(3, 600, new long[] { 256, 512, 600 })]
    [InlineData(3, 512, new long[] { 256, 512 })]
    public async Task Progress_OfARun_IsToldEverySoOftenAndAtTheEnd(int workers, int count, long[] expected)
    {
        var (one, two) = (new Reports(), new Reports());

        Run(new WatchedSource(count), Step, workers, one).Should().HaveCount(count);
        await ToList(RunAsync(new WatchedSource(count), Step, workers, two));

        one.Should().Equal(expected);
        two.Should().Equal(expected);
    }

    private static int Step(int item) => (item * 3) + 1;

    /// <summary>Some items take longer, so that chunks end in another order than they began.</summary>
    private static int Uneven(int item)
    {
        if (item / Chunk % 3 == 0)
        {
            Thread.SpinWait(2000);
        }

        return Step(item);
    }

    private static IEnumerable<int> Run(WatchedSource source, Func<int, int> step, int workers, IProgress<long>? progress = null, CancellationToken cancellation = default) =>
        workers == 1 ? OneByOne.Run(source, step, progress, cancellation) : InChunks.Run(source, step, new Workers(workers, Chunk), progress, cancellation);

    private static IAsyncEnumerable<int> RunAsync(WatchedSource source, Func<int, int> step, int workers, IProgress<long>? progress = null, CancellationToken cancellation = default) =>
        workers == 1 ? OneByOne.RunAsync(source, step, progress, cancellation) : InChunks.RunAsync(source, step, new Workers(workers, Chunk), progress, cancellation);

    private static async Task<List<int>> ToList(IAsyncEnumerable<int> results) => (await TakeAsync(results)).Results;

    private static (List<int> Results, Exception? Error) Take(IEnumerable<int> results, Action<int>? after = null)
    {
        var taken = new List<int>();
        try
        {
            foreach (var result in results)
            {
                taken.Add(result);
                after?.Invoke(taken.Count);
            }
        }
        catch (Exception error)
        {
            return (taken, error);
        }

        return (taken, null);
    }

    private static async Task<(List<int> Results, Exception? Error)> TakeAsync(IAsyncEnumerable<int> results, Action<int>? after = null, CancellationToken cancellation = default)
    {
        var taken = new List<int>();
        try
        {
            await foreach (var result in results.WithCancellation(cancellation))
            {
                taken.Add(result);
                after?.Invoke(taken.Count);
            }
        }
        catch (Exception error)
        {
            return (taken, error);
        }

        return (taken, null);
    }

    private sealed class Reports : List<long>, IProgress<long>
    {
        public void Report(long value) => Add(value);
    }
}
