using FluentAssertions;
using Netralitas.Rules.Reliability.Killing;
using Xunit;

namespace Netralitas.Rules.Tests.Reliability.Killing;

/// <summary>A few kills of those that the program <c>kill-pack</c> does by the hundred.</summary>
public sealed class PackKillingTests
{
    [Fact]
    public void Kill_WhileTheLibraryWrites_LeavesAWholePackInItsPlace()
    {
        using var folder = new TemporaryFolder();

        var result = new PackKilling(folder.Root, inPlace: false, seed: 1).Run(4);

        result.Kills.Should().Be(4);
        result.Lost.Should().Be(0);
        result.Accepted.Should().BeEmpty();
    }

    [Fact]
    public void Kill_WhileAPackIsCopiedOverAnother_LeavesNothingThatIsAccepted()
    {
        using var folder = new TemporaryFolder();

        var result = new PackKilling(folder.Root, inPlace: true, seed: 1).Run(4, least: 1);

        result.Kills.Should().BeGreaterThanOrEqualTo(4);
        result.HalfWritten.Should().BePositive("else nothing was tried");
        result.Accepted.Should().BeEmpty();
    }
}
