using System;
using System.Collections.Generic;
using System.Linq;
using System.Linq.Expressions;
using Netralitas.Rules.Model;

namespace Netralitas.Rules.Compilation;

/// <summary>Translates conditions, exactly: what the diagrams answer and nothing else.</summary>
/// <remarks>
/// Three-valued connectives are exact as long as their parts speak of different things. Parts that ask of the same fact or day
/// are taken together and translated through their diagram; the rest of a condition stays readable and shared.
/// </remarks>
internal sealed class ConditionExpressions(StateLayout layout)
{
    public TruthExpressions Of(Condition condition) => condition switch
    {
        AllOf all => TruthExpressions.All(Related(all.Parts).Select(parts => Together(parts, () => new AllOf(parts, all.Span)))),
        AnyOf any => TruthExpressions.Any(Related(any.Parts).Select(parts => Together(parts, () => new AnyOf(parts, any.Span)))),
        NotThat not => Of(not.Part).Negate(),
        HasCode hasCode => Of(hasCode),
        OnDays onDays => OfTest(layout.Tests.IndexOf(onDays)),
        _ => throw new InvalidOperationException($"A condition of type {condition.GetType().Name} passed the checks but cannot be translated."),
    };

    /// <summary>Whether one of some conditions holds and is in force.</summary>
    public TruthExpressions Of(IReadOnlyList<(Condition When, ValidityPeriod Validity)> conditions)
    {
        var asked = conditions.Select(one => Variables([one])).ToList();
        return AreApart(asked) && conditions.All(one => !Variables(one.When).Contains(~layout.Tests.IndexOf(one.Validity)))
            ? TruthExpressions.Any(conditions.Select(one => TruthExpressions.All([Of(one.When), OfTest(layout.Tests.IndexOf(one.Validity))])))
            : Of(DiagramBuilder.Build(conditions, layout));
    }

    /// <summary>What some conditions and their validity ask of.</summary>
    public HashSet<int> Variables(IEnumerable<(Condition When, ValidityPeriod Validity)> conditions) =>
        [.. conditions.SelectMany(one => Variables(one.When).Append(~layout.Tests.IndexOf(one.Validity)))];

    /// <summary>Whether no two of these have anything in common.</summary>
    public static bool AreApart(IReadOnlyList<HashSet<int>> asked) => asked.Sum(one => one.Count) == asked.SelectMany(one => one).Distinct().Count();

    /// <summary>What a condition asks of: each fact by its number, each day test as <c>~test</c>.</summary>
    public HashSet<int> Variables(Condition condition) =>
        [.. condition.Leaves().Select(leaf => leaf is HasCode hasCode ? layout.Facts.IndexOf(hasCode.Fact) : ~layout.Tests.IndexOf((OnDays)leaf))];

    /// <summary>The parts in groups that have nothing in common.</summary>
    private List<List<Condition>> Related(IReadOnlyList<Condition> parts)
    {
        var groups = new List<(List<Condition> Parts, HashSet<int> Variables)>();
        foreach (var part in parts)
        {
            var variables = Variables(part);
            var related = groups.FindAll(group => group.Variables.Overlaps(variables));
            groups.RemoveAll(related.Contains);
            groups.Add(([.. related.SelectMany(group => group.Parts), part], [.. related.SelectMany(group => group.Variables), .. variables]));
        }

        return [.. groups.Select(group => group.Parts)];
    }

    private TruthExpressions Together(List<Condition> parts, Func<Condition> whole) =>
        parts is [var only] ? Of(only) : Of(DiagramBuilder.Build(whole(), layout));

    private static TruthExpressions Of(Diagram? diagram) => diagram is null
        ? throw new InvalidOperationException("A condition passed the checks but is too large.")
        : new TruthExpressions(
            StateExpressions.Not(DiagramExpressions.CanBe(diagram, DiagramSpace.False)),
            DiagramExpressions.CanBe(diagram, DiagramSpace.True));

    private TruthExpressions Of(HasCode leaf)
    {
        var facts = layout.Facts;
        var fact = facts.IndexOf(leaf.Fact);
        var codes = facts.SetOf(fact, leaf.Codes.Select(code => code.Name));
        var others = facts.Full[fact].Except(codes);
        var possibly = Overlaps(facts.MayAt(fact), codes);

        // A set of codes is never empty, so that all its codes together are surely met.
        var surely = others.IsEmpty ? StateExpressions.True
            : facts.IsSet(fact) ? Overlaps(facts.MustAt(fact), codes)
            : StateExpressions.Not(Overlaps(facts.MayAt(fact), others));
        return new TruthExpressions(surely, others.IsEmpty ? StateExpressions.True : possibly);
    }

    private static Expression Overlaps(int at, CodeSet codes)
    {
        var any = StateExpressions.False;
        for (var word = 0; word < codes.Words.Length; word++)
        {
            any = codes.Words[word] == 0 ? any : StateExpressions.Or(any, StateExpressions.Overlaps(at + word, codes.Words[word]));
        }

        return any;
    }

    private TruthExpressions OfTest(int test)
    {
        var (holds, holdBit) = layout.Answer(test, holds: true);
        var (fails, failBit) = layout.Answer(test, holds: false);
        return new TruthExpressions(StateExpressions.IsClear(fails, failBit), StateExpressions.Overlaps(holds, holdBit));
    }
}
