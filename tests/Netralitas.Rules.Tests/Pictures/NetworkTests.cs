using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Xml.Linq;
using FluentAssertions;
using Netralitas.Rules.Compilation;
using Netralitas.Rules.Documents;
using Netralitas.Rules.Pictures;
using Netralitas.Rules.Tests.Documents;
using Netralitas.Rules.Text;
using Xunit;

namespace Netralitas.Rules.Tests.Pictures;

/// <summary>Networks ask what the decision diagrams ask, and are drawn so that nothing covers anything.</summary>
public sealed class NetworkTests
{
    private static readonly RuleIndex Index = Rulebook.Default.Index;

    public static IEnumerable<object[]> Rules() => Index.Content.Rules.Select(rule => new object[] { rule.Id });

    [Theory]
    [MemberData(nameof(Rules))]
    public void Build_OfEachRule_ComesToTheOutcomesOfItsDiagram(string id)
    {
        var rule = Index.Rule(id);
        if (Build(id, Language.Indonesian) is not { } network)
        {
            new NetworkBuilder(Index, Language.Indonesian).Size(rule).Should().BeGreaterThan(NetworkBuilder.Limit);
            return;
        }

        var boxes = network.Boxes;
        boxes.SelectMany((box, i) => box.Ways.Select(way => (From: i, way.Target))).Should().OnlyContain(way => way.Target > way.From && way.Target < boxes.Count);
        boxes.Where(box => box.Tone == NetworkTone.Question).Should().OnlyContain(box => box.Ways.Count > 1 && box.Ways.All(way => way.Label.Length > 0));
        boxes.Skip(1).Should().OnlyContain(box => boxes.Any(other => other.Ways.Any(way => boxes[way.Target] == box)));

        // "Broken" is what a diagram is for, and nearly every rule can also not be.
        boxes.Count(box => box.Tone == NetworkTone.Broken).Should().Be(1);
        boxes.Count(box => box.Tone == NetworkTone.Lifted).Should().Be(new[] { RuleDiagram.Lifted, RuleDiagram.SetAside }.Count(outcome => rule.Diagram.Edges.Any(edge => edge.Target == ~outcome)));
    }

    [Fact]
    public void Build_OfAnExceptionThatIsAlwaysInForce_DoesNotAskForTheDay() =>
        new NetworkBuilder(BaseRules.Rulebook.Index, Language.English).Build(BaseRules.Rulebook.Index.Rule("uu-1/suka"), "x")!.Boxes.Select(box => box.Text)
            .Should().Equal("Status pelaku", "Perbuatan includes: Menyukai?", "Status sasaran", "Tugas", "Broken", "Lifted by an exception", "Not broken");

    [Fact]
    public void Build_OfARule_NamesTheAnswersThatLeadOn()
    {
        var network = Build("skb-2022/B6", Language.English)!;

        network.Boxes.Select(box => box.Text).Should().Equal(
            "Actor's status", "Acts includes: Interaction on social media?", "Target's status", "Broken", "Not broken");
        network.Boxes[1].Ways.Select(way => (way.Label, way.Target)).Should().Equal(("yes", 2), ("no", 4));
        network.Boxes[2].Ways.Single(way => way.Target == 3).Label.Should().StartWith("Candidate");
    }

    [Theory]
    [InlineData(Language.Indonesian)]
    [InlineData(Language.English)]
    public void Pictures_OfAllDocuments_AreWholeAndNothingCoversAnything(Language language)
    {
        var pictures = ShippedDocuments.In(language).SelectMany(page => page.Pictures).ToList();

        pictures.Should().HaveCountGreaterThan(Index.Content.Rules.Count);
        foreach (var picture in pictures)
        {
            var svg = XDocument.Parse(picture.Svg).Root!;
            svg.Elements().First().Value.Should().Be(picture.Title);
            svg.DescendantsAndSelf().Attributes().Should().NotContain(attribute => attribute.Name.LocalName == "id" || attribute.Name.LocalName.StartsWith("on", StringComparison.Ordinal));
            var (width, height) = (Number(svg, "width"), Number(svg, "height"));
            svg.Descendants().Where(shape => shape.Name.LocalName is "text" or "rect").Should()
                .OnlyContain(shape => Number(shape, "x") >= 0 && Number(shape, "x") <= width && Number(shape, "y") <= height, picture.Path);
            if (picture.Mermaid is not null)
            {
                Boxes(svg).Zip(Boxes(svg).Skip(1)).Should().OnlyContain(pair => pair.First.Bottom < pair.Second.Top, picture.Path);
            }
        }
    }

    [Fact]
    public void MermaidText_OfHostileWords_KeepsThemWords()
    {
        var network = new DecisionNetwork("x", [new NetworkBox("a\"] --> b;\n```<i>", NetworkTone.Question, [new NetworkWay("|x|", "x", 1)]), new NetworkBox("ok", NetworkTone.Off, [])]);

        MermaidText.Write(network).Should().Be(
            "flowchart TD\n  n0[\"a#34;#93; --#62; b#59; #96;#96;#96;#60;i#62;\"]\n  n1([\"ok\"])\n  n0 -->|\"#124;x#124;\"| n1\n");
    }

    private static DecisionNetwork? Build(string id, Language language) => new NetworkBuilder(Index, language).Build(Index.Rule(id), id);

    private static IEnumerable<(double Top, double Bottom)> Boxes(XElement svg) =>
        svg.Elements().Where(shape => shape.Name.LocalName == "rect").Skip(1).Select(shape => (Number(shape, "y"), Number(shape, "y") + Number(shape, "height")));

    private static double Number(XElement shape, string name) => double.Parse(shape.Attribute(name)?.Value ?? "0", CultureInfo.InvariantCulture);
}
