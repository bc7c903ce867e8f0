using System;
using System.Linq;
using FluentAssertions;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Model;
using Xunit;

namespace Netralitas.Rules.Tests.Actions;

public sealed class FactSetTests
{
    private static readonly ActionEvaluator Evaluator = new(Rulebook.Default);

    [Fact]
    public void With_WithoutACode_IsACallersMistake() =>
        FluentActions.Invoking(() => FactSet.Empty.With("perbuatan", Enumerable.Empty<string>())).Should().Throw<ArgumentException>().WithMessage("*'perbuatan'*");

    [Fact]
    public void WithDays_OfAReversedRange_IsACallersMistake() =>
        FluentActions.Invoking(() => FactSet.Empty.WithDays("tanggal", new DayRange(new DateOnly(2024, 2, 1), new DateOnly(2024, 1, 31))))
            .Should().Throw<ArgumentException>().WithMessage("*'tanggal'*");

    [Fact]
    public void Members_WithNull_Throw()
    {
        FluentActions.Invoking(() => FactSet.Empty.With(null!, "a")).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => FactSet.Empty.With(null!, true)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => FactSet.Empty.WithDays(null!, default)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => FactSet.Empty.WithText(null!, "a")).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => FactSet.Empty.WithText("a", null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => FactSet.Empty.WithUnknown(null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void With_OfAFactDescribedBefore_ReplacesItInTheNewSetOnly()
    {
        var before = FactSet.Empty.With("pelaku.status", "pns");
        var after = before.With("pelaku.status", "pppk");

        before.Find("pelaku.status")!.Codes.Should().Equal("pns");
        after.Find("pelaku.status")!.Codes.Should().Equal("pppk");
    }

    [Fact]
    public void WithUnknown_OfAFact_IsNotTheSameAsLeavingItOut()
    {
        FactSet.Empty.WithUnknown("pelaku.status").Find("pelaku.status").Should().BeSameAs(FactValue.Unknown);
        FactSet.Empty.With("pelaku.status", "tidak_diketahui").Find("pelaku.status").Should().BeSameAs(FactValue.Unknown);
        FactSet.Empty.Find("pelaku.status").Should().BeNull();
    }

    [Fact]
    public void ToString_OfEveryKindOfValue_ReadsLikeAnActionFile() =>
        FactSet.Empty
            .With("perbuatan", "suka", "bagikan")
            .With("pelaku.cltn", false)
            .WithDays("tanggal", new DayRange(new DateOnly(2024, 1, 20), new DateOnly(2024, 2, 1)))
            .WithText("pelaku.jabatan", "Camat")
            .WithUnknown("dampak")
            .ToString().Should().Be("dampak: tidak_diketahui, pelaku.cltn: tidak, pelaku.jabatan: Camat, perbuatan: [suka, bagikan], tanggal: 2024-01-20..2024-02-01");

    [Theory]
    [InlineData("pelaku.status", "pnss", "*'pnss'*'pelaku.status'*'pns'?*")]
    [InlineData("pelaku.status", "asn", "*'asn'*group*pns, cpns, pppk*")]
    [InlineData("pelaku.statu", "pns", "*'pelaku.statu'*'pelaku.status'?*")]
    [InlineData("tanggal", "kemarin", "*'tanggal'*tanggal*codes*")]
    [InlineData("pelaku.jabatan", "camat", "*'pelaku.jabatan'*teks*codes*")]
    public void Evaluate_OfWhatTheVocabularyDoesNotHave_NamesItAndTheNearest(string key, string code, string message) =>
        Evaluator.Invoking(evaluator => evaluator.Evaluate(FactSet.Empty.With(key, code))).Should().Throw<ArgumentException>().WithMessage(message);

    [Fact]
    public void Evaluate_OfTwoCodesWhereOneFits_IsACallersMistake() =>
        Evaluator.Invoking(evaluator => evaluator.Evaluate(FactSet.Empty.With("pelaku.status", "pns", "pppk"))).Should().Throw<ArgumentException>();

    [Fact]
    public void Evaluate_OfATypedActionWithAWrongCode_NamesTheNearest() =>
        Evaluator.Invoking(evaluator => evaluator.Evaluate(new AsnAction { Actor = new() { Status = "pnss" } }))
            .Should().Throw<ArgumentException>().WithMessage("*'pnss'*'pns'?*");

    [Fact]
    public void Members_OfTheEvaluator_RefuseNull()
    {
        FluentActions.Invoking(() => new ActionEvaluator(null!)).Should().Throw<ArgumentNullException>();
        Evaluator.Invoking(evaluator => evaluator.Evaluate((FactSet)null!)).Should().Throw<ArgumentNullException>();
        Evaluator.Invoking(evaluator => evaluator.Evaluate((AsnAction)null!)).Should().Throw<ArgumentNullException>();
    }
}
