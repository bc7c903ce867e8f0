using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using FluentAssertions;
using Netralitas.Rules.Diagnostics;
using Netralitas.Rules.Text;
using Xunit;

namespace Netralitas.Rules.Tests.Diagnostics;

/// <summary>What holds for every descriptor.</summary>
public sealed partial class DescriptorTests
{
    [Fact]
    public void Ids_OfAllDescriptors_DifferAndHaveTheirForm()
    {
        Descriptors.All.Should().HaveCountGreaterThan(70, "a check of nothing would pass");
        Descriptors.WithTheSameId(Descriptors.All).Should().BeEmpty();
        Descriptors.All.Select(pair => pair.Descriptor.Id).Should().OnlyContain(id => Id().IsMatch(id));
    }

    [Fact]
    public void WithTheSameId_OfTwins_NamesBoth()
    {
        var one = new DiagnosticDescriptor("NTR1001", DiagnosticSeverity.Error, new LocalizedText("a"));

        var other = new DiagnosticDescriptor("NTR1002", DiagnosticSeverity.Error, new LocalizedText("a"));

        Descriptors.WithTheSameId([("A.One", one), ("B.Two", one), ("C.Other", other)]).Should().Equal("A.One", "B.Two");
    }

    [Fact]
    public void Messages_OfAllDescriptors_TakeTheSameArgumentsInBothLanguages() =>
        Descriptors.All.Where(pair => !Placeholders(pair.Descriptor.Message.Indonesian).SetEquals(Placeholders(pair.Descriptor.Message.English)))
            .Select(pair => pair.Name).Should().BeEmpty();

    [Fact]
    public void Messages_OfAllDescriptors_AreWrittenInBothLanguages() =>
        Descriptors.All.Where(pair => pair.Descriptor.Message.Indonesian == pair.Descriptor.Message.English).Select(pair => pair.Name).Should().BeEmpty();

    private static HashSet<string> Placeholders(string message) => [.. Placeholder().Matches(message).Select(match => match.Value)];

    [GeneratedRegex("^NTR[1-8][0-9]{3}$")]
    private static partial Regex Id();

    [GeneratedRegex(@"\{[0-9]+\}")]
    private static partial Regex Placeholder();
}
