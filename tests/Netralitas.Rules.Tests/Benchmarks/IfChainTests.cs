using System.IO;
using FluentAssertions;
using Netralitas.Rules.Benchmarks.IfChain;
using Xunit;

namespace Netralitas.Rules.Tests.Benchmarks;

/// <summary>The if-chain that the index is measured against: written from the shipped rules, and of the same answers.</summary>
public sealed class IfChainTests
{
    [Fact]
    public void Generate_OfTheShippedRules_GivesTheCommittedFile() =>
        (IfChainGenerator.Generate(Rulebook.Default.Index) == File.ReadAllText(Path.Combine(RepositoryFiles.Root, IfChainGenerator.File)))
            .Should().BeTrue("rules changed: run \"dotnet run -c Release --project benchmarks/Netralitas.Rules.Benchmarks -- generate-if-chain\"");

    [Fact]
    public void Match_OfRandomDescriptions_GivesTheAnswersOfTheIndex() =>
        IfChainCheck.FirstDifference(Rulebook.Default, 4000, seed: 1).Should().BeNull();
}
