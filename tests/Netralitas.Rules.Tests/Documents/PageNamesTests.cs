using System.Linq;
using FluentAssertions;
using Netralitas.Rules.Documents;
using Xunit;

namespace Netralitas.Rules.Tests.Documents;

public sealed class PageNamesTests
{
    [Fact]
    public void PageNames_OfIdsThatLookAlike_AreToldApart()
    {
        string[] ids = ["skb-2022/B6", "skb-2022/b6", "skb-2022.B6", "../../etc", "é", ""];

        var names = new PageNames(ids);

        ids.Select(id => names[id]).Should().Equal("skb-2022-b6", "skb-2022-b6-2", "skb-2022-b6-3", "etc", "x", "x-2");
    }

    [Fact]
    public void Anchors_OfHeadingsThatLookAlike_AreNumberedAsGitHubDoes()
    {
        string[] headings = ["Sumber", "sumber", "a.b", "ab", "Pasal 5 huruf n"];

        var anchors = new Anchors(headings);

        headings.Select(heading => anchors[heading])
            .Should().Equal("sumber", "sumber-1", "ab", "ab-1", "pasal-5-huruf-n");
    }

    [Fact]
    public void NaturalOrder_OfRows_CountsAsReadersDo()
    {
        string[] rows = ["B10", "B2", "A7", "B02", "B1a", "B1", "B", "b1"];

        rows.Order(NaturalOrder.Instance).Should().Equal("A7", "B", "B1", "B1a", "B02", "B2", "B10", "b1");
    }
}
