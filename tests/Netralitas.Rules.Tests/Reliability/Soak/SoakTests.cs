using System;
using System.Threading.Tasks;
using FluentAssertions;
using Netralitas.Rules.Reliability.Soak;
using Xunit;

namespace Netralitas.Rules.Tests.Reliability.Soak;

/// <summary>The soak in short, counted in edits; and that it finds what it is meant to find.</summary>
public sealed class SoakTests
{
    private static readonly SoakOptions Short = new() { Edits = 41, Threads = 4, SampleEvery = 20, Every = TimeSpan.Zero };

    [Fact]
    public async Task Run_WhileRulesAreEditedWellAndBadly_FindsNothingWrong()
    {
        var report = await SoakRun.Run(Short);

        report.Faults.First.Should().BeEmpty();
        report.Accepted.Should().BePositive();
        report.Rejected.Should().BePositive();
        report.Spanning.Should().BePositive();
        report.Samples.Should().HaveCount(2);
    }

    [Theory]
    [InlineData(nameof(Fault.Mixed))]
    [InlineData(nameof(Fault.Wrong))]
    [InlineData(nameof(Fault.Failed))]
    [InlineData(nameof(Fault.Backwards))]
    [InlineData(nameof(Fault.Unsteady))]
    [InlineData(nameof(Fault.Lost))]
    [InlineData(nameof(Fault.Miscounted))]
    [InlineData(nameof(Fault.Grown))]
    public async Task Run_WithAFaultOnPurpose_FindsIt(string planted)
    {
        var fault = Enum.Parse<Fault>(planted);

        // Whether a thread comes by while the fault is there is chance, on a busy machine more than elsewhere.
        var found = 0L;
        for (var seed = 1; seed <= 5 && found == 0; seed++)
        {
            found = (await SoakRun.Run(Short with { Seed = seed, Plant = fault, Patience = TimeSpan.FromSeconds(1) })).Faults.Of(fault);
        }

        found.Should().BePositive();
    }

    [Fact]
    public async Task Run_InWhichNothingHappens_ProvesNothing()
    {
        var report = await SoakRun.Run(Short with { Edits = 1 });

        report.Faults.Of(Fault.Hollow).Should().Be(1);
    }
}
