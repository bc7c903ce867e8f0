using System.Linq;
using FluentAssertions;
using Netralitas.Rules.Actions;
using Xunit;

namespace Netralitas.Rules.Tests.Actions;

/// <summary>Nobody reads a thousand diagnostics; but nobody may think either that there were only two hundred.</summary>
public sealed class ActionReaderLimitTests
{
    [Theory]
    [InlineData(200, 0)]
    [InlineData(1_000, 800)]
    public void Parse_OfManyMistakes_KeepsTwoHundredAndCountsTheRest(int mistakes, int omitted)
    {
        var text = string.Concat(Enumerable.Range(0, mistakes).Select(number => $"salah_{number}: ya\n"));

        var result = ActionReader.Parse(text, Rulebook.Default.Vocabulary);

        result.Diagnostics.Should().HaveCount(200);
        result.OmittedCount.Should().Be(omitted);
    }
}
