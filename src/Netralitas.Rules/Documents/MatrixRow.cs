using System;
using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Compilation;
using Netralitas.Rules.Model;
using Netralitas.Rules.Reporting;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Documents;

/// <summary>Writes a rule as a row of a matrix, as the annex of the joint decree has them: act, status, sanction, basis.</summary>
internal sealed class MatrixRow(Page page, DateOnly day)
{
    public static IReadOnlyList<LocalizedText> Headings =>
    [
        RuleTexts.No, RuleTexts.Act, RuleTexts.Target, RuleTexts.Actor, PageTexts.Kind, RuleTexts.Sanction,
        RuleTexts.NormBasis, RuleTexts.SanctionBasis, PageTexts.Verified,
    ];

    public IReadOnlyList<string> Cells(Rule rule)
    {
        var codes = NecessaryCodes.Of(rule.When, page.Book.Index.Facts);
        return
        [
            page.Links.To(page.Book.Paths.Rule(rule.Id), Row(rule)),
            page.Say(rule.Title),
            Codes(codes, FactKeys.TargetStatus),
            Codes(codes, FactKeys.ActorStatus),
            page.Say(ReportTexts.Of(rule.Kind)),
            Sanction(rule.Sanction),
            Cite(rule.LegalBasis),
            Cite(rule.Sanction.Basis),
            page.Say(ReportTexts.Of(rule.Source.Verification)),
        ];
    }

    /// <summary>The row or provision that a rule's id names behind its slash.</summary>
    private static string Row(Rule rule) => rule.Id.Length > Book.GroupOf(rule).Length + 1 ? rule.Id[(Book.GroupOf(rule).Length + 1)..] : rule.Id;

    /// <summary>The codes of a fact that a rule takes; nothing where it takes all of them.</summary>
    private string Codes(IReadOnlyDictionary<int, CodeSet> necessary, string key)
    {
        var facts = page.Book.Index.Facts;
        return facts.TryIndexOf(key, out var fact) && necessary.TryGetValue(fact, out var codes) && codes.Count < facts.CodesIn(fact)
            ? page.Say(CodeWords.Short(facts.Definitions[fact], [.. facts.CodesOf(fact, codes)]))
            : "";
    }

    private string Sanction(RuleSanction sanction)
    {
        if (sanction.Level is not { } level)
        {
            return page.Say(RuleTexts.WithoutLevel.Fill(sanction.NoLevel!));
        }

        var inForce = page.Book.Regimes(level.Name).Where(pair => pair.Regime.Validity.Covers(day) != Truth.False).ToList();
        return string.Join("; ", inForce.Select(pair => $"{page.Links.To(page.Book.Paths.Level(pair.Regime.Id, pair.Level.Code), pair.Level.Name)}: {Options(page, pair.Level)}"));
    }

    /// <summary>The kinds that the law permits at a level, mild to heavy.</summary>
    public static string Options(Page page, SanctionLevel level) =>
        string.Join("; ", level.Options.Select(option => page.Say(option.IsTransitional ? RuleTexts.Transitional.Fill(option.Name) : option.Name)));

    private string Cite(IReadOnlyList<LegalNorm> norms) => string.Join("; ", norms
        .SelectMany(page.Book.Homes)
        .Where(home => home.Provision.Validity.Covers(day) != Truth.False)
        .Select(home => page.Links.Cite(home.Instrument, home.Provision)));
}
