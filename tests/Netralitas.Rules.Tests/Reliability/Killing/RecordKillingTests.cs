using FluentAssertions;
using Netralitas.Rules.Reliability.Killing;
using Xunit;

namespace Netralitas.Rules.Tests.Reliability.Killing;

/// <summary>A few kills of those that the program <c>kill-records</c> does by the hundred.</summary>
public sealed class RecordKillingTests
{
    [Fact]
    public void Kill_WhileRecordsAreWritten_LosesNoneThatWasAcknowledged()
    {
        using var folder = new TemporaryFolder();

        var result = new RecordKilling(folder.Root, seed: 1).Run(4, least: 4);

        result.Kills.Should().BeGreaterThanOrEqualTo(4);
        result.Acknowledged.Should().BeGreaterThanOrEqualTo(4, "else nothing was tried");
        result.Faults.Should().BeEmpty();
    }

    [Fact]
    public void Kill_WhileRecordsAreAcknowledgedTooEarly_SeesWhatIsLost()
    {
        using var folder = new TemporaryFolder();

        new RecordKilling(folder.Root, seed: 1, early: true).Run(40).Faults.Should().ContainMatch("Lost: sha256:*");
    }
}
