using System;
using System.Globalization;
using FluentAssertions;
using Netralitas.Rules.Text;
using Xunit;

namespace Netralitas.Rules.Tests.Localisation;

public sealed class LanguagesTests
{
    [Theory]
    [InlineData("id", Language.Indonesian)]
    [InlineData("id-ID", Language.Indonesian)]
    [InlineData("", Language.Indonesian)]
    [InlineData("en", Language.English)]
    [InlineData("en-GB", Language.English)]
    [InlineData("ms-MY", Language.English)]
    public void Of_ACulture_IsTheLanguageItsReadersKnow(string culture, Language expected) =>
        Languages.Of(CultureInfo.GetCultureInfo(culture)).Should().Be(expected);

    [Fact]
    public void Of_Nothing_Throws() => ((Action)(() => Languages.Of(null!))).Should().Throw<ArgumentNullException>();
}
