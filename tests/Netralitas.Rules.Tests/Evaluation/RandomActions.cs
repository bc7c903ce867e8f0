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
    private static readonly DateOnly[] Boundaries = [.. Rulebook.Default.Index.Boundaries];

    public static Arbitrary<T> Arbitrary<T>(Func<Random, T> make) =>
        Gen.Choose(0, int.MaxValue).Select(seed => make(new Random(seed))).ToArbitrary();

    /// <summary>A description with one day.</summary>
    public static FactSet OnOneDay(Random random) => Describe(random).WithDays(FactKeys.Date, Day(random));

    /// <summary>A description with up to a hundred possible days.</summary>
    public static FactSet OnSomeDays(Random random)
    {
        var from = Day(random);
        return Describe(random).WithDays(FactKeys.Date, new DayRange(from, from.AddDays(random.Next(0, 100))));
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
        return codes[..(fact.Type == FactType.HimpunanKode ? random.Next(1, 3) : 1)];
    }

    public static DateOnly Day(Random random) => Boundaries[random.Next(Boundaries.Length)].AddDays(random.Next(-2, 3));
}
