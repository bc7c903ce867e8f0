using System;
using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Model;

namespace Netralitas.Rules.Compilation;

/// <summary>Builds reduced ordered decision diagrams of conditions.</summary>
/// <remarks>
/// The textbook construction (Bryant 1986, with more than two values as in Srinivasan et al. 1990): equal nodes are made once, a
/// node whose answers all lead to the same is none, and two diagrams are combined variable by variable.
/// </remarks>
internal sealed class DiagramBuilder
{
    /// <summary>What a condition comes to.</summary>
    public const int False = 0;

    /// <inheritdoc cref="False"/>
    public const int True = 1;

    /// <summary>The most nodes that are made for one diagram. The largest shipped one keeps some three hundred.</summary>
    public const int NodeLimit = 5_000;

    /// <summary>Marks, while a diagram is built, what cannot be described.</summary>
    private const int Impossible = 4;

    /// <summary>Bounds the time, where few nodes come of many steps.</summary>
    private const int StepLimit = 500_000;

    private readonly StateLayout _layout;
    private readonly DiagramVariables _variables;
    private readonly Dictionary<NodeKey, int> _unique = [];
    private readonly List<NodeKey> _nodes = [];
    private int _steps;

    private DiagramBuilder(IEnumerable<Condition> leaves, IEnumerable<int> tests, StateLayout layout)
    {
        _layout = layout;
        _variables = new DiagramVariables(leaves, layout);
        foreach (var test in tests)
        {
            _variables.AddTest(test);
        }
    }

    /// <summary>The diagram of a condition, with the outcomes <see cref="False"/> and <see cref="True"/>.</summary>
    /// <returns>Null when it grows beyond <see cref="NodeLimit"/>.</returns>
    public static Diagram? Build(Condition condition, StateLayout layout)
    {
        var builder = new DiagramBuilder(condition.Leaves(), [], layout);
        return builder.Finish(() => builder.Of(condition));
    }

    /// <summary>The diagram of a rule beside those that go before it, with the outcomes of <see cref="RuleDiagram"/>.</summary>
    /// <returns>Null when it grows beyond <see cref="NodeLimit"/>.</returns>
    public static Diagram? Build(Rule rule, IReadOnlyList<Rule> superiors, StateLayout layout)
    {
        var conditions = rule.Exceptions.Select(exception => exception.When).Prepend(rule.When).Concat(superiors.Select(other => other.When));
        var periods = rule.Exceptions.Select(exception => exception.Validity).Concat(superiors.Select(other => other.Validity));
        var builder = new DiagramBuilder(conditions.SelectMany(condition => condition.Leaves()), periods.Select(layout.Tests.IndexOf), layout);
        return builder.Finish(() => builder.Of(rule, superiors));
    }

    /// <summary>The diagram of whether one of some conditions holds and is in force, with the outcomes <see cref="False"/> and <see cref="True"/>.</summary>
    /// <returns>Null when it grows beyond <see cref="NodeLimit"/>.</returns>
    public static Diagram? Build(IReadOnlyList<(Condition When, ValidityPeriod Validity)> conditions, StateLayout layout)
    {
        var builder = new DiagramBuilder(conditions.SelectMany(one => one.When.Leaves()), conditions.Select(one => layout.Tests.IndexOf(one.Validity)), layout);
        return builder.Finish(() => builder.Any(conditions));
    }

    private Diagram? Finish(Func<int> build)
    {
        try
        {
            return Flatten(DropImpossible(build()));
        }
        catch (TooLargeException)
        {
            return null;
        }
    }

    private int Of(Rule rule, IReadOnlyList<Rule> superiors)
    {
        var excused = Any(rule.Exceptions.Select(exception => (exception.When, exception.Validity)));
        var governed = Any(superiors.Select(other => (other.When, other.Validity)));
        var fate = Combine(excused, governed, (lifted, aside) => lifted == True ? RuleDiagram.Lifted : aside == True ? RuleDiagram.SetAside : RuleDiagram.Broken);
        return Combine(Of(rule.When), fate, (met, outcome) => met == False ? RuleDiagram.Off : outcome);
    }

    /// <summary>Whether one of these holds and is in force.</summary>
    private int Any(IEnumerable<(Condition When, ValidityPeriod Validity)> conditions) =>
        conditions.Aggregate(~False, (any, one) =>
            Combine(any, Combine(Of(one.When), YesNo(_variables.OfTest(_layout.Tests.IndexOf(one.Validity))), Math.Min), Math.Max));

    private int Of(Condition condition) => condition switch
    {
        AllOf all => all.Parts.Select(Of).Aggregate((left, right) => Combine(left, right, Math.Min)),
        AnyOf any => any.Parts.Select(Of).Aggregate((left, right) => Combine(left, right, Math.Max)),
        NotThat not => Combine(Of(not.Part), ~True, (value, one) => one - value),
        HasCode hasCode => Of(hasCode),
        OnDays onDays => YesNo(_variables.OfTest(_layout.Tests.IndexOf(onDays))),
        _ => throw new InvalidOperationException($"A condition of type {condition.GetType().Name} passed the checks but cannot be compiled."),
    };

    private int Of(HasCode leaf)
    {
        var fact = _layout.Facts.IndexOf(leaf.Fact);
        var codes = _variables.SetOf(leaf);
        var classes = _variables.ClassesOf(fact);
        var first = _variables.OfFact(fact);
        return _layout.Facts.IsSet(fact)
            ? Enumerable.Range(0, classes.Count)
                .Where(part => classes[part].IsSubsetOf(codes))
                .Aggregate(~False, (any, part) => Combine(any, YesNo(first + part), Math.Max))
            : Node(first, [.. classes.Select(one => ~(one.IsSubsetOf(codes) ? True : False))]);
    }

    private int YesNo(int variable) => Node(variable, [~False, ~True]);

    /// <summary>
    /// A set of codes is never empty. Where all codes are asked of, the description "none of them" does not exist: it is made
    /// to come to the same as one that does.
    /// </summary>
    private int DropImpossible(int root)
    {
        var sets = _variables.All.Where(variable => variable.Fact >= 0 && _layout.Facts.IsSet(variable.Fact)).Select(variable => variable.Fact).Distinct();
        foreach (var fact in sets.Where(_variables.AreAllAsked))
        {
            var first = _variables.OfFact(fact);
            var last = first + _variables.ClassesOf(fact).Count - 1;
            var any = Enumerable.Range(first, last - first + 1).Aggregate(~False, (left, part) => Combine(left, YesNo(part), Math.Max));
            var replaced = With(root, first, True, []);
            var kept = Combine(any, root, (present, outcome) => present == True ? outcome : Impossible);
            root = Combine(kept, replaced, (outcome, instead) => outcome == Impossible ? instead : outcome);
        }

        return root;
    }

    /// <summary>The diagram once a variable has this answer.</summary>
    private int With(int node, int variable, int answer, Dictionary<int, int> done)
    {
        if (node < 0 || _nodes[node].Variable > variable)
        {
            return node;
        }

        if (!done.TryGetValue(node, out var result))
        {
            var key = _nodes[node];
            result = key.Variable == variable ? key.Children[answer] : Node(key.Variable, [.. key.Children.Select(child => With(child, variable, answer, done))]);
            done[node] = result;
        }

        return result;
    }

    private int Combine(int left, int right, Func<int, int, int> outcome)
    {
        var done = new Dictionary<(int, int), int>();
        return Of(left, right);

        int Of(int one, int other)
        {
            if (one < 0 && other < 0)
            {
                return ~outcome(~one, ~other);
            }

            if (done.TryGetValue((one, other), out var known))
            {
                return known;
            }

            if (++_steps > StepLimit)
            {
                throw new TooLargeException();
            }

            var variable = Math.Min(VariableOf(one), VariableOf(other));
            var children = new int[_variables.All[variable].Ways.Count];
            for (var answer = 0; answer < children.Length; answer++)
            {
                children[answer] = Of(Child(one, variable, answer), Child(other, variable, answer));
            }

            return done[(one, other)] = Node(variable, children);
        }
    }

    private int VariableOf(int node) => node < 0 ? int.MaxValue : _nodes[node].Variable;

    private int Child(int node, int variable, int answer) => VariableOf(node) == variable ? _nodes[node].Children[answer] : node;

    private int Node(int variable, int[] children)
    {
        if (Array.TrueForAll(children, child => child == children[0]))
        {
            return children[0];
        }

        var key = new NodeKey(variable, 0, children);
        if (_unique.TryGetValue(key, out var number))
        {
            return number;
        }

        if (_nodes.Count >= NodeLimit)
        {
            throw new TooLargeException();
        }

        _nodes.Add(key);
        return _unique[key] = _nodes.Count - 1;
    }

    /// <summary>The nodes that are reached, those of earlier variables first.</summary>
    private Diagram Flatten(int root)
    {
        var reached = new SortedSet<(int Variable, int Node)>();
        var open = new Stack<int>([root]);
        while (open.TryPop(out var node))
        {
            if (node >= 0 && reached.Add((_nodes[node].Variable, node)))
            {
                foreach (var child in _nodes[node].Children)
                {
                    open.Push(child);
                }
            }
        }

        var numbers = reached.Select((one, number) => (one.Node, number)).ToDictionary(pair => pair.Node, pair => pair.number);
        var nodes = new List<DiagramNode>(numbers.Count);
        var edges = new List<DiagramEdge>();
        foreach (var (variable, node) in reached)
        {
            var first = edges.Count;
            var asked = _variables.All[variable];
            edges.AddRange(asked.Ways.Zip(_nodes[node].Children, (way, child) => new DiagramEdge(way.Word, way.Mask, way.TakenWhenClear, child < 0 ? child : numbers[child])));
            nodes.Add(new DiagramNode(asked.Fact, asked.Part, first, edges.Count));
        }

        return new Diagram([.. nodes], [.. edges], root < 0 ? root : 0);
    }

    private sealed class TooLargeException : Exception;
}
