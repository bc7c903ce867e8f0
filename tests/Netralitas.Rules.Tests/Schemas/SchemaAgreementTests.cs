using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using FluentAssertions;
using Netralitas.Rules.Binding;
using Netralitas.Rules.Syntax;
using Netralitas.Rules.Tests.Diagnostics;
using Netralitas.Rules.Text;
using Xunit;

namespace Netralitas.Rules.Tests.Schemas;

/// <summary>Schema and loader come from one table and must not part: what is right to one is right to the other, and what both can see, both see.</summary>
public sealed class SchemaAgreementTests
{
    private const string Action = "action.yaml";

    public static IEnumerable<object[]> Folders() =>
        Rulebook.EmbeddedFiles.Select(file => file.Path.Split('/')[1]).Distinct().Select(folder => new object[] { folder });

    /// <summary>The goldens that are made of a YAML file which can be read.</summary>
    public static IEnumerable<object[]> Goldens() =>
        GoldenCase.Names().Where(name => string.CompareOrdinal(name, "NTR2") > 0 && string.CompareOrdinal(name, "NTR6") < 0 && Defect(GoldenCase.Of(name)) is not null).Select(name => new object[] { name });

    [Theory]
    [MemberData(nameof(Folders))]
    public void Schema_OfEachShippedFile_AcceptsIt(string folder)
    {
        var problems = Rulebook.EmbeddedFiles
            .Select(file => file.Path["rules/".Length..] is var path && path.Split('/')[0] == folder ? (Path: path, Problems: SchemaSet.Shipped.Problems(path, Yaml.Read(file))) : (path, []))
            .Where(file => file.Problems.Count > 0)
            .Select(file => $"{file.Path}: {string.Join("; ", file.Problems)}");

        problems.Should().BeEmpty();
    }

    [Fact]
    public void Schema_OfEachExample_AcceptsIt()
    {
        var problems = RepositoryFiles.Examples.SelectMany(file => SchemaSet.Shipped.ProblemsOfAction(Yaml.Read(new SourceText(file, File.ReadAllText(file)))).Select(problem => $"{file}: {problem}"));

        problems.Should().BeEmpty();
    }

    [Fact]
    public void Schema_OfEachFileOfTheBaseRules_AcceptsIt()
    {
        var problems = BaseRules.Files().SelectMany(file => SchemaSet.OfBase.Problems(file.Key, Yaml.Read(file.Key, file.Value)).Select(problem => $"{file.Key}: {problem}"));

        problems.Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Goldens))]
    public void Schema_OfEachGoldenMistake_SeesItUnlessOnlyTheLoaderCan(string name)
    {
        var golden = GoldenCase.Of(name);
        var (path, content) = Defect(golden)!.Value;
        var problems = path == Action ? SchemaSet.OfBase.ProblemsOfAction(content) : SchemaSet.OfBase.Problems(path, content);

        (problems.Count == 0).Should().Be(OnlyTheLoader.Sees(name), "the schema says: {0}", string.Join("; ", problems));
    }

    [Fact]
    public void OnlyTheLoader_OfGoldensThatDoNotExist_SaysNothing()
    {
        var goldens = Goldens().Select(name => (string)name[0]).ToList();

        OnlyTheLoader.Names.Except(goldens).Except(goldens.Select(name => name.Split('-')[0])).Should().BeEmpty();
    }

    /// <summary>The file a golden's first mistake stands in, as far as an editor would look at it.</summary>
    private static (string Path, YamlNode Content)? Defect(GoldenCase golden)
    {
        var files = BaseRules.Read(Path.GetDirectoryName(golden.ExpectedPath)!);
        var place = golden.Diagnose().Select(diagnostic => diagnostic.Span?.Path).FirstOrDefault()?.Replace("rules/", "", StringComparison.Ordinal);
        var path = place is not null && files.ContainsKey(place) ? place : files.Count == 1 ? files.Keys.Single() : null;
        return path is not null && (path == Action || RuleFileKind.Of(path) is not null) && Yaml.TryRead(path, files[path]) is { } content ? (path, content) : null;
    }
}
