using System;
using System.Reflection;
using FluentAssertions;
using Netralitas.Rules.Tests.Conventions;
using Xunit;

namespace Netralitas.Rules.NRules.Tests;

/// <summary>The house rules for what users can see hold for this package, too.</summary>
public sealed class PublicApiTests
{
    private static readonly Assembly Adapter = typeof(NRulesExtensions).Assembly;
    private static readonly Type[] Public = Adapter.GetExportedTypes();

    [Fact]
    public void PublicTypes_OfTheAdapter_AreTheThree() =>
        Public.Should().BeEquivalentTo([typeof(NRulesExtensions), typeof(DescribedAction), typeof(ActionViolation)]);

    [Fact]
    public void PublicTypes_OfTheAdapter_AreClosedAndDoNotChange()
    {
        PublicSurface.Unsealed(Public).Should().BeEmpty();
        PublicSurface.Mutable(Public).Should().BeEmpty();
    }

    [Fact]
    public void PublicParameters_OfTheAdapter_AreAllDescribed() =>
        PublicSurface.Undescribed(Public, XmlDocumentation.Beside(Adapter)).Should().BeEmpty();
}
