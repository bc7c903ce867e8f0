using System;
using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Findings;
using Netralitas.Rules.Model;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Reliability.Soak;

/// <summary>A described action, and to the letter what each edition must find and explain.</summary>
internal sealed class Case
{
    private readonly string[] _findings;
    private readonly string[] _explanations;

    private Case(FactSet facts, AsnAction? typed, bool isExplained, IReadOnlyList<ActionEvaluator> firstTwo)
    {
        (Facts, Typed) = (facts, typed);
        Verdict = firstTwo[0].Evaluate(facts).Verdict;
        _findings = [.. firstTwo.Select((evaluator, edition) => Blanked(evaluator.Evaluate(facts).ToJson(Language.Indonesian), evaluator, edition))];
        _explanations = !isExplained ? [] : [.. firstTwo.Select((evaluator, edition) => Blanked(evaluator.Explain(facts).ToJson(Language.Indonesian), evaluator, edition))];
    }

    public FactSet Facts { get; }

    /// <summary>The same as a typed action; null for most.</summary>
    public AsnAction? Typed { get; }

    public Verdict Verdict { get; }

    /// <summary>Whether its explanation is known, too.</summary>
    public bool IsExplained => _explanations.Length > 0;

    /// <summary>Actions of each verdict that the rulebook knows, described at random by its vocabulary.</summary>
    /// <param name="folder">Where the rules will be, which explanations name.</param>
    public static IReadOnlyList<Case> For(Editions editions, string folder, int seed, int count)
    {
        var firstTwo = Enumerable.Range(0, 2).Select(edition => new ActionEvaluator(
            Rulebook.Parse(editions.Publish(edition).Select(file => new SourceText($"{folder}/{file.Path}", file.Content)), folder).RulebookOrThrow())).ToList();
        var random = new Random(seed);
        var vocabulary = firstTwo[0].Rulebook.Vocabulary;
        return
        [
            .. Enumerable.Range(0, count).Select(_ => new Case(Describe(vocabulary, random), null, isExplained: false, firstTwo)),
            .. new[] { Like, new AsnAction() }.Select(typed => new Case(typed.ToFactSet(), typed, isExplained: true, firstTwo)),
        ];
    }

    /// <summary>The finding of an edition, as JSON in Indonesian.</summary>
    public string Finding(int edition, string digest) => Filled(_findings, edition, digest);

    /// <summary>The explanation of an edition, if <see cref="IsExplained"/>, as JSON in Indonesian.</summary>
    public string Explanation(int edition, string digest) => Filled(_explanations, edition, digest);

    // Both rulebooks have a rule against it.
    private static AsnAction Like { get; } = new()
    {
        Date = new DateOnly(2024, 6, 1),
        Actor = new Actor { Status = "pns" },
        Acts = ["suka"],
        Target = new Target { Status = "calon" },
    };

    private static FactSet Describe(Vocabulary vocabulary, Random random)
    {
        var facts = FactSet.Empty.WithDays("tanggal", new DayRange(new DateOnly(2019, 1, 1).AddDays(random.Next(7 * 365))));
        foreach (var fact in vocabulary.Facts)
        {
            if (fact.Codes.Count > 0 && random.Next(3) > 0)
            {
                facts = facts.With(fact.Key, fact.Codes[random.Next(fact.Codes.Count)].Code);
            }
        }

        return facts;
    }

    private static string Blanked(string json, ActionEvaluator evaluator, int edition) =>
        Editions.Blanked(json, edition).Replace(evaluator.Rulebook.Digest, "{digest}", StringComparison.Ordinal);

    private static string Filled(string[] firstTwo, int edition, string digest) =>
        Editions.Filled(firstTwo[edition % 2], edition).Replace("{digest}", digest, StringComparison.Ordinal);
}
