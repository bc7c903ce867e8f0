using System;
using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Evaluation;
using Netralitas.Rules.Model;

namespace Netralitas.Rules.Boundaries;

/// <summary>Names for tests, short enough for a line, in Indonesian: they stand in the rule files.</summary>
internal static class CaseWords
{
    private const int Longest = 110;
    private const int MostCodes = 3;

    /// <summary>A condition with all its parts; long ones are cut.</summary>
    public static string Of(Condition condition, Vocabulary vocabulary) => Short(Inside(condition, vocabulary));

    public static string Of(DateOnly day) => DayWords.Of(day).Indonesian;

    public static string Of(RelativeDay day) => day.ToText().Indonesian;

    /// <summary>A text on one line, cut between two words where it is too long.</summary>
    public static string Short(string text)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= Longest ? line : $"{line[..(line.LastIndexOf(' ', Longest) is > 0 and var space ? space : Longest)]} …";
    }

    private static string Whole(Condition condition, Vocabulary vocabulary) =>
        condition is AllOf or AnyOf ? $"({Inside(condition, vocabulary)})" : Inside(condition, vocabulary);

    private static string Inside(Condition condition, Vocabulary vocabulary) => condition switch
    {
        AllOf all => Join(" dan ", all.Parts, vocabulary),
        AnyOf any => Join(" atau ", any.Parts, vocabulary),
        NotThat not => $"bukan {Whole(not.Part, vocabulary)}",
        HasCode hasCode => Codes(hasCode, vocabulary.Find(hasCode.Fact)!),
        _ => ConditionWords.Of(condition, vocabulary).Indonesian,
    };

    private static string Join(string word, IReadOnlyList<Condition> parts, Vocabulary vocabulary) => string.Join(word, parts.Select(part => Whole(part, vocabulary)));

    private static string Codes(HasCode condition, FactDefinition fact)
    {
        var names = condition.Codes.Take(MostCodes).Select(code => fact.NameOf(code.Name).Indonesian);
        var rest = condition.Codes.Count > MostCodes ? $" atau {condition.Codes.Count - MostCodes} lainnya" : "";
        return $"{fact.Name.Indonesian}: {string.Join(" atau ", names)}{rest}";
    }
}
