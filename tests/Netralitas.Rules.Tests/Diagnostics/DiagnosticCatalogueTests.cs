using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using FluentAssertions;
using Netralitas.Rules.Diagnostics;
using Xunit;

namespace Netralitas.Rules.Tests.Diagnostics;

/// <summary>The catalogue is whole, and its ids mean the same for ever.</summary>
public sealed class DiagnosticCatalogueTests
{
    private const string Retired = "retired ";

    private static readonly string Ledger = Path.Combine(RepositoryFiles.Tests, "Goldens", "diagnostic-ids.txt");

    [Fact]
    public void All_OfTheCatalogue_AreTheDescriptorsOfTheCode() =>
        DiagnosticCatalogue.All.Should().Equal(Descriptors.All.Select(pair => pair.Descriptor));

    [Theory]
    [InlineData("NTR2001")]
    [InlineData("ntr2001")]
    public void Find_OfAnId_FindsIt(string id) => DiagnosticCatalogue.Find(id).Should().BeSameAs(BindingDiagnostics.UnknownKey);

    [Theory]
    [InlineData("NTR9999")]
    [InlineData("")]
    public void Find_OfNoId_IsNull(string id) => DiagnosticCatalogue.Find(id).Should().BeNull();

    /// <summary>
    /// The ledger has a line for each id there ever was and the name of its descriptor. An id that is given up stays in it as
    /// <c>retired</c>, which rewriting goldens writes by itself.
    /// </summary>
    [Fact]
    public void Ids_OfTheLedger_AreNeverReused()
    {
        var ledger = Read();
        var inUse = Descriptors.All.ToDictionary(pair => pair.Descriptor.Id, pair => pair.Name);

        ledger.Where(line => line.Value.StartsWith(Retired, StringComparison.Ordinal) && inUse.ContainsKey(line.Key)).Should().BeEmpty("a retired id must not come back");

        var retired = ledger.Where(line => !inUse.ContainsKey(line.Key)).Select(line => (line.Key, line.Value.StartsWith(Retired, StringComparison.Ordinal) ? line.Value : Retired + line.Value));
        var expected = inUse.Select(line => (line.Key, line.Value)).Concat(retired).OrderBy(line => line.Key, StringComparer.Ordinal);
        GoldenFile.Check(Ledger, string.Concat(expected.Select(line => $"{line.Key} {line.Item2}\n")));
    }

    private static Dictionary<string, string> Read() =>
        (File.Exists(Ledger) ? File.ReadAllLines(Ledger) : []).ToDictionary(line => line.Split(' ')[0], line => line[(line.IndexOf(' ', StringComparison.Ordinal) + 1)..]);
}
