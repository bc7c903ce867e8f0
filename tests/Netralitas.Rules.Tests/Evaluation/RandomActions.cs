using System;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Model;

namespace Netralitas.Rules.Tests.Evaluation;

/// <summary>Random partial descriptions over the shipped vocabulary, with days crowded around the days on which the law changes.</summary>
internal static class RandomActions
{
    /// <summary>The areas that have a calendar of their own, which random descriptions would hardly ever meet on its days.</summary>
    private static readonly (string Area, ElectionCalendar Calendar)[] Areas =
        [.. Rulebook.Default.Index.Content.Calendars.SelectMany(calendar => calendar.Areas, (calendar, area) => (area.Name, calendar))];

    private static readonly DateOnly[] Boundaries = [.. Rulebook.Default.Index.Days.Boundaries];

    public static Arbitrary<T> Arbitrary<T>(Func<Random, T> make) =>
        Gen.Choose(0, int.MaxValue).Select(seed => make(new Random(seed))).ToArbitrary();

    /// <summary>A description with one day.</summary>
    public static FactSet OnOneDay(Random random)
    {
        var (facts, day) = Start(random);
        return facts.WithDays(FactKeys.Date, day);
    }

    /// <summary>A description with up to a hundred possible days.</summary>
    public static FactSet OnSomeDays(Random random)
    {
        var (facts, from) = Start(random);
        return facts.WithDays(FactKeys.Date, new DayRange(from, from.AddDays(random.Next(0, 100))));
    }

    /// <summary>Every fact but the day: with equal chance described or not; a default is always settled, so that adding facts only adds knowledge.</summary>
    public static FactSet Describe(Random random)
    {
        var facts = FactSet.Empty;
        foreach (var fact in Rulebook.Default.Vocabulary.Facts.Where(fact => fact.Codes.Count > 0))
        {
            if (random.Next(2) == 0)
            {
                facts = facts.With(fact.Key, Codes(random, fact));
            }
            else if (fact.Default is not null)
            {
                facts = facts.WithUnknown(fact.Key);
            }
        }

        // Mostly civil servants and one or two acts: uniformly random descriptions hardly ever break a rule.
        return random.Next(4) == 0 ? facts : facts.With("pelaku.status", random.Next(2) == 0 ? "pns" : "pppk");
    }

    public static string[] Codes(Random random, FactDefinition fact)
    {
        var codes = fact.Codes.Select(code => code.Code).ToArray();
        random.Shuffle(codes);
        return codes[..(fact.Type == FactType.CodeSet ? random.Next(1, 3) : 1)];
    }

    /// <summary>Any description and day; one in six is of an area on a day of its own calendar, mostly without the election.</summary>
    private static (FactSet Facts, DateOnly Day) Start(Random random)
    {
        var facts = Describe(random);
        if (random.Next(6) > 0)
        {
            return (facts, Day(random));
        }

        var (area, calendar) = Areas[random.Next(Areas.Length)];
        facts = facts.With(FactKeys.Area, area);
        facts = random.Next(4) == 0 ? facts : facts.WithUnknown(FactKeys.Election);
        facts = random.Next(4) == 0 ? facts : facts.With(FactKeys.TargetKind, calendar.Designations[0].Targets[0].Name);
        var edge = random.Next(3) == 0 ? calendar.Span.From : calendar.Phases[random.Next(calendar.Phases.Count)].From;
        return (facts, edge.AddDays(random.Next(-2, 3)));
    }

    public static DateOnly Day(Random random) => Boundaries[random.Next(Boundaries.Length)].AddDays(random.Next(-2, 3));
}
