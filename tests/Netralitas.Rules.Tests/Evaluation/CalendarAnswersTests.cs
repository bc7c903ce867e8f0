using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using FluentAssertions;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Findings;
using Netralitas.Rules.Model;
using Xunit;

namespace Netralitas.Rules.Tests.Evaluation;

/// <summary>
/// What two overlapping calendars, one of them of some areas only, say and contradict: every election, area and target, named or
/// not, on days on both sides of each that changes something, and over days between which they change.
/// </summary>
public sealed class CalendarAnswersTests
{
    private static readonly string?[] Elections = [null, "pemilu-1", "ulang-1"];
    private static readonly string?[] Areas = [null, "banyumas", "kebumen"];
    private static readonly string?[] Targets = [null, "presiden", "bupati", "parpol"];

    private static readonly (string? Phase, string? Status)[] Given = [("kampanye", null), (null, "calon"), ("kampanye", "bakal_calon")];

    private static readonly string[] Days =
    [
        "2023-12-31", "2024-01-09/2024-01-10", "2024-02-14", "2024-02-29/2024-03-01", "2024-09-05", "2024-10-31/2024-11-01", "2024-12-01",
        "2024-12-31/2025-01-01", "2025-01-05", "2025-02-28/2025-03-01", "2023-12-31/2025-03-01",
    ];

    private static readonly ActionEvaluator Evaluator = new(OneOfEverything.Rulebook);

    [Fact]
    public void Evaluate_OfEveryElectionAreaAndTarget_DerivesWhatTheGoldenHas()
    {
        var report = new StringBuilder();
        foreach (var (election, area, target) in from election in Elections from area in Areas from target in Targets select (election, area, target))
        {
            report.Append($"{election ?? "?"} {area ?? "?"} {target ?? "?"}\n");
            foreach (var days in Days)
            {
                Append(report, days, Describe(election, area, target, days));
            }
        }

        GoldenFile.Check(Golden("calendars"), report.ToString());
    }

    [Fact]
    public void Evaluate_OfAPhaseAndAStatusThatAreGiven_ContradictsWhatTheGoldenHas()
    {
        var report = new StringBuilder();
        foreach (var (election, target, (phase, status)) in from election in Elections from target in Targets from given in Given select (election, target, given))
        {
            report.Append($"{election ?? "?"} {target ?? "?"} {phase ?? "?"} {status ?? "?"}\n");
            foreach (var days in Days)
            {
                Append(report, days, Add(Describe(election, area: null, target, days), (FactKeys.Phase, phase), (FactKeys.TargetStatus, status)));
            }
        }

        GoldenFile.Check(Golden("contradicted"), report.ToString());
    }

    [Fact]
    public void Evaluate_OfAStatusThatNoneOfThePossibleTargetsHas_NamesEachOfTheirs()
    {
        var facts = Describe("pemilu-1", area: null, target: null, "2024-09-05").With(FactKeys.TargetStatus, "bakal_calon");

        var contradiction = Evaluator.Evaluate(facts).Contradictions.Should().ContainSingle().Which;

        contradiction.Text.English.Should().Contain("'bakal_calon'").And.Contain("'bukan_calon, calon' on 5 September 2024");
    }

    private static FactSet Describe(string? election, string? area, string? target, string days)
    {
        var ends = days.Split('/').Select(day => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture)).ToList();
        var facts = FactSet.Empty.WithDays(FactKeys.Date, new DayRange(ends[0], ends[^1])).With("pelaku.status", "pns").With("perbuatan", "suka");
        return Add(facts, (FactKeys.Election, election), (FactKeys.Area, area), (FactKeys.TargetKind, target));
    }

    private static FactSet Add(FactSet facts, params (string Key, string? Code)[] known) =>
        known.Where(fact => fact.Code is not null).Aggregate(facts, (described, fact) => described.With(fact.Key, fact.Code!));

    /// <summary>A line on what is derived and what is contradicted, if anything is.</summary>
    private static void Append(StringBuilder report, string days, FactSet facts)
    {
        var assessment = Evaluator.Evaluate(facts);
        var derived = assessment.Derived.Select(fact => $"{Short(fact.Fact)} {fact.Value}{Part(fact, facts)}");
        var contradicted = assessment.Contradictions.Select(contradiction => $"NOT {Short(contradiction.Fact)} {contradiction.Given}");
        var said = string.Join("; ", derived.Concat(contradicted));
        report.Append(said.Length > 0 ? $"  {days}: {said}\n" : "");
    }

    private static string Short(string fact) => fact switch { FactKeys.Phase => "phase", FactKeys.TargetStatus => "status", FactKeys.Election => "election", _ => fact };

    /// <summary>The days it is derived for, where they are not all that are possible.</summary>
    private static string Part(DerivedFact fact, FactSet facts) =>
        fact.Days.ToString() == facts.Find(FactKeys.Date)!.ToString() ? "" : $" ({fact.Days})";

    private static string Golden(string name) => Path.Combine(RepositoryFiles.Tests, "Goldens", "findings", name + ".txt");
}
