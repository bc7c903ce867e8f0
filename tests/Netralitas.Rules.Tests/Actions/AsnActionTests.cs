using System;
using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Model;
using Xunit;

namespace Netralitas.Rules.Tests.Actions;

/// <summary>The typed action mirrors the shipped vocabulary: what one can say the other knows.</summary>
public sealed class AsnActionTests
{
    private static readonly Vocabulary Vocabulary = Rulebook.Default.Vocabulary;

    public static IEnumerable<object[]> LeafPaths() => ActionLeaf.All.Select(leaf => new object[] { leaf.Path });

    [Fact]
    public void ToFactSet_OfAnActionWithEverything_HasExactlyTheFactsOfTheVocabulary() =>
        ActionLeaf.All.Select(leaf => leaf.Key).Should().BeEquivalentTo(Vocabulary.Facts.Select(fact => fact.Key));

    [Theory]
    [MemberData(nameof(LeafPaths))]
    public void ToFactSet_OfOneProperty_DescribesOneFactThatNamesIt(string path)
    {
        var leaf = Leaf(path);

        leaf.Sample.ToFactSet().Values.Should().ContainSingle();
        leaf.Documentation.Should().Contain(leaf.Key, "the documentation names the key that the property stands for");
    }

    [Theory]
    [MemberData(nameof(LeafPaths))]
    public void Evaluate_OfOneProperty_IsAccepted(string path)
    {
        var leaf = Leaf(path);
        var definition = Vocabulary.Find(leaf.Key)!;
        var action = definition.Type switch
        {
            FactType.Code => leaf.WithCodes(definition.Codes[0].Code),
            FactType.CodeSet => leaf.WithCodes(definition.Codes.Select(code => code.Code)),
            _ => leaf.Sample,
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

    /// <summary>Mappers and serialisers of others leave null where nothing came.</summary>
    [Fact]
    public void ToFactSet_OfPartsThatAreNull_DescribesNothing() =>
        new AsnAction { Actor = null!, Acts = null!, Target = null!, Circumstances = null!, History = null! }.ToFactSet().Values.Should().BeEmpty();

    [Fact]
    public void Acts_OfAListThatChangesLater_StayWhatTheyWere()
    {
        var acts = new List<Act> { Acts.Like };
        var action = new AsnAction { Acts = acts };

        acts[0] = Acts.Share;

        action.Acts.Should().Equal(Acts.Like);
        action.ToFactSet().Find("perbuatan")!.Codes.Should().Equal("suka");
        (action with { Acts = acts }).ToFactSet().Find("perbuatan")!.Codes.Should().Equal("bagikan");
    }

    [Fact]
    public void Acts_WithANullAmongThem_AreRefused() =>
        FluentActions.Invoking(() => new AsnAction { Acts = [Acts.Like, null!] }).Should().Throw<ArgumentException>().WithMessage("One of the acts is null*");

    [Fact]
    public void ToFactSet_OfACodeSaidToBeUnknown_TakesNoDefault() =>
        new AsnAction { Circumstances = new() { PhotoSubject = "tidak_diketahui" } }.ToFactSet().Find("keadaan.objek_foto").Should().BeSameAs(FactValue.Unknown);

    private static ActionLeaf Leaf(string path) => ActionLeaf.All.Single(leaf => leaf.Path == path);
}
