using System;
using System.Linq;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Model;
using Netralitas.Rules.Reliability.Fuzz.Mutation;

namespace Netralitas.Rules.Reliability.Fuzz;

/// <summary>Random descriptions over any vocabulary.</summary>
internal static class RandomFacts
{
    public static FactSet Describe(Vocabulary vocabulary, Random random)
    {
        var facts = FactSet.Empty;
        foreach (var fact in vocabulary.Facts.Where(_ => random.Next(3) > 0))
        {
            facts = Add(facts, fact, random);
        }

        return facts;
    }

    /// <summary>A set with one fact described or, now and then, said to be unknown.</summary>
    public static FactSet Add(FactSet facts, FactDefinition fact, Random random) => fact.Type switch
    {
        _ when random.Next(10) == 0 => facts.WithUnknown(fact.Key),
        FactType.Days => facts.WithDays(fact.Key, Days(random)),
        FactType.Text => facts.WithText(fact.Key, "Camat"),
        _ when fact.Codes.Count == 0 => facts,
        FactType.CodeSet => facts.With(fact.Key, fact.Codes.Where(_ => random.Next(fact.Codes.Count) < 2).Select(code => code.Code).DefaultIfEmpty(fact.Codes[0].Code)),
        _ => facts.With(fact.Key, fact.Codes[random.Next(fact.Codes.Count)].Code),
    };

    private static DayRange Days(Random random)
    {
        var from = DateOnly.ParseExact(Telling.Day(random), "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        var length = random.Next(4) == 0 ? random.Next(400) : 0;
        return new DayRange(from, from.DayNumber + length > DateOnly.MaxValue.DayNumber ? DateOnly.MaxValue : from.AddDays(length));
    }
}
