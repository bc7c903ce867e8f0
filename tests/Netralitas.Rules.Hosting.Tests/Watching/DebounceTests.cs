using System;
using System.Collections.Generic;
using FluentAssertions;
using Netralitas.Rules.Hosting.Watching;
using Xunit;

namespace Netralitas.Rules.Hosting.Tests.Watching;

public sealed class DebounceTests
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    private readonly ManualTime _time = new();
    private int _calls;

    [Fact]
    public void Signal_Once_CallsWhenItHasBeenQuiet()
    {
        using var debounce = Counted();
        debounce.Signal();
        _time.Advance(Second / 2);
        _calls.Should().Be(0);

        _time.Advance(Second / 2);
        _calls.Should().Be(1);

        _time.Advance(Second * 100);
        _calls.Should().Be(1);
    }

    [Fact]
    public void Signal_Often_CallsOnce()
    {
        using var debounce = Counted();
        for (var signal = 0; signal < 5; signal++)
        {
            debounce.Signal();
            _time.Advance(Second / 2);
        }

        _calls.Should().Be(0);
        _time.Advance(Second / 2);
        _calls.Should().Be(1);
    }

    [Fact]
    public void Signal_WithoutEnd_CallsAfterTenTimesAsLong()
    {
        using var debounce = Counted();
        var calls = new List<int>();
        for (var signal = 1; signal <= 45; signal++)
        {
            debounce.Signal();
            _time.Advance(Second / 2);
            if (_calls > calls.Count)
            {
                calls.Add(signal);
            }
        }

        calls.Should().Equal(20, 40);
    }

    [Fact]
    public void Dispose_AfterASignal_CallsNoMore()
    {
        var debounce = Counted();
        debounce.Signal();
        debounce.Dispose();
        _time.Advance(Second);

        _calls.Should().Be(0);
    }

    private Debounce Counted() => new(_time, Second, () => _calls++);
}
