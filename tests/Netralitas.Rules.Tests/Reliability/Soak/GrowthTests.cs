using System;
using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using Netralitas.Rules.Reliability.Soak;
using Xunit;

namespace Netralitas.Rules.Tests.Reliability.Soak;

public sealed class GrowthTests
{
    private const long Mebibyte = 1024 * 1024;

    [Fact]
    public void Find_InSamplesThatWaver_FindsNothing()
    {
        var random = new Random(1);

        Growth.Find(Samples(at => Flat(at) with { Heap = (20 * Mebibyte) + random.Next(100_000), Threads = 30 + random.Next(4), Handles = 130 + random.Next(4) })).Should().BeEmpty();
    }

    [Fact]
    public void Find_InSamplesThatGrowAtFirstOnly_FindsNothing() =>
        Growth.Find(Samples(at => Flat(at) with { Heap = (at < 10 ? at : 10) * Mebibyte })).Should().BeEmpty();

    [Theory]
    [InlineData(100)]
    [InlineData(10_000)]
    public void Find_WhenEachReloadLeavesSomething_FindsIt(int bytes)
    {
        var samples = Samples(at => Flat(at) with { Heap = (20 * Mebibyte) + (bytes * at * 400L) });

        Growth.Find(samples).Should().ContainSingle().Which.Should().StartWith("the heap grew");
        Growth.BytesPerReload(samples).Should().Be(bytes);
    }

    [Fact]
    public void Find_WhenThreadsAndHandlesAreLeftBehind_FindsThem() =>
        Growth.Find(Samples(at => Flat(at) with { Threads = 30 + at, Handles = 130 + at, WorkingSet = (200 + (5 * at)) * Mebibyte })).Should().HaveCount(3);

    private static List<Sample> Samples(Func<int, Sample> of) => [.. Enumerable.Range(0, 30).Select(of)];

    private static Sample Flat(int at) => new(at * 400, 20 * Mebibyte, 200 * Mebibyte, 130, 30, 1);
}
