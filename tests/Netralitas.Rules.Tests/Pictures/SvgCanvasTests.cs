using System;
using System.Linq;
using System.Xml.Linq;
using FluentAssertions;
using Netralitas.Rules.Model;
using Netralitas.Rules.Pictures;
using Xunit;

namespace Netralitas.Rules.Tests.Pictures;

public sealed class SvgCanvasTests
{
    [Fact]
    public void Text_OfHostileWords_StaysText()
    {
        var canvas = new SvgCanvas();
        canvas.Text(1, 2, "</text><script>\"&\u0001", hint: "<b>");

        var svg = XDocument.Parse(canvas.Finish(10, 10, "a\" onload=\"x"));

        svg.Descendants().Select(one => one.Name.LocalName).Should().NotContain("script").And.NotContain("b");
        svg.Root!.Attributes().Select(one => one.Name.LocalName).Should().NotContain("onload");
        svg.Descendants().Single(one => one.Name.LocalName == "text").Value.Should().Be("<b></text><script>\"& ");
    }

    [Theory]
    [InlineData("abc", 3, "abc")]
    [InlineData("abcd", 3, "ab…")]
    [InlineData("a😀cd", 3, "a…")]
    public void Cut_OfALongText_EndsInAnEllipsis(string text, int letters, string expected) => SvgCanvas.Cut(text, letters).Should().Be(expected);

    [Theory]
    [InlineData("satu dua tiga", 8, "satu dua|tiga")]
    [InlineData("satuduatiga empat", 6, "satud…|empat")]
    [InlineData("", 6, "")]
    public void Lines_OfAText_BreakBetweenWords(string text, int letters, string expected) => string.Join('|', TextWrap.Lines(text, letters)).Should().Be(expected);

    [Theory]
    [InlineData("2024-01-01", "2024-03-31", 3)]
    [InlineData("2002-01-01", "2026-12-31", 12)]
    [InlineData("0001-01-01", "9999-12-31", 100)]
    public void Ticks_OfAnySpan_AreFewAndWithinIt(string from, string until, int atMost)
    {
        var scale = new TimelineScale(DateOnly.Parse(from), DateOnly.Parse(until), 0, 100);

        scale.Ticks().Should().NotBeEmpty().And.HaveCountLessThanOrEqualTo(atMost).And.OnlyContain(tick => tick > scale.From && tick <= scale.Until);
    }

    [Fact]
    public void Write_OfPeriodsThatNeitherBeginNorEnd_DrawsThem()
    {
        TimelineRow[] rows = [new("a", "b", ValidityPeriod.Always), new("c", "d", new ValidityPeriod(DateOnly.MaxValue, DateOnly.MaxValue))];

        XDocument.Parse(TimelinePicture.Write("x", rows, DateOnly.MinValue)).Root.Should().NotBeNull();
    }
}
