using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Analysis;
using Netralitas.Rules.Compilation;
using Netralitas.Rules.Model;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Comparison;

/// <summary>Says in words which actions a region holds: each way through it is one description, "or" stands between them.</summary>
internal sealed class RegionWords(RuleIndex index, FactSpace space)
{
    /// <summary>Nobody reads more descriptions than this many.</summary>
    private const int Most = 8;

    private static readonly LocalizedText None = new("{0} bukan {1}", "{0} not {1}");
    private static readonly LocalizedText Some = new("{0}: {1}", "{0}: {1}");
    private static readonly LocalizedText OnDay = new("hari perbuatan memenuhi syarat tanggal", "the day of the act meets a condition on days");
    private static readonly LocalizedText NotOnDay = new("hari perbuatan tidak memenuhi syarat tanggal", "the day of the act does not meet a condition on days");
    private static readonly LocalizedText Any = new("semua tindakan", "all actions");
    private static readonly LocalizedText More = new("… dan uraian lain", "… and other descriptions");

    /// <summary>The descriptions, at most a handful of them.</summary>
    public IReadOnlyList<LocalizedText> Of(int region)
    {
        var ways = new List<LocalizedText>();
        Walk(region, [], ways);
        return ways.Count <= Most ? ways : [.. ways.Take(Most), More];
    }

    private void Walk(int node, IReadOnlyList<(DiagramVariable Variable, int[] Answers)> path, List<LocalizedText> ways)
    {
        if (ways.Count > Most || node == FactSpace.Nowhere)
        {
            return;
        }

        if (node == FactSpace.Everywhere)
        {
            ways.Add(Say(path));
            return;
        }

        // Answers that lead to the same are told together.
        var variable = space.Variables[space.VariableOf(node)];
        foreach (var way in space.ChildrenOf(node).Select((child, answer) => (child, answer)).GroupBy(pair => pair.child, pair => pair.answer))
        {
            Walk(way.Key, [.. path, (variable, way.ToArray())], ways);
        }
    }

    private LocalizedText Say(IReadOnlyList<(DiagramVariable Variable, int[] Answers)> path)
    {
        var sets = path.Where(step => step.Variable.Fact >= 0 && index.Facts.IsSet(step.Variable.Fact)).ToList();

        // What is absent goes without saying where something is present.
        var parts = path.Where(step => step.Variable.Fact < 0 || !index.Facts.IsSet(step.Variable.Fact)).Select(step => step.Variable.Fact < 0 ? Day(step.Answers) : One(step.Variable, step.Answers))
            .Concat(sets.GroupBy(step => step.Variable.Fact).Select(fact => Set(fact.Key, [.. fact])))
            .ToList();
        return parts.Count == 0 ? Any : new LocalizedText(string.Join("; ", parts.Select(part => part.Indonesian)), string.Join("; ", parts.Select(part => part.English)));
    }

    private static LocalizedText Day(int[] answers) => answers.Contains(1) ? OnDay : NotOnDay;

    private LocalizedText One(DiagramVariable variable, int[] answers)
    {
        var definition = index.Facts.Definitions[variable.Fact];
        var classes = space.ClassesOf(variable);
        var codes = answers.Select(answer => classes[answer]).Aggregate((left, right) => left.Union(right));
        var others = index.Facts.Full[variable.Fact].Except(codes);
        return others.Count < codes.Count ? None.Fill(definition.Name, Names(definition, others)) : Some.Fill(definition.Name, Names(definition, codes));
    }

    private LocalizedText Set(int fact, IReadOnlyList<(DiagramVariable Variable, int[] Answers)> steps)
    {
        var definition = index.Facts.Definitions[fact];
        var present = steps.Where(step => step.Answers is [1]).ToList();
        var told = present.Count > 0 ? present : steps;
        var codes = told.Select(step => space.ClassesOf(step.Variable)[step.Variable.Part]).Aggregate((left, right) => left.Union(right));
        return (present.Count > 0 ? Some : None).Fill(definition.Name, Names(definition, codes));
    }

    private static LocalizedText Names(FactDefinition definition, CodeSet codes)
    {
        var names = codes.Codes().Select(code => definition.Codes[code].Name).ToList();
        return new LocalizedText(string.Join(" / ", names.Select(name => name.Indonesian)), string.Join(" / ", names.Select(name => name.English)));
    }
}
