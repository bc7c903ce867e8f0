using System;
using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Compilation;
using Netralitas.Rules.Model;

namespace Netralitas.Rules.Comparison;

/// <summary>
/// The rules of two rulebooks side by side over one vocabulary, so that the same facts mean the same in both and what a rule did
/// and does can be compared action by action.
/// </summary>
internal sealed class MergedRules
{
    private const string OldPrefix = "lama:";
    private const string NewPrefix = "baru:";

    public MergedRules(RulebookContent old, RulebookContent @new)
    {
        var rules = Rules(old, OldPrefix).Concat(Rules(@new, NewPrefix)).OrderBy(rule => rule.Id, StringComparer.Ordinal).ToList();
        Index = RuleIndex.Compile(@new with
        {
            Vocabulary = new Vocabulary(Facts(old.Vocabulary, @new.Vocabulary)),
            Calendars = [.. @new.Calendars, .. old.Calendars.ExceptBy(@new.Calendars.Select(calendar => calendar.Id), calendar => calendar.Id)],
            Rules = rules,
            Permissions = [.. Permissions(old, OldPrefix), .. Permissions(@new, NewPrefix)],
            Steps = [],
            Policies = [],
            Practices = [],
            Instruments = [],
            Regimes = [],
        });
    }

    public RuleIndex Index { get; }

    public CompiledRule Old(string id) => Index.Rule(OldPrefix + id);

    public CompiledRule New(string id) => Index.Rule(NewPrefix + id);

    /// <summary>The texts of a rule over time: the one of this id, and the one that an own rulebook replaces by it.</summary>
    public IReadOnlyList<CompiledRule> Texts(string id, bool isNew)
    {
        var prefix = isNew ? NewPrefix : OldPrefix;
        return [.. Index.Rules.Where(rule => rule.Rule.Id == prefix + id || rule.Rule.Id == prefix + BaseFiles.Replaced(id))];
    }

    /// <summary>Whether the same rules go before a rule in both.</summary>
    public static bool HaveTheSameSuperiors(CompiledRule old, CompiledRule @new) =>
        Written(old, OldPrefix).SequenceEqual(Written(@new, NewPrefix));

    private static IEnumerable<string> Written(CompiledRule rule, string prefix) =>
        rule.Superiors.Select(superior => BaseFiles.Written(superior.Id[prefix.Length..])).Distinct();

    /// <summary>A permission as the older and as the newer rulebook has it.</summary>
    public IEnumerable<Permission> Permissions(string id) =>
        Index.Permissions.Select(permission => permission.Permission).Where(permission => permission.Id == OldPrefix + id || permission.Id == NewPrefix + id);

    private static IEnumerable<Permission> Permissions(RulebookContent content, string prefix) =>
        content.Permissions.Select(permission => permission with { Id = prefix + permission.Id, When = Expand(permission.When, content.Vocabulary) });

    private static IEnumerable<Rule> Rules(RulebookContent content, string prefix) => content.Rules.Select(rule => rule with
    {
        Id = prefix + rule.Id,
        When = Expand(rule.When, content.Vocabulary),
        Exceptions = [.. rule.Exceptions.Select(exception => exception with { When = Expand(exception.When, content.Vocabulary) })],
        SetsAside = [.. rule.SetsAside.Select(precedence => precedence with { Rules = [.. precedence.Rules.Select(named => named with { Name = prefix + named.Name })] })],
        Remarks = [],
    });

    /// <summary>The condition with codes in place of groups: a group may stand for other codes in the other rulebook.</summary>
    private static Condition Expand(Condition condition, Vocabulary vocabulary) => condition switch
    {
        AllOf all => all with { Parts = [.. all.Parts.Select(part => Expand(part, vocabulary))] },
        AnyOf any => any with { Parts = [.. any.Parts.Select(part => Expand(part, vocabulary))] },
        NotThat not => not with { Part = Expand(not.Part, vocabulary) },
        HasCode leaf => leaf with { Codes = [.. leaf.Codes.SelectMany(name => vocabulary.Find(leaf.Fact)!.Expand(name.Name).Select(code => name with { Name = code })).DistinctBy(name => name.Name)] },
        _ => condition,
    };

    private static IEnumerable<FactDefinition> Facts(Vocabulary old, Vocabulary @new) =>
        @new.Facts.Select(fact => old.Find(fact.Key) is { } before ? Merge(before, fact) : fact with { Groups = [] })
            .Concat(old.Facts.Where(fact => @new.Find(fact.Key) is null).Select(fact => fact with { Groups = [] }));

    // A default that only one of them has must not be taken for granted.
    private static FactDefinition Merge(FactDefinition old, FactDefinition @new) => @new with
    {
        Codes = [.. @new.Codes, .. old.Codes.ExceptBy(@new.Codes.Select(code => code.Code), code => code.Code)],
        Groups = [],
        Default = old.Default == @new.Default ? @new.Default : null,
    };
}
