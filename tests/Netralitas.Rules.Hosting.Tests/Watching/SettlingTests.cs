using System;
using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using Netralitas.Rules.Hosting.Watching;
using Xunit;

namespace Netralitas.Rules.Hosting.Tests.Watching;

public sealed class SettlingTests
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    private readonly ManualTime _time = new();
    private readonly List<(string Seen, bool IsAtRest)> _calls = [];
    private string _looks = "a";

    [Fact]
    public void Signal_Once_CallsWhenItHasBeenQuiet()
    {
        using var settling = Settling(Second);
        Signal(settling);
        _time.Advance(Second / 2);
        _calls.Should().BeEmpty();

        _time.Advance(Second / 2);
        _calls.Should().Equal(("a", true));

        _time.Advance(Second * 100);
        _calls.Should().ContainSingle();
    }

    [Fact]
    public void Signal_Often_CallsOnce()
    {
        using var settling = Settling(Second);
        for (var signal = 0; signal < 9; signal++)
        {
            Signal(settling);
            _time.Advance(Second / 2);
        }

        _calls.Should().BeEmpty();
        _time.Advance(Second / 2);
        _calls.Should().BeEmpty("the last signal came after the last look");
        _time.Advance(Second);
        _calls.Should().Equal(("a", true));
    }

    [Fact]
    public void Signal_ThatIsFollowedByNoneThoughMoreIsWritten_CallsWhenNothingIsWrittenAnyMore()
    {
        using var settling = Settling(Second);
        Signal(settling);
        foreach (var look in new[] { "b", "c", "d" })
        {
            _looks = look;
            _time.Advance(Second);
        }

        _calls.Should().BeEmpty("who writes is faster than who tells of it");
        _time.Advance(Second);
        _calls.Should().Equal(("d", true));
    }

    [Fact]
    public void Signal_WithoutEnd_SaysSoAfterTenTimesAsLong_AndGoesOnUntilThereIsRest()
    {
        using var settling = Settling(Second);
        var calls = new List<int>();
        for (var signal = 1; signal <= 45; signal++)
        {
            Signal(settling);
            _time.Advance(Second / 2);
            if (_calls.Count > calls.Count)
            {
                calls.Add(signal);
            }
        }

        calls.Should().Equal(20, 40);
        _calls.Should().OnlyContain(call => !call.IsAtRest);

        _time.Advance(Second);
        _time.Advance(Second);
        _calls.Should().HaveCount(3);
        _calls[^1].IsAtRest.Should().BeTrue();
    }

    [Fact]
    public void Patience_ThatRunsOutWithTheLastSignal_IsFollowedByACallAtRest()
    {
        using var settling = Settling(Second);
        for (var signal = 0; _calls.Count == 0; signal++)
        {
            Signal(settling);
            _time.Advance(Second / 2);
        }

        _time.Advance(TimeSpan.Zero);
        _time.Advance(Second);
        _calls.Select(call => call.IsAtRest).Should().Equal(false, true);
    }

    [Fact]
    public void Signal_WhileSomethingIsDone_HasItDoneAgainAfterwards_AndNotBeside()
    {
        var (depth, deepest) = (0, 0);
        Settling? settling = null;
        settling = new Settling(_time, Second, () => _looks, (seen, isAtRest) =>
        {
            deepest = Math.Max(deepest, ++depth);
            _calls.Add((seen, isAtRest));
            if (_calls.Count == 1)
            {
                // All that may come while rules are loaded slowly.
                Signal(settling!);
                _time.Advance(Second);
                _time.Advance(Second);
            }

            depth--;
        });
        Signal(settling);
        _time.Advance(Second);
        (_calls.Count, deepest).Should().Be((1, 1));

        _time.Advance(TimeSpan.Zero);
        _time.Advance(Second);
        (_calls.Count, deepest).Should().Be((2, 1));
        settling.Dispose();
    }

    [Fact]
    public void Signal_WithoutAQuietPeriod_CallsAtOnce()
    {
        using var settling = Settling(TimeSpan.Zero);
        Signal(settling);

        _calls.Should().Equal(("a", true));
    }

    [Fact]
    public void Dispose_AfterASignal_CallsNoMore()
    {
        var settling = Settling(Second);
        Signal(settling);
        settling.Dispose();
        _time.Advance(Second);

        _calls.Should().BeEmpty();
    }

    // The first look is taken at once, on a timer's thread.
    private void Signal(Settling settling)
    {
        settling.Signal();
        _time.Advance(TimeSpan.Zero);
    }

    private Settling Settling(TimeSpan quiet) => new(_time, quiet, () => _looks, (seen, isAtRest) => _calls.Add((seen, isAtRest)));
}
