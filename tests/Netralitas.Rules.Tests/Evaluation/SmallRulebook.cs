using System;
using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Compilation;
using Netralitas.Rules.Evaluation;
using Netralitas.Rules.Findings;
using Netralitas.Rules.Model;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Tests.Evaluation;

/// <summary>A random rulebook over a vocabulary so small that every description can be completed in every way.</summary>
internal sealed class SmallRulebook
{
    private const string Acts = "perbuatan";
    private const string Kind = "sifat";

    private static readonly SourceSpan Nowhere = new("acak", 1, 1, 1);
    private static readonly LegalSource Source = new(Verification.SeveralSources, [], null, Nowhere);
    private static readonly DateOnly[] Days = [new(2020, 1, 1), new(2020, 7, 1), new(2021, 1, 1)];

    private static readonly Vocabulary Facts = new(
    [
        Fact(FactKeys.Date, FactType.Days),
        Fact(FactKeys.Election, FactType.Code),
        Fact(FactKeys.Phase, FactType.Code, "kampanye", "pasca"),
        Fact(Acts, FactType.CodeSet, "suka", "unggah", "hadir") with { IsSubject = true, Groups = [new FactGroup("daring", new LocalizedText("daring"), ["suka", "unggah"])] },
        Fact(FactKeys.TargetKind, FactType.Code, "presiden", "gubernur") with { IsSubject = true },
        Fact(FactKeys.TargetStatus, FactType.Code, "bakal_calon", "calon"),
        Fact(Kind, FactType.Code, "a", "b", "c") with { IsSubject = true },
        Fact("tugas", FactType.YesNo, "ya", "tidak") with { Default = "tidak" },
        Fact("aktif", FactType.YesNo, "ya", "tidak"),
    ]);

    private readonly Evaluator _evaluator;

    private SmallRulebook(RulebookContent content)
    {
        Content = content;
        _evaluator = new Evaluator(RuleIndex.Compile(content), Stamp, EvaluatorOptions.Default.Holidays);
    }

    public RulebookContent Content { get; }

    public RuleIndex Index => _evaluator.Index;

    private static RulebookStamp Stamp { get; } = new() { Name = new LocalizedText("acak"), Version = "0", Digest = "", Covered = [], NotCovered = [] };

    public static SmallRulebook Random(Random random)
    {
        var count = random.Next(1, 6);
        var rules = Enumerable.Range(0, count).Select(number => Rule(random, number, count)).ToList();
        return new SmallRulebook(Of(rules));
    }

    /// <summary>The same vocabulary with these rules and permissions.</summary>
    public static SmallRulebook Of(RulebookContent content) => new(content);

    /// <summary>A random condition over the vocabulary.</summary>
    public static Condition Condition(Random random) => Condition(random, 3);

    /// <summary>The same rules, read in another order.</summary>
    public SmallRulebook Shuffled(Random random)
    {
        var rules = Content.Rules.ToArray();
        random.Shuffle(rules);

        // Binding sorts by id, whatever the order of files; that is what makes this hold.
        return new SmallRulebook(Of([.. rules.OrderBy(rule => rule.Id, StringComparer.Ordinal)]));
    }

    public Assessment Evaluate(FactSet facts) => _evaluator.Evaluate(facts);

    /// <summary>One day, and each other fact described with even chance.</summary>
    public static FactSet Describe(Random random)
    {
        var facts = FactSet.Empty.WithDays(FactKeys.Date, Day(random));
        foreach (var fact in Described().Where(_ => random.Next(2) == 0))
        {
            facts = random.Next(8) == 0 ? facts.WithUnknown(fact.Key) : facts.With(fact.Key, RandomActions.Codes(random, fact));
        }

        return facts;
    }

    /// <summary>The facts that conditions ask of and descriptions describe.</summary>
    public static IEnumerable<FactDefinition> Described() => Facts.Facts.Where(fact => fact.Codes.Count > 0);

    public static DateOnly Day(Random random) => Days[random.Next(Days.Length)].AddDays(random.Next(-1, 1));

    public override string ToString() => string.Join("\n", Content.Rules.Select(rule =>
        $"{rule.Id} {rule.Kind} {rule.Validity}: {Text(rule.When)}"
        + string.Concat(rule.Exceptions.Select(exception => $" KECUALI {exception.Validity} {Text(exception.When)}"))
        + string.Concat(rule.SetsAside.Select(precedence => $" MENGESAMPINGKAN {string.Join(",", precedence.Rules.Select(other => other.Name))}"))));

    /// <summary>A condition on one line.</summary>
    public static string Text(Condition condition) => condition switch
    {
        AllOf all => $"({string.Join(" & ", all.Parts.Select(Text))})",
        AnyOf any => $"({string.Join(" | ", any.Parts.Select(Text))})",
        NotThat not => "!" + Text(not.Part),
        HasCode code => $"{code.Fact}={string.Join("/", code.Codes.Select(name => name.Name))}",
        OnDays days => $"[{days.From?.Day:yyyy-MM-dd}..{days.Until?.Day:yyyy-MM-dd}]",
        _ => "?",
    };

    private static RulebookContent Of(IReadOnlyList<Rule> rules) =>
        new(new Manifest(new LocalizedText("acak"), "0", [], []), Facts, [], [], [], [], rules, [], [], [], []);

    private static Rule Rule(Random random, int number, int count) => new(
        $"r{number}",
        new LocalizedText($"r{number}"),
        random.Next(2) == 0 ? ViolationKind.Ethics : ViolationKind.Discipline,
        Period(random),
        Condition(random, 3),
        [.. Enumerable.Range(0, random.Next(3)).Select(_ => new RuleException(Condition(random, 2), new LocalizedText("k"), Period(random), [], Source, Nowhere))],
        [],
        new RuleSanction(null, new LocalizedText("-"), [], Nowhere),
        [.. Enumerable.Range(number + 1, count - number - 1).Where(_ => random.Next(4) == 0).Select(other => new Precedence([new Named($"r{other}", Nowhere)], new LocalizedText("m"), [], Source, Nowhere))],
        [],
        Source,
        Nowhere);

    private static ValidityPeriod Period(Random random) => random.Next(3) switch
    {
        0 => new ValidityPeriod(Days[random.Next(Days.Length)], FromIsLatest: random.Next(3) == 0),
        1 => new ValidityPeriod(Days[0], Days[random.Next(1, Days.Length)].AddDays(-1)),
        _ => ValidityPeriod.Always,
    };

    private static Condition Condition(Random random, int depth) => random.Next(depth == 0 ? 1 : 4) switch
    {
        1 => new AllOf(Parts(random, depth), Nowhere),
        2 => new AnyOf(Parts(random, depth), Nowhere),
        3 => new NotThat(Condition(random, depth - 1), Nowhere),
        _ => Leaf(random),
    };

    private static List<Condition> Parts(Random random, int depth) => [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => Condition(random, depth - 1))];

    private static Condition Leaf(Random random)
    {
        if (random.Next(10) == 0)
        {
            return new OnDays(FactKeys.Date, new DayBound(Days[random.Next(Days.Length)], null, Nowhere), null, Nowhere);
        }

        var facts = Described().ToList();
        var fact = facts[random.Next(facts.Count)];
        var names = fact.Codes.Select(code => code.Code).Concat(fact.Groups.Select(group => group.Code)).ToArray();
        random.Shuffle(names);
        return new HasCode(fact.Key, [.. names.Take(random.Next(1, names.Length)).Select(name => new Named(name, Nowhere))], Nowhere);
    }

    private static FactDefinition Fact(string key, FactType type, params string[] codes) => new()
    {
        Key = key,
        Type = type,
        Name = new LocalizedText(key),
        Question = new LocalizedText(key + "?"),
        Codes = [.. codes.Select(code => new FactCode(code, new LocalizedText(code)))],
    };
}
