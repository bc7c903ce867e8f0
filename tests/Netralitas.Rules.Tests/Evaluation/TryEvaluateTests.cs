using System;
using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Model;
using Netralitas.Rules.Text;
using Xunit;

namespace Netralitas.Rules.Tests.Evaluation;

public sealed class TryEvaluateTests
{
    private static readonly ActionEvaluator Shipped = new(Rulebook.Default);

    [Fact]
    public void TryEvaluate_OfAnAction_IsWhatEvaluateFinds()
    {
        var action = new AsnAction { Date = new DateOnly(2024, 1, 20), Actor = new Actor { Status = "pns", Position = "" }, Acts = ["suka"] };

        Shipped.TryEvaluate(action, out var assessment, out var problems).Should().BeTrue();
        problems.Should().BeEmpty();
        assessment!.ToJson().Should().Be(Shipped.Evaluate(action).ToJson());
    }

    [Fact]
    public void TryEvaluate_OfWrongCodesAndDays_NamesThemAllWithTheNearest()
    {
        var action = new AsnAction
        {
            Date = new DayRange(new DateOnly(2024, 1, 20), new DateOnly(2024, 1, 19)),
            Actor = new Actor { Status = "pnss" },
            Acts = ["suka", "sukaa"],
            Target = new Target { Kind = "asn" },
        };

        Shipped.TryEvaluate(action, out var assessment, out var problems).Should().BeFalse();
        assessment.Should().BeNull();
        problems.Select(problem => problem.In(Language.English)).Should().SatisfyRespectively(
            status => status.Should().StartWith("'pnss' is not a value of 'pelaku.status'. Known values: pns, ").And.EndWith("Did you mean 'pns'?"),
            act => act.Should().StartWith("'sukaa' is not a value of 'perbuatan'.").And.EndWith("Did you mean 'suka'?"),
            kind => kind.Should().StartWith("'asn' is not a value of 'sasaran.jenis'."),
            days => days.Should().Be("The range of days is reversed: the end 2024-01-19 is before the start 2024-01-20."));
        problems[0].In(Language.Indonesian).Should().StartWith("'pnss' bukan nilai dari 'pelaku.status'.");
    }

    public static TheoryData<string, string> Misfits() => new()
    {
        { "pelaku.statu", "There is no fact 'pelaku.statu'." },
        { "pelaku.status", "'pelaku.status' takes exactly one value." },
        { "tanggal", "'tanggal' is of type tanggal and does not take codes." },
        { "pelaku.jabatan", "'pelaku.jabatan' is of type teks and does not take codes." },
    };

    [Theory]
    [MemberData(nameof(Misfits))]
    public void TryEvaluate_OfCodesWhereTheyDoNotFit_SaysWhatDoes(string key, string problem)
    {
        Shipped.TryEvaluate(FactSet.Empty.With(key, "pns", "pppk"), out _, out var problems).Should().BeFalse();

        problems.Should().ContainSingle().Which.In(Language.English).Should().StartWith(problem);
    }

    [Theory]
    [InlineData("tanggal")]
    [InlineData("pelaku.jabatan")]
    public void Evaluate_OfOneCodeForWhatTakesNone_Throws(string key) =>
        FluentActions.Invoking(() => Shipped.Evaluate(FactSet.Empty.With(key, "pns"))).Should().Throw<ArgumentException>().WithMessage($"*'{key}'*does not take codes*");

    [Fact]
    public void Evaluate_OfOneCodeGivenTwice_TakesItOnce() =>
        Shipped.Evaluate(FactSet.Empty.With("pelaku.status", "pns", "pns")).ToJson().Should().Be(Shipped.Evaluate(FactSet.Empty.With("pelaku.status", "pns")).ToJson());

    [Fact]
    public void Evaluate_OfAnActionOfWhichAFactIsSaidToBeUnknown_IsThatOfTheFacts()
    {
        var action = new AsnAction { Date = new DateOnly(2024, 1, 20), Acts = ["suka"], Actor = new Actor { Status = FactKeys.Unknown }, Phase = FactKeys.Unknown };
        var facts = FactSet.Empty.WithDays("tanggal", new DateOnly(2024, 1, 20)).With("perbuatan", "suka").WithUnknown("pelaku.status").WithUnknown("tahapan");

        Shipped.Evaluate(action).ToJson().Should().Be(Shipped.Evaluate(facts).ToJson());
    }

    [Fact]
    public void Evaluate_OfAnActionOfWhichADefaultIsSaidToBeUnknown_DoesNotAssumeIt()
    {
        var photo = new AsnAction { Date = new DateOnly(2017, 10, 1), Acts = ["foto_bersama"], Actor = new Actor { Status = "polri" } };
        var facts = FactSet.Empty.WithDays("tanggal", new DateOnly(2017, 10, 1)).With("perbuatan", "foto_bersama").With("pelaku.status", "polri");

        var unknown = Shipped.Evaluate(photo with { Circumstances = new Circumstances { PhotoSubject = FactKeys.Unknown } });

        unknown.ToJson().Should().Be(Shipped.Evaluate(facts.WithUnknown("keadaan.objek_foto")).ToJson()).And.NotBe(Shipped.Evaluate(photo).ToJson());
        Shipped.Evaluate(photo).ToJson().Should().Be(Shipped.Evaluate(facts).ToJson());
    }

    [Fact]
    public void TryEvaluate_OfTextAndDaysForACode_SaysThatTheyDoNotFit()
    {
        var facts = FactSet.Empty.WithText("pelaku.status", "pns").WithDays("perbuatan", new DateOnly(2024, 1, 20));

        Shipped.TryEvaluate(facts, out _, out var problems).Should().BeFalse();
        problems.Select(problem => problem.In(Language.English)).Should().Equal(
            "'pelaku.status' is of type kode and does not take free text.",
            "'perbuatan' is of type himpunan_kode and does not take days.");
    }

    /// <summary>The two doors agree on what can be evaluated.</summary>
    [Fact]
    public void TryEvaluate_OfAnyFacts_SucceedsExactlyWhereEvaluateDoesNotThrow()
    {
        var seen = new HashSet<bool>();
        Properties.ForAll(Spoilt, 2_000, facts =>
        {
            var succeeds = Shipped.TryEvaluate(facts, out var assessment, out var problems);
            var evaluate = () => Shipped.Evaluate(facts).Verdict;

            seen.Add(succeeds);
            problems.Any().Should().Be(!succeeds);
            if (succeeds)
            {
                evaluate().Should().Be(assessment!.Verdict);
            }
            else
            {
                evaluate.Should().Throw<ArgumentException>();
            }
        });

        seen.Should().BeEquivalentTo([true, false]);
    }

    private static FactSet Spoilt(Random random)
    {
        var facts = RandomActions.OnSomeDays(random);
        var keys = Rulebook.Default.Vocabulary.Facts.Select(fact => fact.Key).Append("pelaku.x").ToArray();
        string[] codes = ["pns", "ya", "true", "asn", "suka", "", "tidak_diketahui"];
        var day = new DateOnly(2024, 1, 1);
        for (var i = random.Next(3); i > 0; i--)
        {
            var key = keys[random.Next(keys.Length)];
            facts = random.Next(6) switch
            {
                0 => facts.With(key, codes[random.Next(codes.Length)]),
                1 => facts.With(key, codes[random.Next(codes.Length)], codes[random.Next(codes.Length)]),
                2 => facts.WithText(key, codes[random.Next(codes.Length)]),
                3 => facts.WithDays(key, day),
                4 => facts.Set(key, FactValue.OfDays(new DayRange(day, day.AddDays(random.Next(-1, 1))))),
                _ => facts.WithUnknown(key),
            };
        }

        return facts;
    }
}
