using FluentAssertions;
using Netralitas.Rules.Binding;
using Xunit;

namespace Netralitas.Rules.Tests.Binding;

public sealed class CitationTests
{
    [Theory]
    [InlineData("Pasal 5 huruf n angka 5")]
    [InlineData("Pasal 4 angka 14")]
    [InlineData("Pasal 4 angka 12 huruf a")]
    [InlineData("Pasal 7 ayat (3) huruf a")]
    [InlineData("Lampiran poin 16")]
    public void IsWellFormed_OfDraftingForm_IsTrue(string citation) => Citation.IsWellFormed(citation).Should().BeTrue();

    [Theory]
    [InlineData("Pasal 4 huruf a huruf b")]
    [InlineData("Pasal 4 angka 12 huruf")]
    [InlineData("Pasal 4 angka 12 huruf a angka 1")]
    [InlineData("Pasal 4 angka 12 ayat (1)")]
    public void IsWellFormed_OutOfOrder_IsFalse(string citation) => Citation.IsWellFormed(citation).Should().BeFalse();
}
