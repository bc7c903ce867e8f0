using System;
using System.IO;
using System.Reflection;
using FluentAssertions;
using Netralitas.Rules.Tests;
using Netralitas.Rules.Tests.Conventions;
using Xunit;

namespace Netralitas.Rules.NRules.Tests;

/// <summary>The house rules for what users can see hold for this package, too.</summary>
public sealed class PublicApiTests
{
    private static readonly Assembly Adapter = typeof(NRulesExtensions).Assembly;
    private static readonly Type[] Public = Adapter.GetExportedTypes();

    [Fact]
    public void PublicSurface_OfTheAdapter_IsTheApprovedOne() =>
        GoldenFile.Check(Path.Combine(RepositoryFiles.Root, "src/Netralitas.Rules.NRules/PublicApi.txt"), PublicApiText.Of(Adapter));

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
