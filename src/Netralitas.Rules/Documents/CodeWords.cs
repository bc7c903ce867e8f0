using System;
using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Model;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Documents;

/// <summary>Says several codes of a fact in few words: by the name of a group, or by those that are left out.</summary>
internal static class CodeWords
{
    private const int Few = 4;

    private static readonly LocalizedText Or = new(" atau ", " or ");
    private static readonly LocalizedText Except = new("selain {0}", "other than {0}");
    private static readonly LocalizedText AndOthers = new("{0}, … ({1} kode)", "{0}, … ({1} codes)");

    /// <summary>All of them, by the groups' names where groups have just these.</summary>
    public static LocalizedText Of(FactDefinition fact, IReadOnlyCollection<string> codes) =>
        Join(Groups(fact, codes) ?? [.. codes.Select(fact.NameOf)]);

    /// <summary>The same, cut to what fits on a line: without what names say in brackets, and at the length of a few codes.</summary>
    public static LocalizedText Short(FactDefinition fact, IReadOnlyCollection<string> codes)
    {
        if (Groups(fact, codes) is { } groups)
        {
            return Brief(fact, groups);
        }

        var others = fact.Codes.Select(code => code.Code).Except(codes, StringComparer.Ordinal).ToList();
        return codes.Count <= Few ? Brief(fact, codes.Select(fact.NameOf))
            : Groups(fact, others) is { } otherGroups ? Except.Fill(Brief(fact, otherGroups))
            : others.Count <= Few ? Except.Fill(Brief(fact, others.Select(fact.NameOf)))
            : AndOthers.Fill(Brief(fact, [fact.NameOf(codes.First())]), Counts.Of(codes.Count));
    }

    private static IReadOnlyList<LocalizedText>? Groups(FactDefinition fact, IReadOnlyCollection<string> codes) =>
        codes.Count > 1 && fact.Groups.FirstOrDefault(group => group.Members.ToHashSet(StringComparer.Ordinal).SetEquals(codes)) is { } same ? [same.Name] : null;

    // What stands in brackets may be all that tells two names apart; then it stays.
    private static LocalizedText Brief(FactDefinition fact, IEnumerable<LocalizedText> names)
    {
        var all = fact.Codes.Select(code => code.Name).Concat(fact.Groups.Select(group => group.Name)).ToList();
        return Join([.. names.Select(name => all.Count(other => Before(other) == Before(name)) == 1 ? Before(name) : name)]);
    }

    private static LocalizedText Before(LocalizedText name) => new(Before(name.Indonesian), Before(name.English));

    private static string Before(string name) => name.IndexOf(" (", StringComparison.Ordinal) is > 0 and var bracket && name.EndsWith(')') ? name[..bracket] : name;

    private static LocalizedText Join(IReadOnlyList<LocalizedText> names) => new(
        string.Join(Or.Indonesian, names.Select(name => name.Indonesian)),
        string.Join(Or.English, names.Select(name => name.English)));
}
