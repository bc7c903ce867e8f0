using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using FluentAssertions;
using Netralitas.Rules.Tests.Evaluation;
using Xunit;

namespace Netralitas.Rules.Tests.Syntax;

/// <summary>Whatever the bytes, reading never throws, and what it refuses it places.</summary>
public sealed class RandomInputTests
{
    private static readonly byte[][] Examples = [.. RepositoryFiles.Examples.Select(File.ReadAllBytes)];
    private static readonly SortedDictionary<string, byte[]> Shipped = BaseRules.Read(RepositoryFiles.Rules);
    private static readonly string[] ShippedPaths = [.. Shipped.Keys];

    [Fact]
    public void ReadAction_OfNoise_TellsWhatItRefuses() => Properties.ForAll(Mutations.Noise, 500, CheckAction);

    [Fact]
    public void ReadAction_OfBrokenExamples_TellsWhatItRefuses() =>
        Properties.ForAll(random => Mutations.Of(Examples[random.Next(Examples.Length)], random), 600, CheckAction);

    [Fact]
    public void Load_OfNoise_TellsWhatItRefuses() =>
        Properties.ForAll(random => (Path: "rules/" + ShippedPaths[random.Next(ShippedPaths.Length)], Content: Mutations.Noise(random)), 200, CheckBaseRulesWith);

    [Fact]
    public void Load_OfBrokenShippedFiles_TellsWhatItRefuses() =>
        Properties.ForAll(BreakOne, 600, broken => CheckBaseRulesWith(broken));

    [Fact]
    public void Load_OfABrokenRulebook_TellsWhatItRefuses() => Properties.ForAll(BreakOne, 25, broken => CheckRules(Shipped, broken));

    [Fact]
    public void Of_ManyMutations_BreaksMostFilesButNotAll()
    {
        // If all were refused at the first stage, or none at all, the properties above would say little.
        var random = new Random(1);
        var refused = Enumerable.Range(0, 200).Select(_ => Inputs.ReadAction(Mutations.Of(Examples[random.Next(Examples.Length)], random))).ToList();

        refused.Count(result => result.Facts is null).Should().BeInRange(100, 199, "most are broken, not all");
        refused.SelectMany(result => result.Diagnostics).Select(diagnostic => diagnostic.Id[..4]).Distinct().Should().Contain(["NTR1", "NTR5"]);
    }

    private static (string Path, byte[] Content) BreakOne(Random random)
    {
        var path = ShippedPaths[random.Next(ShippedPaths.Length)];
        return ("rules/" + path, Mutations.Of(Shipped[path], random));
    }

    private static void CheckAction(byte[] content)
    {
        var result = Inputs.ReadAction(content);

        DiagnosticPlaces.ShouldHold(result.Facts is null, result.Diagnostics, new Dictionary<string, byte[]> { ["action.yaml"] = content });
    }

    private static void CheckBaseRulesWith((string Path, byte[] Content) broken) => CheckRules(BaseRules.Files(), broken);

    private static void CheckRules(IReadOnlyDictionary<string, byte[]> rules, (string Path, byte[] Content) broken)
    {
        var files = rules.ToDictionary(file => file.Key, file => file.Value);
        files[broken.Path["rules/".Length..]] = broken.Content;

        var result = BaseRules.Load(files);

        DiagnosticPlaces.ShouldHold(result.Rulebook is null, result.Diagnostics, files.ToDictionary(file => "rules/" + file.Key, file => file.Value));
        _ = result.Rulebook?.RunTests();
    }
}
