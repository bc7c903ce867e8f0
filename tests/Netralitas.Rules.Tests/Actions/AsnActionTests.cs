using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Xml.Linq;
using FluentAssertions;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Model;
using Xunit;

namespace Netralitas.Rules.Tests.Actions;

/// <summary>The typed action mirrors the shipped vocabulary: what one can say the other knows.</summary>
public sealed class AsnActionTests
{
    private static readonly Vocabulary Vocabulary = Rulebook.Default.Vocabulary;

    /// <summary>Every settable leaf of the action, by its path, with the one fact it describes.</summary>
    private static readonly IReadOnlyList<(string Path, PropertyInfo[] Way, AsnAction Alone)> Leaves = [.. FindLeaves(typeof(AsnAction), [])];

    public static IEnumerable<object[]> LeafPaths() => Leaves.Select(leaf => new object[] { leaf.Path });

    [Fact]
    public void ToFactSet_OfAnActionWithEverything_HasExactlyTheFactsOfTheVocabulary() =>
        Leaves.SelectMany(leaf => leaf.Alone.ToFactSet().Values.Keys).Should().BeEquivalentTo(Vocabulary.Facts.Select(fact => fact.Key));

    [Theory]
    [MemberData(nameof(LeafPaths))]
    public void ToFactSet_OfOneProperty_DescribesOneFactThatNamesIt(string path)
    {
        var facts = Leaves.Single(leaf => leaf.Path == path).Alone.ToFactSet();

        facts.Values.Should().ContainSingle();
        Documentation(Leaves.Single(leaf => leaf.Path == path).Way[^1]).Should().Contain(facts.Values.Keys.Single(), "the documentation names the key that the property stands for");
    }

    [Theory]
    [MemberData(nameof(LeafPaths))]
    public void Evaluate_OfOneProperty_IsAccepted(string path)
    {
        var leaf = Leaves.Single(leaf => leaf.Path == path);
        var definition = Vocabulary.Find(leaf.Alone.ToFactSet().Values.Keys.Single())!;
        var action = definition.Type switch
        {
            FactType.Kode => (AsnAction)Build(leaf.Way, definition.Codes[0].Code),
            FactType.HimpunanKode => (AsnAction)Build(leaf.Way, definition.Codes.Select(code => code.Code).ToArray()),
            _ => leaf.Alone,
        };

        new ActionEvaluator(Rulebook.Default).Invoking(evaluator => evaluator.Evaluate(action)).Should().NotThrow();
    }

    [Fact]
    public void ToFactSet_OfAnActionWithNothing_IsEmpty() => new AsnAction().ToFactSet().Values.Should().BeEmpty();

    [Theory]
    [InlineData(true, "ya")]
    [InlineData(false, "tidak")]
    [InlineData(null, null)]
    public void ToFactSet_OfAYesNoProperty_KeepsFalseAndUnknownApart(bool? value, string? expected)
    {
        var facts = new AsnAction { Circumstances = new() { ActiveSupport = value } }.ToFactSet();

        (facts.Find("keadaan.dukungan_aktif")?.ToString()).Should().Be(expected);
    }

    [Fact]
    public void ToFactSet_OfSeveralActs_KeepsThemAll() =>
        new AsnAction { Acts = ["suka", "bagikan", "suka"] }.ToFactSet().Find("perbuatan")!.Codes.Should().Equal("suka", "bagikan");

    private static IEnumerable<(string Path, PropertyInfo[] Way, AsnAction Alone)> FindLeaves(Type type, PropertyInfo[] way)
    {
        foreach (var property in type.GetProperties().Where(property => property.CanWrite))
        {
            PropertyInfo[] path = [.. way, property];
            if (Sample(property.PropertyType) is { } sample)
            {
                yield return (string.Join('.', path.Select(step => step.Name)), path, (AsnAction)Build(path, sample));
            }
            else
            {
                foreach (var leaf in FindLeaves(property.PropertyType, path))
                {
                    yield return leaf;
                }
            }
        }
    }

    private static object? Sample(Type type) =>
        type == typeof(string) ? "contoh"
        : type == typeof(bool?) ? true
        : type == typeof(DayRange?) ? new DayRange(new DateOnly(2024, 1, 20))
        : type == typeof(IReadOnlyList<string>) ? new[] { "contoh" }
        : null;

    // Reflection sets init-only properties, which is how a test can set one of many without naming it.
    private static object Build(ReadOnlySpan<PropertyInfo> path, object value)
    {
        var holder = Activator.CreateInstance(path[0].DeclaringType!)!;
        path[0].SetValue(holder, path.Length == 1 ? value : Build(path[1..], value));
        return holder;
    }

    private static string Documentation(PropertyInfo property) =>
        XDocument.Load(Path.ChangeExtension(property.DeclaringType!.Assembly.Location, ".xml"))
            .Descendants("member").Single(member => (string?)member.Attribute("name") == $"P:{property.DeclaringType!.FullName}.{property.Name}").Value;
}
