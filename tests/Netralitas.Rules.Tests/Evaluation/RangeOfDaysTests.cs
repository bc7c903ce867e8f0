using System;
using System.Globalization;
using System.Linq;
using FluentAssertions;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Model;
using Netralitas.Rules.Text;
using Xunit;

namespace Netralitas.Rules.Tests.Evaluation;

/// <summary>
/// What comes of a rule when it comes out otherwise on some of the possible days than on others: in each case the first day alone,
/// the last day alone and the days from one to the other.
/// </summary>
public sealed class RangeOfDaysTests
{
    private const string Like = "uu-1/suka";
    private const string General = "uu-1/umum";

    private static readonly FactSet Base = FactSet.Empty
        .With("pelaku.status", "pns").With("perbuatan", "suka").With("sasaran.status", "calon").With("keadaan.tugas", "tidak");

    /// <summary>The facts that differ from the base, the first and the last day, the rule, and what comes of it on the first day, the last day and both.</summary>
    public static TheoryData<string, string, string, string, string, string, string> Ranges => new()
    {
        { "", "2019-12-31", "2020-01-01", Like, "not in force", "violation", "open" },
        { "", "2020-01-01", "2020-01-02", Like, "violation", "violation", "violation" },
        { "keadaan.tugas=ya", "2019-12-31", "2020-01-01", Like, "not in force", "lifted", "lifted" },
        { "keadaan.tugas=ya", "2020-01-01", "2020-01-02", Like, "lifted", "lifted", "lifted" },
        { "wilayah=kebumen sasaran.jenis=bupati", "2024-05-31", "2024-06-01", Like, "violation", "lifted", "open" },
        { "wilayah=kebumen sasaran.jenis=bupati", "2024-12-31", "2025-01-01", Like, "lifted", "violation", "open" },
        { "wilayah=kebumen sasaran.jenis=bupati", "2019-12-31", "2024-06-01", Like, "not in force", "lifted", "open" },
        { "sasaran.status= pemilihan=pemilu-1 sasaran.jenis=presiden keadaan.tugas=ya", "2024-02-29", "2024-03-01", Like, "not met", "lifted", "lifted" },
        { "sasaran.status= pemilihan=pemilu-1 sasaran.jenis=presiden", "2024-02-29", "2024-03-01", Like, "not met", "violation", "open" },
        { "pemilihan=pemilu-1 sasaran.jenis=presiden", "2024-06-01", "2024-06-02", General, "set aside", "set aside", "set aside" },
        { "pemilihan=pemilu-1 sasaran.jenis=presiden", "2024-05-31", "2024-06-01", General, "not met", "set aside", "set aside" },
        { "sasaran.status=bakal_calon pemilihan=pemilu-1 sasaran.jenis=presiden", "2024-05-31", "2024-06-01", General, "not met", "violation", "open" },
        { "sasaran.status=bakal_calon pemilihan=pemilu-1 sasaran.jenis=presiden", "2024-06-01", "2024-06-02", General, "violation", "violation", "violation" },
    };

    [Theory]
    [MemberData(nameof(Ranges))]
    public void Evaluate_OfSeveralDays_JoinsWhatComesOfEach(string differs, string first, string last, string rule, string onFirst, string onLast, string onBoth)
    {
        var facts = differs.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('='))
            .Aggregate(Base, (known, pair) => pair[1].Length == 0 ? known.WithUnknown(pair[0]) : known.With(pair[0], pair[1]));

        (Result(facts, Day(first), Day(first), rule), Result(facts, Day(last), Day(last), rule), Result(facts, Day(first), Day(last), rule)).Should().Be((onFirst, onLast, onBoth));
    }

    [Fact]
    public void Evaluate_OfDaysOnNoneOfWhichALawIsInForce_TellsOfTheRuleThatComesLater()
    {
        var finding = new ActionEvaluator(OneOfEverything.Rulebook).Evaluate(Base.WithDays(FactKeys.Date, new DayRange(new DateOnly(2019, 12, 1), new DateOnly(2019, 12, 31))));

        finding.NotInForce.Select(rule => rule.Rule).Should().Equal(Like);
        finding.Reason.In(Language.English).Should().StartWith("A rule fits this act, but");
        new ActionEvaluator(OneOfEverything.Rulebook).Evaluate(Base.With("perbuatan", "hadir").WithDays(FactKeys.Date, new DateOnly(2019, 12, 31))).Reason.In(Language.English)
            .Should().StartWith("No rule in force");
    }

    private static string Result(FactSet facts, DateOnly from, DateOnly until, string rule)
    {
        var finding = new ActionEvaluator(OneOfEverything.Rulebook).Evaluate(facts.WithDays(FactKeys.Date, new DayRange(from, until)));
        return finding.Violations.Any(one => one.Rule == rule) ? "violation"
            : finding.Open.Any(one => one.Rule == rule) ? "open"
            : finding.Lifted.Any(one => one.Rule == rule) ? "lifted"
            : finding.SetAside.Any(one => one.Rule == rule) ? "set aside"
            : finding.NotInForce.Any(one => one.Rule == rule) ? "not in force"
            : "not met";
    }

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
