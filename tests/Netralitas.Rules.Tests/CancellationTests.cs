using System;
using System.Collections.Generic;
using System.Threading;
using FluentAssertions;
using Xunit;

namespace Netralitas.Rules.Tests;

/// <summary>Whatever takes seconds can be ended early.</summary>
public sealed class CancellationTests
{
    public static TheoryData<string> LongWork() => [.. Work.Keys];

    private static readonly Dictionary<string, Action<Rulebook, CancellationToken>> Work = new()
    {
        ["RunTests"] = (rulebook, token) => rulebook.RunTests(token),
        ["MeasureCoverage"] = (rulebook, token) => rulebook.MeasureCoverage(null, token),
        ["Analyze"] = (rulebook, token) => rulebook.Analyze(new DateOnly(2026, 1, 1), null, token),
        ["CompareWith"] = (rulebook, token) => rulebook.CompareWith(Rulebook.Default, token),
    };

    [Theory]
    [MemberData(nameof(LongWork))]
    public void LongWork_Cancelled_EndsWithTheTokensException(string name)
    {
        using var source = new CancellationTokenSource();
        Work[name](BaseRules.Rulebook, source.Token);
        source.Cancel();

        FluentActions.Invoking(() => Work[name](BaseRules.Rulebook, source.Token))
            .Should().Throw<OperationCanceledException>().Which.CancellationToken.Should().Be(source.Token);
    }

    [Fact]
    public void MeasureCoverage_CancelledHalfWay_EndsBeforeTheNextRule()
    {
        using var source = new CancellationTokenSource();
        var asked = 0;

        FluentActions.Invoking(() => Rulebook.Default.MeasureCoverage(IsWanted, source.Token)).Should().Throw<OperationCanceledException>();

        bool IsWanted(string rule)
        {
            if (++asked == 200)
            {
                source.Cancel();
            }

            return true;
        }
    }
}
