using System.Linq;
using FluentAssertions;
using Netralitas.Rules.Reliability.Soak;
using Netralitas.Rules.Text;
using Xunit;

namespace Netralitas.Rules.Tests.Reliability.Soak;

public sealed class EditionsTests
{
    [Theory]
    [InlineData(false, 8)]
    [InlineData(true, 250)]
    public void Publish_OfAnEdition_IsAWholeRulebookThatNamesItInEveryFileThatAFindingQuotes(bool isShipped, int files)
    {
        var editions = isShipped ? Editions.OfShippedRules(50) : Editions.OfSmallRules(50);

        var published = editions.Publish(42);
        var rulebook = Rulebook.Parse(published.Select(file => new SourceText(file.Path, file.Content))).RulebookOrThrow();

        rulebook.Version.Should().Be("edisi-42");
        editions.IsDigestOf(42, rulebook.Digest).Should().BeTrue();
        editions.IsDigestOf(41, rulebook.Digest).Should().BeFalse();
        published.Count(file => Editions.NumbersIn(file.Content).SequenceEqual([42])).Should().BeGreaterThanOrEqualTo(files);
        foreach (var part in new[] { "pelanggaran/", "peraturan/", "sanksi/", "prosedur/" })
        {
            published.Where(file => file.Path.StartsWith(part, System.StringComparison.Ordinal) && !file.Path.EndsWith(".uji.yaml", System.StringComparison.Ordinal))
                .Should().NotBeEmpty().And.OnlyContain(file => Editions.NumbersIn(file.Content).Any());
        }
    }

    [Fact]
    public void Publish_OfTheSmallRules_ChangesASanctionWithEverySecondEdition()
    {
        var editions = Editions.OfSmallRules(4);

        string Rule(int edition) => editions.Publish(edition).Single(file => file.Path == "pelanggaran/uu-1/suka.yaml").Content;

        Rule(1).Should().Contain("disiplin.ringan");
        Rule(2).Should().Contain("disiplin.berat");
        Editions.Blanked(Rule(1), 1).Should().Be(Editions.Blanked(Rule(3), 3));
    }
}
