using System;
using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Model;

namespace Netralitas.Rules.Compilation;

/// <summary>
/// Makes reduced ordered decision diagrams over the same variables, so that two conditions that come to the same are the same
/// node. A node is a number, an outcome is <c>~outcome</c>. Not thread-safe.
/// </summary>
/// <remarks>
/// The textbook construction (Bryant 1986, with more than two values as in Srinivasan et al. 1990): equal nodes are made once, a
/// node whose answers all lead to the same is none, and two diagrams are combined variable by variable.
/// </remarks>
/// <param name="nodeLimit">The most nodes that are made.</param>
/// <param name="stepLimit">Bounds the time of a question, where few nodes come of many steps.</param>
internal sealed class DiagramSpace(DiagramVariables variables, StateLayout layout, int nodeLimit, long stepLimit)
{
    /// <summary>What a condition comes to.</summary>
    public const int False = 0;

    /// <inheritdoc cref="False"/>
    public const int True = 1;

    /// <summary>Marks what cannot be described.</summary>
    private const int Impossible = 4;

    private readonly Dictionary<NodeKey, int> _unique = [];
    private readonly Dictionary<(int, int), int> _both = [];
    private readonly Dictionary<int, int> _opposites = [];
    private readonly List<NodeKey> _nodes = [];
    private long _steps;

    public DiagramVariables Variables => variables;

    /// <summary>How many steps the question has taken so far.</summary>
    public long Steps => _steps;

    /// <summary>Begins a question: its steps are counted from here.</summary>
    public void Begin() => _steps = 0;

    /// <summary>A rule beside those that go before it, with the outcomes of <see cref="RuleDiagram"/>.</summary>
    public int Of(Rule rule, IReadOnlyList<Rule> superiors)
    {
        var excused = Any(rule.Exceptions.Select(exception => (exception.When, exception.Validity)));
        var governed = Any(superiors.Select(other => (other.When, other.Validity)));
        var fate = Combine(excused, governed, (lifted, aside) => lifted == True ? RuleDiagram.Lifted : aside == True ? RuleDiagram.SetAside : RuleDiagram.Broken);
        return Combine(Of(rule.When), fate, (met, outcome) => met == False ? RuleDiagram.Off : outcome);
    }

    /// <summary>Whether one of these holds and is in force.</summary>
    public int Any(IEnumerable<(Condition When, ValidityPeriod Validity)> conditions) =>
        conditions.Aggregate(~False, (any, one) =>
            Combine(any, Combine(Of(one.When), YesNo(Variables.OfTest(layout.Tests.IndexOf(one.Validity))), Math.Min), Math.Max));

    /// <summary>A condition, with the outcomes <see cref="False"/> and <see cref="True"/>.</summary>
    public int Of(Condition condition) => condition switch
    {
        AllOf all => all.Parts.Select(Of).Aggregate((left, right) => Combine(left, right, Math.Min)),
        AnyOf any => any.Parts.Select(Of).Aggregate((left, right) => Combine(left, right, Math.Max)),
        NotThat not => Combine(Of(not.Part), ~True, (value, one) => one - value),
        HasCode hasCode => Of(hasCode),
        OnDays onDays => YesNo(Variables.OfTest(layout.Tests.IndexOf(onDays))),
        _ => throw new InvalidOperationException($"A condition of type {condition.GetType().Name} passed the checks but cannot be compiled."),
    };

    private int Of(HasCode leaf)
    {
        var fact = layout.Facts.IndexOf(leaf.Fact);
        var codes = Variables.SetOf(leaf);
        var classes = Variables.ClassesOf(fact);
        var first = Variables.OfFact(fact);
        return layout.Facts.IsSet(fact)
            ? Enumerable.Range(0, classes.Count)
                .Where(part => classes[part].IsSubsetOf(codes))
                .Aggregate(~False, (any, part) => Combine(any, YesNo(first + part), Math.Max))
            : Node(first, [.. classes.Select(one => ~(one.IsSubsetOf(codes) ? True : False))]);
    }

    /// <summary>The diagram of one yes-or-no variable.</summary>
    public int YesNo(int variable) => Node(variable, [~False, ~True]);

    /// <summary>
    /// A set of codes is never empty. Where all codes are asked of, the description "none of them" does not exist: it is made
    /// to come to the same as one that does.
    /// </summary>
    public int DropImpossible(int root)
    {
        var sets = Variables.All.Where(variable => variable.Fact >= 0 && layout.Facts.IsSet(variable.Fact)).Select(variable => variable.Fact).Distinct();
        foreach (var fact in sets.Where(Variables.AreAllAsked))
        {
            var first = Variables.OfFact(fact);
            var last = first + Variables.ClassesOf(fact).Count - 1;
            var any = Enumerable.Range(first, last - first + 1).Aggregate(~False, (left, part) => Combine(left, YesNo(part), Math.Max));
            var replaced = With(root, first, True);
            var kept = Combine(any, root, (present, outcome) => present == True ? outcome : Impossible);
            root = Combine(kept, replaced, (outcome, instead) => outcome == Impossible ? instead : outcome);
        }

        return root;
    }

    /// <summary>The diagram once a variable has this answer.</summary>
    public int With(int node, int variable, int answer) => With(node, variable, answer, []);

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

    /// <summary>Where both hold. Kept, so that what many questions share is worked out once.</summary>
    /// <exception cref="DiagramTooLargeException">A limit is passed.</exception>
    public int And(int left, int right)
    {
        if (left == right || right == ~True)
        {
            return left;
        }

        if (left == ~False || right == ~False)
        {
            return ~False;
        }

        if (left == ~True)
        {
            return right;
        }

        var pair = left < right ? (left, right) : (right, left);
        if (!_both.TryGetValue(pair, out var both))
        {
            Step();
            var variable = Math.Min(VariableOf(left), VariableOf(right));
            var children = new int[Variables.All[variable].Ways.Count];
            for (var answer = 0; answer < children.Length; answer++)
            {
                children[answer] = And(Child(left, variable, answer), Child(right, variable, answer));
            }

            _both[pair] = both = Node(variable, children);
        }

        return both;
    }

    /// <summary>Where it does not hold.</summary>
    public int Not(int node)
    {
        if (node < 0)
        {
            return node == ~True ? ~False : ~True;
        }

        if (!_opposites.TryGetValue(node, out var opposite))
        {
            _opposites[node] = opposite = Node(_nodes[node].Variable, [.. _nodes[node].Children.Select(Not)]);
        }

        return opposite;
    }

    /// <summary>Where at least one holds.</summary>
    public int Or(int left, int right) => Not(And(Not(left), Not(right)));

    /// <summary>Where one holds and the other does not.</summary>
    public int Differ(int left, int right) => Or(And(left, Not(right)), And(right, Not(left)));

    /// <summary>Where an outcome is reached.</summary>
    public int Where(int node, int outcome) => Combine(node, ~0, (one, _) => one == outcome ? True : False);

    /// <summary>Where it holds whatever a variable's answer is.</summary>
    public int ForAll(int node, int variable) =>
        Enumerable.Range(0, Variables.All[variable].Ways.Count).Aggregate(~True, (all, answer) => And(all, With(node, variable, answer)));

    /// <summary>The variables that it asks, in order.</summary>
    public IReadOnlyCollection<int> Support(int node)
    {
        var variables = new SortedSet<int>();
        var seen = new HashSet<int>();
        var open = new Stack<int>([node]);
        while (open.TryPop(out var next))
        {
            if (next >= 0 && seen.Add(next))
            {
                variables.Add(_nodes[next].Variable);
                foreach (var child in _nodes[next].Children)
                {
                    open.Push(child);
                }
            }
        }

        return variables;
    }

    /// <summary>What two diagrams come to together.</summary>
    /// <param name="outcome">The outcome of both, for each outcome of the one and of the other.</param>
    /// <exception cref="DiagramTooLargeException">A limit is passed.</exception>
    public int Combine(int left, int right, Func<int, int, int> outcome)
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

            Step();

            var variable = Math.Min(VariableOf(one), VariableOf(other));
            var children = new int[Variables.All[variable].Ways.Count];
            for (var answer = 0; answer < children.Length; answer++)
            {
                children[answer] = Of(Child(one, variable, answer), Child(other, variable, answer));
            }

            return done[(one, other)] = Node(variable, children);
        }
    }

    /// <summary>The variable a node asks; greater than all for an outcome.</summary>
    public int VariableOf(int node) => node < 0 ? int.MaxValue : _nodes[node].Variable;

    /// <summary>Where the answers of a node lead.</summary>
    public IReadOnlyList<int> ChildrenOf(int node) => _nodes[node].Children;

    private int Child(int node, int variable, int answer) => VariableOf(node) == variable ? _nodes[node].Children[answer] : node;

    private void Step()
    {
        if (++_steps > stepLimit)
        {
            throw new DiagramTooLargeException();
        }
    }

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

        if (_nodes.Count >= nodeLimit)
        {
            throw new DiagramTooLargeException();
        }

        _nodes.Add(key);
        return _unique[key] = _nodes.Count - 1;
    }

    /// <summary>The nodes that are reached, those of earlier variables first.</summary>
    public Diagram Flatten(int root)
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
            var asked = Variables.All[variable];
            edges.AddRange(asked.Ways.Zip(_nodes[node].Children, (way, child) => new DiagramEdge(way.Word, way.Mask, way.TakenWhenClear, child < 0 ? child : numbers[child])));
            nodes.Add(new DiagramNode(asked.Fact, asked.Part, first, edges.Count));
        }

        return new Diagram([.. nodes], [.. edges], root < 0 ? root : 0);
    }
}
