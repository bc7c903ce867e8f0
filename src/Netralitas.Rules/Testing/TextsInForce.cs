using System;
using System.Linq;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Compilation;
using Netralitas.Rules.Model;

namespace Netralitas.Rules.Testing;

/// <summary>
/// What an embedded test asks for in a rulebook that builds on the embedded one. A rule or a permission is there the text in force
/// on the day of the act: once an own text has taken its place, that one must answer, so that a test tells a changed answer
/// and not a changed id.
/// </summary>
internal sealed class TextsInForce(RuleIndex index, FactSet facts)
{
    private readonly DateOnly? _day = facts.Find(FactKeys.Date)?.Days?.From;

    public CompiledRule Rule(CompiledRule rule) => index.Rule(Rule(rule.Rule.Id));

    public RuleTestExpectation Expectation(RuleTestExpectation expected) => expected with
    {
        OtherRules = [.. expected.OtherRules.Select(other => (other.Rule with { Name = Rule(other.Rule.Name) }, other.Outcome))],
        Permissions = [.. expected.Permissions.Select(permission => permission with { Name = Permission(permission.Name) })],
    };

    private string Rule(string id) => InPlace(id, index.Rule(id).Rule.Validity);

    private string Permission(string id) => InPlace(id, index.Content.Permissions.First(permission => permission.Id == id).Validity);

    private string InPlace(string id, ValidityPeriod validity) => _day > validity.Until ? BaseFiles.Written(id) : id;
}
