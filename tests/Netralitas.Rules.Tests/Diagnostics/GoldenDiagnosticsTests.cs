using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using Xunit;

namespace Netralitas.Rules.Tests.Diagnostics;

/// <summary>Diagnostics are a product: every one of them is shown once as its reader sees it.</summary>
public sealed class GoldenDiagnosticsTests
{
    public static IEnumerable<object[]> Names() => GoldenCase.Names().Select(name => new object[] { name });

    [Theory]
    [MemberData(nameof(Names))]
    public void Diagnose_OfAGoldenInput_SaysWhatIsWritten(string name)
    {
        var golden = GoldenCase.Of(name);

        GoldenFile.Check(golden.ExpectedPath, golden.Run());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Diagnose_OfOneMistake_TellsItWithoutCascade(string name)
    {
        var golden = GoldenCase.Of(name);
        var ids = golden.Diagnose().Select(diagnostic => diagnostic.Id).Distinct();

        // Days of tests are computed when they run, so theirs comes as a failed test and not from loading.
        ids.Should().Equal(golden.Id == "NTR5011" ? [] : [golden.Id]);
    }

    [Fact]
    public void Goldens_OfAllDescriptors_Exist() =>
        Descriptors.All.Select(pair => pair.Descriptor.Id).Except(GoldenCase.Names().Select(name => GoldenCase.Of(name).Id)).Should().BeEmpty();

    [Fact]
    public void MadeInputs_WithoutAGolden_DoNotExist() => MadeInputs.ByGolden.Keys.Except(GoldenCase.Names()).Should().BeEmpty();
}
