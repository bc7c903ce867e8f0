using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Netralitas.Rules.Compilation;
using Netralitas.Rules.Model;

namespace Netralitas.Rules.Benchmarks.IfChain;

/// <summary>Conditions as expressions over masks: whether one may hold, and whether it surely does.</summary>
internal sealed class IfChainConditions
{
    private readonly RuleIndex _index;
    private readonly FactTable _facts;
    private readonly IfChainNames _names;

    public IfChainConditions(RuleIndex index, IfChainNames names)
    {
        _index = index;
        _facts = index.Facts;
        _names = names;
        var leaves = index.Content.Rules.SelectMany(Leaves).ToList();
        Asked = [.. leaves.OfType<HasCode>().Select(leaf => _facts.IndexOf(leaf.Fact)).Distinct().Order()];
        AskedWindows = [.. leaves.OfType<OnDays>().Where(days => days.IsRelative).Select(index.Layout.Tests.IndexOf).Distinct().Order()];
        if (Asked.Any(fact => _facts.WordsOf(fact) > 1))
        {
            throw new NotSupportedException("A fact has more codes than one mask takes.");
        }
    }

    /// <summary>The facts that rules ask, by number.</summary>
    public IReadOnlyList<int> Asked { get; }

    /// <summary>The computed days that rules ask, by their number among the day tests.</summary>
    public IReadOnlyList<int> AskedWindows { get; }

    /// <summary>The elements, those first that fewest codes satisfy: they lead out soonest.</summary>
    public IEnumerable<Condition> Parts(Condition when) => (when is AllOf all ? all.Parts : [when]).OrderBy(Share);

    public string May(Condition condition) => Write(condition, isMay: true, negated: false);

    public string Cannot(Condition condition) => Write(condition, isMay: false, negated: true);

    public string MayFail(Condition condition) => Write(condition, isMay: true, negated: true);

    public string Sure(Condition condition) => Write(condition, isMay: false, negated: false);

    /// <summary>The facts of which the rule asks in two places.</summary>
    public IReadOnlyList<int> Repeated(Rule rule) =>
        [.. Leaves(rule).OfType<HasCode>().GroupBy(leaf => _facts.IndexOf(leaf.Fact)).Where(leaves => leaves.Count() > 1).Select(leaves => leaves.Key)];

    /// <summary>Masks of the codes that the rule does not tell apart; of a set but those it asks for.</summary>
    public IReadOnlyList<string> Classes(Rule rule, int fact)
    {
        var asked = Leaves(rule).OfType<HasCode>().Where(leaf => _facts.IndexOf(leaf.Fact) == fact).Select(SetOf).ToList();
        return
        [
            .. Enumerable.Range(0, _facts.CodesIn(fact))
                .GroupBy(code => string.Concat(asked.Select(set => set.Contains(code) ? '1' : '0')))
                .Where(group => !_facts.IsSet(fact) || group.Key.Contains('1', StringComparison.Ordinal))
                .Select(group => "0x" + CodeSet.Of(_facts.CodesIn(fact), group).Words[0].ToString("X", CultureInfo.InvariantCulture) + "UL"),
        ];
    }

    private IEnumerable<Condition> Leaves(Rule rule) =>
        rule.When.Leaves()
            .Concat(rule.Exceptions.SelectMany(exception => exception.When.Leaves()))
            .Concat(_index.Rule(rule.Id).Superiors.SelectMany(superior => superior.When.Leaves()));

    private double Share(Condition condition) => condition switch
    {
        HasCode leaf => (double)SetOf(leaf).Count / _facts.CodesIn(_facts.IndexOf(leaf.Fact)),
        _ => 1,
    };

    private CodeSet SetOf(HasCode leaf) => _facts.SetOf(_facts.IndexOf(leaf.Fact), leaf.Codes.Select(code => code.Name));

    private string Write(Condition condition, bool isMay, bool negated) => condition switch
    {
        NotThat not => Write(not.Part, isMay, !negated),
        AllOf all => Join(all.Parts, negated ? " || " : " && ", isMay, negated),
        AnyOf any => Join(any.Parts, negated ? " && " : " || ", isMay, negated),
        OnDays days => days.IsRelative ? Window(_index.Layout.Tests.IndexOf(days), isMay, negated) : Days(days, negated),
        HasCode leaf => Codes(leaf, isMay, negated),
        _ => throw new NotSupportedException(condition.GetType().Name),
    };

    private string Join(IReadOnlyList<Condition> parts, string with, bool isMay, bool negated) =>
        parts.Count == 1 ? Write(parts[0], isMay, negated) : "(" + string.Join(with, parts.Select(part => Write(part, isMay, negated))) + ")";

    // What may hold is what does not surely fail, and the other way round.
    private string Codes(HasCode leaf, bool isMay, bool negated)
    {
        var fact = _facts.IndexOf(leaf.Fact);
        var names = leaf.Codes.Select(code => $"{_names.Codes(fact)}.{IfChainNames.Pascal(code.Name)}").ToList();
        var mask = names.Count == 1 ? names[0] : "(" + string.Join(" | ", names) + ")";
        return (isMay, negated) switch
        {
            (true, false) => $"(facts.{_names.May(fact)} & {mask}) != 0",
            (false, true) => $"(facts.{_names.May(fact)} & {mask}) == 0",
            (true, true) => _facts.IsSet(fact) ? $"(facts.{_names.Must(fact)} & {mask}) == 0" : $"(facts.{_names.May(fact)} & ~{mask}) != 0",
            (false, false) => _facts.IsSet(fact) ? $"(facts.{_names.Must(fact)} & {mask}) != 0" : $"(facts.{_names.May(fact)} & ~{mask}) == 0",
        };
    }

    private string Window(int test, bool isMay, bool negated) =>
        isMay ? $"facts.{(negated ? _names.MayFail(test) : _names.MayHold(test))}"
        : $"!facts.{(negated ? _names.MayHold(test) : _names.MayFail(test))}";

    private static string Days(OnDays days, bool negated)
    {
        var parts = new List<string>();
        if (days.From?.Day is { } from)
        {
            parts.Add(string.Create(CultureInfo.InvariantCulture, $"facts.Day {(negated ? "<" : ">=")} {from.DayNumber}"));
        }

        if (days.Until?.Day is { } until)
        {
            parts.Add(string.Create(CultureInfo.InvariantCulture, $"facts.Day {(negated ? ">" : "<=")} {until.DayNumber}"));
        }

        return "(" + string.Join(negated ? " || " : " && ", parts) + ")";
    }
}
