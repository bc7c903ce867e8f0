using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Comparison;
using Netralitas.Rules.Findings;
using Netralitas.Rules.Model;
using Netralitas.Rules.Syntax;
using Netralitas.Rules.Tests.Evaluation;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Tests.Comparison;

/// <summary>Compares small rulebooks, which have no files: what is written in them is made up from what they mean.</summary>
internal static class SmallComparison
{
    private static readonly SourceSpan Nowhere = new("acak", 1, 1, 1);
    private static readonly RulebookStamp Stamp = new() { Name = new LocalizedText("acak"), Version = "0", Digest = "", Covered = [], NotCovered = [] };

    public static RulebookComparison Compare(SmallRulebook old, SmallRulebook @new) =>
        new RulebookComparer(Of(old), Of(@new), Stamp, EvaluatorOptions.Default.Holidays, default).Run();

    private static ComparedRulebook Of(SmallRulebook book) => new(
        book.Index,
        book.Content.Rules.Select(rule => new RuleFileItem(RuleFiles.Rules, rule.Id, Node(rule)))
            .Append(new RuleFileItem(RuleFiles.Vocabulary, "", Mapping(("fakta", Text(string.Join("; ", book.Content.Vocabulary.Facts.SelectMany(fact => fact.Groups).Select(group => $"{group.Code}: {string.Join(", ", group.Members)}")))))))
            .ToDictionary(item => (item.Kind, item.Id)));

    private static YamlMapping Node(Rule rule) => Mapping(
        ("id", Text(rule.Id)),
        ("jenis", Text(rule.Kind.ToString())),
        ("berlaku", Text(rule.Validity.ToString())),
        ("bila", Text(SmallRulebook.Text(rule.When))),
        ("kecuali", List(rule.Exceptions.Select(exception => $"{exception.Validity} {SmallRulebook.Text(exception.When)}"))),
        ("mengesampingkan", List(rule.SetsAside.SelectMany(precedence => precedence.Rules).Select(other => other.Name))));

    private static YamlMapping Mapping(params (string Key, YamlNode Value)[] entries) =>
        new([.. entries.Select(entry => new YamlEntry(Text(entry.Key), entry.Value))], Nowhere);

    private static YamlSequence List(IEnumerable<string> items) => new([.. items.Select(Text)], Nowhere);

    private static YamlScalar Text(string text) => new(text, IsPlain: false, Nowhere);
}
