using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using FluentAssertions;
using Netralitas.Rules.Text;
using Newtonsoft.Json.Linq;
using Xunit;

namespace Netralitas.Rules.Tests.Schemas;

/// <summary>The schemas as files: those beside the rules are up to date, and each rule file names its own.</summary>
public sealed class RuleSchemasTests
{
    private const string Common = "umum.schema.json";

    public static IEnumerable<object[]> Names() => RuleSchemas.Write(Rulebook.Default).Select(file => new object[] { file.Path });

    [Theory]
    [MemberData(nameof(Names))]
    public void Write_OfTheShippedRules_IsWhatStandsBesideThem(string name) =>
        GoldenFile.Check(Path.Combine(RepositoryFiles.Rules, name), Content(RuleSchemas.Write(Rulebook.Default), name));

    [Fact]
    public void Schemas_BesideTheRules_AreNoOthers() =>
        Directory.EnumerateFiles(RepositoryFiles.Rules, "*.json", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(RepositoryFiles.Rules, file))
            .Should().BeEquivalentTo(RuleSchemas.Write(Rulebook.Default).Select(file => file.Path));

    [Fact]
    public void FirstLine_OfEachShippedFile_StandsInIt()
    {
        var others = Directory.EnumerateFiles(RepositoryFiles.Rules, "*.yaml", SearchOption.AllDirectories)
            .Where(file => File.ReadLines(file).First() != RuleSchemas.FirstLine(Path.GetRelativePath(RepositoryFiles.Rules, file).Replace('\\', '/')));

        others.Should().BeEmpty();
    }

    [Theory]
    [InlineData("buku.yaml", "# yaml-language-server: $schema=buku.schema.json")]
    [InlineData("pelanggaran/skb-2022/b6.yaml", "# yaml-language-server: $schema=../../pelanggaran.schema.json")]
    [InlineData("pelanggaran/skb-2022/b6.uji.yaml", "# yaml-language-server: $schema=../../uji.schema.json")]
    [InlineData("pelanggaran/skb-2022/b6.yml", null)]
    [InlineData("README.md", null)]
    [InlineData("lain/b6.yaml", null)]
    public void FirstLine_OfAPath_LeadsToTheSchemaOfItsKind(string path, string? line) => RuleSchemas.FirstLine(path).Should().Be(line);

    [Fact]
    public void Write_OfARulebookOfOnesOwn_OffersItsNamesAndNoOthers()
    {
        var common = Content(RuleSchemas.Write(BaseRules.Rulebook), Common);

        common.Should().Contain("\"uu-1/suka\"").And.Contain("\"keadaan.tugas\"").And.Contain("\"Pasal 2 ayat (1)\"").And.Contain("\"kampanye.mulai\"");
        common.Should().NotContain("skb-2022").And.NotContain("interaksi_media_sosial");
    }

    [Fact]
    public void Write_InEnglish_DescribesInEnglish()
    {
        var schemas = RuleSchemas.Write(Rulebook.Default, Language.English);

        Content(schemas, "pelanggaran.schema.json").Should().Contain("Exceptions; each lifts the finding when proven.").And.NotContain("Pengecualian");
        Content(schemas, Common).Should().Contain("Actor's status. What is the actor's employment or office status?");
    }

    [Fact]
    public void Write_OfAnyRulebook_RefersOnlyToWhatIsThere()
    {
        foreach (var rulebook in new[] { Rulebook.Default, BaseRules.Rulebook })
        {
            var schemas = RuleSchemas.Write(rulebook);
            var definitions = ((JObject)JObject.Parse(Content(schemas, Common))["definitions"]!).Properties().Select(property => property.Name).ToList();
            var references = schemas.SelectMany(schema => JObject.Parse(schema.Content).Descendants().OfType<JProperty>().Where(property => property.Name == "$ref").Select(property => (string)property.Value!)).Distinct().ToList();

            references.Should().OnlyContain(reference => reference.StartsWith("#/definitions/", StringComparison.Ordinal) || reference.StartsWith(Common + "#/definitions/", StringComparison.Ordinal));
            references.Select(reference => reference[(reference.LastIndexOf('/') + 1)..]).Distinct().Should().BeEquivalentTo(definitions, "what nobody refers to is of no use");
        }
    }

    private static string Content(IEnumerable<SourceText> schemas, string name) => schemas.Single(schema => schema.Path == name).Content;
}
