using System;
using System.IO;
using System.Linq;
using System.Reflection;
using FluentAssertions;
using Netralitas.Rules.Tests;
using Netralitas.Rules.Tests.Conventions;
using Xunit;

namespace Netralitas.Rules.Hosting.Tests;

/// <summary>The house rules for what users can see hold for this package, too.</summary>
public sealed class PublicApiTests
{
    private static readonly Assembly Hosting = typeof(IActionEvaluator).Assembly;
    private static readonly Type[] Public = Hosting.GetExportedTypes();

    [Fact]
    public void PublicSurface_OfHosting_IsTheApprovedOne() =>
        GoldenFile.Check(Path.Combine(RepositoryFiles.Root, "src/Netralitas.Rules.Hosting/PublicApi.txt"), PublicApiText.Of(Hosting));

    [Fact]
    public void PublicTypes_OfHosting_AreClosedAndDoNotChange()
    {
        PublicSurface.Unsealed(Public).Should().BeEmpty();

        // Options are set by their binder, as everywhere in .NET.
        PublicSurface.Mutable(Public.Except([typeof(NetralitasRulesOptions)])).Should().BeEmpty();
    }

    [Fact]
    public void PublicParameters_OfHosting_AreAllDescribed() =>
        PublicSurface.Undescribed(Public, XmlDocumentation.Beside(Hosting)).Should().BeEmpty();
}
