using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using Netralitas.Rules.Compilation;
using Netralitas.Rules.Pictures;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Documents;

/// <summary>Puts a rule's decision diagram into words: questions about facts, answers, outcomes.</summary>
internal sealed class NetworkBuilder(RuleIndex index, Language language)
{
    /// <summary>More questions than this are not drawn: such a picture shows nothing that the elements in words do not.</summary>
    public const int Limit = 60;

    // In this order the straight way down through the elements ends in "broken".
    private static readonly int[] Order = [RuleDiagram.Broken, RuleDiagram.Lifted, RuleDiagram.SetAside, RuleDiagram.Off];

    /// <summary>The network of a rule, or null when it is too large to draw.</summary>
    public DecisionNetwork? Build(CompiledRule rule, string title)
    {
        var asked = new AskedQuestions(rule.Diagram, index.Layout);
        if (asked.Nodes.Count > Limit)
        {
            return null;
        }

        var outcomes = Order.Where(outcome => asked.Leads(~outcome)).ToList();
        var numbers = asked.Nodes.Concat(outcomes.Select(outcome => ~outcome)).Select((target, number) => (target, number)).ToDictionary(pair => pair.target, pair => pair.number);
        var boxes = asked.Nodes.Select(node => Box(rule.Diagram, rule.Diagram.Nodes[node], target => numbers[asked.End(target)]))
            .Concat(outcomes.Select(outcome => new NetworkBox(PictureTexts.Outcome(outcome).In(language), Tone(outcome), [])));
        return new DecisionNetwork(title, [.. boxes]);
    }

    /// <summary>How many questions a rule asks.</summary>
    public int Size(CompiledRule rule) => new AskedQuestions(rule.Diagram, index.Layout).Nodes.Count;

    private NetworkBox Box(Diagram diagram, DiagramNode node, Func<int, int> numberOf)
    {
        var ways = AskedQuestions.Edges(diagram, node)
            .GroupBy(edge => numberOf(edge.Target))
            .Select(same => Way(node, [.. same], same.Key))
            .OrderBy(way => way.Target);
        return new NetworkBox(Question(diagram, node).In(language), NetworkTone.Question, [.. ways]);
    }

    private LocalizedText Question(Diagram diagram, DiagramNode node)
    {
        if (node.Variable < 0)
        {
            return DayQuestion(~node.Variable);
        }

        var fact = index.Facts.Definitions[node.Variable];
        return index.Facts.IsSet(node.Variable)
            ? PictureTexts.Includes.Fill(fact.Name, CodeWords.Short(fact, Codes(node.Variable, diagram.Edges[node.EndEdge - 1])))
            : fact.Name;
    }

    private LocalizedText DayQuestion(int test)
    {
        var tests = index.Layout.Tests;
        return tests.IsWindow(test)
            ? PictureTexts.OnDays.Fill(ConditionList.Days(tests.Windows[test - tests.Periods.Count]))
            : PictureTexts.InForceOnDay.Fill(PeriodWords.Of(tests.Periods[test]));
    }

    private NetworkWay Way(DiagramNode node, List<DiagramEdge> edges, int target)
    {
        if (node.Variable >= 0 && !index.Facts.IsSet(node.Variable))
        {
            var fact = index.Facts.Definitions[node.Variable];
            var codes = edges.SelectMany(edge => Codes(node.Variable, edge)).ToList();
            return new NetworkWay(CodeWords.Short(fact, codes).In(language), CodeWords.Of(fact, codes).In(language), target);
        }

        var answer = edges.TrueForAll(edge => AskedQuestions.IsYes(node, edge, index.Layout)) ? PictureTexts.Yes : PictureTexts.No;
        return new NetworkWay(answer.In(language), answer.In(language), target);
    }

    private List<string> Codes(int fact, DiagramEdge edge)
    {
        var first = (edge.Word - index.Facts.MayAt(fact)) * CodeSet.WordSize;
        var codes = new List<string>();
        for (var mask = edge.Mask; mask != 0; mask &= mask - 1)
        {
            codes.Add(index.Facts.Definitions[fact].Codes[first + BitOperations.TrailingZeroCount(mask)].Code);
        }

        return codes;
    }

    private static NetworkTone Tone(int outcome) => outcome switch
    {
        RuleDiagram.Broken => NetworkTone.Broken,
        RuleDiagram.Off => NetworkTone.Off,
        _ => NetworkTone.Lifted,
    };
}
