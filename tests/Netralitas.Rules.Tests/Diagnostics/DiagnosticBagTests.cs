using System.Linq;
using FluentAssertions;
using Netralitas.Rules.Diagnostics;
using Netralitas.Rules.Syntax;
using Netralitas.Rules.Text;
using Xunit;

namespace Netralitas.Rules.Tests.Diagnostics;

/// <summary>What is told of what was found: folded, bounded, and errors before warnings.</summary>
public sealed class DiagnosticBagTests
{
    private static readonly DiagnosticDescriptor Error = new("NTR1001", DiagnosticSeverity.Error, new LocalizedText("{0}"));
    private static readonly DiagnosticDescriptor Warning = new("NTR1002", DiagnosticSeverity.Warning, new LocalizedText("{0}"));
    private static readonly DiagnosticDescriptor Consequence = new("NTR1003", DiagnosticSeverity.Error, new LocalizedText("{0}")) { IsToldOnce = true };

    [Theory]
    [InlineData(1, 1, 0)]
    [InlineData(3, 3, 0)]
    [InlineData(4, 1, 3)]
    [InlineData(300, 1, 3)]
    public void Told_OfOneConsequenceAtManyPlaces_ShowsSomeOfThem(int places, int told, int related)
    {
        var bag = new DiagnosticBag();
        foreach (var line in Enumerable.Range(1, places))
        {
            bag.Report(Consequence, Place(line), "x");
        }

        var (items, omitted) = bag.Told();

        omitted.Should().Be(0);
        items.Should().HaveCount(told);
        items[0].Span.Line.Should().Be(1);
        items[0].Related.Select(place => place.Span.Line).Should().Equal(Enumerable.Range(2, related));
    }

    [Fact]
    public void Told_OfAFold_SaysHowManyPlacesAreNotShown()
    {
        var bag = new DiagnosticBag();
        foreach (var line in Enumerable.Range(1, 9))
        {
            bag.Report(Consequence, Place(line), "x");
        }

        bag.Told().Items.Single().Related.Select(place => place.Message.English).Should().Equal("Also here.", "Also here.", "Also here. Other places: 5.");
    }

    [Fact]
    public void Told_OfContradictionsWithOnePlace_FoldsThemWhateverTheySay()
    {
        var bag = new DiagnosticBag();
        foreach (var line in Enumerable.Range(1, 5))
        {
            bag.ReportClash(Consequence, Place(line), [new OtherPlace(Place(100), DiagnosticTexts.Validity)], $"x{line}");
        }

        bag.Told().Items.Single().Related.Select(place => place.Message.English)
            .Should().Equal("Its validity is set here.", "x2", "x3", "x4 Other places: 1.");
    }

    [Fact]
    public void Told_OfMistakesWithACureEach_TellsEachOfThem()
    {
        var bag = new DiagnosticBag();
        foreach (var line in Enumerable.Range(1, 9))
        {
            bag.Report(Error, Place(line), "x");
        }

        bag.Told().Items.Should().HaveCount(9);
    }

    [Theory]
    [InlineData(100, 100, 0)]
    [InlineData(250, 1, 51)]
    [InlineData(5000, 3, 4803)]
    public void Told_OfMoreThanTheLimit_KeepsErrorsBeforeWarnings(int warnings, int errors, int omitted)
    {
        var bag = new DiagnosticBag();
        foreach (var line in Enumerable.Range(1, warnings))
        {
            bag.Report(Warning, Place(line), "x");
        }

        foreach (var line in Enumerable.Range(1, errors))
        {
            bag.Report(Error, Place(line), "x");
        }

        var told = bag.Told();
        told.Items.Count(item => item.Severity == DiagnosticSeverity.Error).Should().Be(errors);
        told.Items.Should().BeInAscendingOrder(item => item.Span.Line);
        told.Omitted.Should().Be(omitted);
    }

    [Fact]
    public void Load_WithAWarning_GivesTheRulebookAndTheWarning()
    {
        var bag = new DiagnosticBag();
        bag.Report(Warning, Place(1), "x");
        var files = BaseRules.Files().Select(file => new SourceText("rules/" + file.Key, System.Text.Encoding.UTF8.GetString(file.Value))).ToList();

        var result = RulebookLoader.Load(files, "rules", ReadLimits.Default, bag);

        bag.HasErrors.Should().BeFalse();
        result.Rulebook.Should().NotBeNull();
        result.Diagnostics.Select(item => item.Severity).Should().Equal(DiagnosticSeverity.Warning);
    }

    private static SourceSpan Place(int line) => new("a.yaml", line, 1, 1);
}
