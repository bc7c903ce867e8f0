using System;
using System.IO;
using System.Linq;
using System.Text;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Model;
using Netralitas.Rules.Reliability.Fuzz;
using Netralitas.Rules.Text;
using Xunit;

namespace Netralitas.Rules.Tests.Evaluation;

/// <summary>
/// What is found, and how it is explained, word for word, of many descriptions by a rulebook that has one of everything: ranges of
/// days, facts said to be unknown, exceptions, rules of other days and stages, later law.
/// </summary>
public sealed class OneOfEverythingTests
{
    private const int Descriptions = 80;

    private static readonly Rulebook Rules = OneOfEverything.Rulebook;

    [Theory]
    [InlineData("en")]
    [InlineData("id")]
    public void Evaluate_OfManyDescriptions_SaysWhatTheGoldenHas(string language)
    {
        var inLanguage = language == "en" ? Language.English : Language.Indonesian;
        var evaluator = new ActionEvaluator(Rules);
        var report = new StringBuilder();
        foreach (var facts in Enumerable.Range(1, Descriptions).Select(seed => Describe(new Random(seed))).Where((_, number) => language == "en" || number % 4 == 0))
        {
            report.Append($"=== {facts}\n{evaluator.Evaluate(facts).ToText(inLanguage)}--- \n{evaluator.Explain(facts).ToText(inLanguage)}");
        }

        GoldenFile.Check(Path.Combine(RepositoryFiles.Tests, "Goldens", "findings", $"one-of-everything.{language}.txt"), report.Replace(Rules.Digest, "sha256:masked").ToString());
    }

    /// <summary>Mostly a civil servant, a single act and a day near one on which something changes: uniformly random descriptions break hardly any rule.</summary>
    private static FactSet Describe(Random random)
    {
        var facts = RandomFacts.Describe(Rules.Vocabulary, random)
            .With("pelaku.status", Any(random, "pns", "pns", "pppk", "hakim"))
            .With("perbuatan", Any(random, "suka", "bagikan", "arahkan"))
            .With("sasaran.status", Any(random, "calon", "bakal_calon"));
        facts = random.Next(4) == 0 ? facts : facts.With("keadaan.tugas", "tidak");
        var from = Rules.Index.Days.Boundaries[random.Next(Rules.Index.Days.Boundaries.Count)].AddDays(random.Next(-1, 2));
        return facts.WithDays(FactKeys.Date, new DayRange(from, from.AddDays(random.Next(4) == 0 ? random.Next(200) : 0)));
    }

    private static string Any(Random random, params string[] codes) => codes[random.Next(codes.Length)];
}
