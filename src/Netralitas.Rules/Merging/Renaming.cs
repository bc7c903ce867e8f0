using System;
using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Model;

namespace Netralitas.Rules.Merging;

/// <summary>
/// Lets names find the text they mean once an id has two. In the embedded tests and cases a name means the embedded text; a rule
/// that sets another aside does so to each text of it that it meets.
/// </summary>
internal sealed class Renaming(IReadOnlyList<Rule> rules, IReadOnlyList<Permission> permissions)
{
    private readonly Dictionary<string, Rule> _rules = rules.DistinctBy(rule => rule.Id).ToDictionary(rule => rule.Id, StringComparer.Ordinal);
    private readonly HashSet<string> _permissions = [.. permissions.Select(permission => permission.Id)];

    public RuleTestFile OfBase(RuleTestFile file) => file with
    {
        Rule = Rule(file.Rule),
        Cases = [.. file.Cases.Select(item => item with { Expected = OfBase(item.Expected) })],
    };

    public RealCase OfBase(RealCase item) => item with
    {
        Decisions = [.. item.Decisions.Select(decision => decision with { Expected = OfBase(decision.Expected) })],
    };

    public Rule SettingAside(Rule rule) => rule.SetsAside.Count == 0 ? rule : rule with
    {
        SetsAside = [.. rule.SetsAside.Select(precedence => precedence with { Rules = [.. precedence.Rules.SelectMany(other => Texts(rule, other))] })],
    };

    private RuleTestExpectation OfBase(RuleTestExpectation expected) => expected with
    {
        OtherRules = [.. expected.OtherRules.Select(other => (Rule(other.Rule), other.Outcome))],
        Permissions = [.. expected.Permissions.Select(permission => Of(permission, _permissions.Contains))],
    };

    private IEnumerable<Named> Texts(Rule rule, Named other)
    {
        var replaced = BaseFiles.Replaced(other.Name);
        var met = new[] { other, other with { Name = replaced } }.Where(text => _rules.TryGetValue(text.Name, out var found) && found.Validity.Meets(rule.Validity)).ToList();

        // One that meets none is kept as written, so that the checks can tell it.
        return _rules.ContainsKey(replaced) && met.Count > 0 ? met : [other];
    }

    private Named Rule(Named rule) => Of(rule, _rules.ContainsKey);

    private static Named Of(Named name, Func<string, bool> exists) =>
        BaseFiles.Replaced(name.Name) is var replaced && exists(replaced) ? name with { Name = replaced } : name;
}
