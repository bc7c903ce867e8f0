using System;
using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Model;

namespace Netralitas.Rules.Validation;

/// <summary>
/// Which rules set which aside, as a graph. Circles are looked for once and for all rules, and without recursion: a chain of rules may
/// be as long as the folder is large.
/// </summary>
internal sealed class PrecedenceGraph
{
    private readonly Dictionary<string, Rule> _rules;
    private readonly Dictionary<Rule, int> _circles = new(ReferenceEqualityComparer.Instance);

    public PrecedenceGraph(IReadOnlyList<Rule> rules)
    {
        _rules = rules.DistinctBy(rule => rule.Id).ToDictionary(rule => rule.Id, StringComparer.Ordinal);
        FindCircles();
    }

    public Rule? Find(string id) => _rules.GetValueOrDefault(id);

    /// <summary>Whether a rule that sets another aside is in turn set aside by it, itself or through others, or the two are the same.</summary>
    public bool AreOneCircle(Rule rule, Rule other) =>
        Find(rule.Id) is { } first && (ReferenceEquals(first, other) || (_circles.TryGetValue(first, out var circle) && _circles.TryGetValue(other, out var same) && circle == same));

    /// <summary>The entries by which one rule sets another aside through the fewest others; none when it is the rule itself.</summary>
    public IReadOnlyList<Named> Path(Rule from, Rule to)
    {
        var reachedBy = new Dictionary<string, (Rule Rule, Named Step)>(StringComparer.Ordinal);
        var open = new Queue<Rule>([from]);
        while (from.Id != to.Id && !reachedBy.ContainsKey(to.Id) && open.TryDequeue(out var rule))
        {
            foreach (var step in Steps(rule).Where(step => step.Name != from.Id && reachedBy.TryAdd(step.Name, (rule, step))))
            {
                open.Enqueue(_rules[step.Name]);
            }
        }

        var path = new List<Named>();
        for (var id = to.Id; id != from.Id; id = reachedBy[id].Rule.Id)
        {
            path.Add(reachedBy[id].Step);
        }

        path.Reverse();
        return path;
    }

    /// <summary>What a rule sets aside, as far as it exists.</summary>
    private IEnumerable<Named> Steps(Rule rule) => rule.SetsAside.SelectMany(precedence => precedence.Rules).Where(other => _rules.ContainsKey(other.Name));

    /// <summary>Numbers the rules that reach each other (Tarjan 1972, with a stack of its own).</summary>
    private void FindCircles()
    {
        var numbers = new Dictionary<Rule, int>(ReferenceEqualityComparer.Instance);
        var lowest = new Dictionary<Rule, int>(ReferenceEqualityComparer.Instance);
        var open = new Stack<Rule>();
        var isOpen = new HashSet<Rule>(ReferenceEqualityComparer.Instance);
        foreach (var root in _rules.Values.Where(rule => !numbers.ContainsKey(rule)))
        {
            var calls = new Stack<(Rule Rule, IEnumerator<Named> Steps)>();
            Enter(root);
            while (calls.TryPeek(out var call))
            {
                if (!call.Steps.MoveNext())
                {
                    Leave(calls);
                }
                else if (_rules[call.Steps.Current.Name] is var next && !numbers.TryGetValue(next, out var number))
                {
                    Enter(next);
                }
                else if (isOpen.Contains(next))
                {
                    lowest[call.Rule] = Math.Min(lowest[call.Rule], number);
                }
            }

            void Enter(Rule rule)
            {
                numbers[rule] = lowest[rule] = numbers.Count;
                open.Push(rule);
                isOpen.Add(rule);
                calls.Push((rule, Steps(rule).GetEnumerator()));
            }
        }

        void Leave(Stack<(Rule Rule, IEnumerator<Named> Steps)> calls)
        {
            var rule = calls.Pop().Rule;
            if (calls.TryPeek(out var caller))
            {
                lowest[caller.Rule] = Math.Min(lowest[caller.Rule], lowest[rule]);
            }

            if (lowest[rule] == numbers[rule])
            {
                Rule member;
                do
                {
                    member = open.Pop();
                    isOpen.Remove(member);
                    _circles[member] = numbers[rule];
                }
                while (!ReferenceEquals(member, rule));
            }
        }
    }
}
