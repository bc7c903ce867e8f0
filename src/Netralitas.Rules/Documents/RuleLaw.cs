using System;
using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Model;
using Netralitas.Rules.Reporting;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Documents;

/// <summary>What a rule rests on over time: its norms with their successive homes, and its sanction under each regime.</summary>
internal static class RuleLaw
{
    public static void Write(Page page, Rule rule)
    {
        page.Heading(RuleTexts.LegalBasis);
        WriteNorms(page, rule.LegalBasis);
        var homes = rule.LegalBasis.SelectMany(page.Book.Homes).DistinctBy(home => (home.Instrument.Id, home.Provision.Citation));
        page.Timeline($"{Paths.NameOf(page.Book.Paths.Rule(rule.Id))}-dasar", new LocalizedText(rule.Id), homes
            .Select(home => (Page.Cite(home.Instrument, home.Provision), home.Provision.Validity))
            .Prepend((new LocalizedText(rule.Id), rule.Validity)));

        page.Heading(RuleTexts.Sanction);
        WriteSanction(page, rule);
        if (rule.Sanction.Basis.Count > 0)
        {
            page.Heading(RuleTexts.SanctionBasis, 3);
            WriteNorms(page, rule.Sanction.Basis);
        }
    }

    private static void WriteNorms(Page page, IReadOnlyList<LegalNorm> norms) => page.Table(
        [RuleTexts.No, PageTexts.Provision, PageTexts.Content, PageTexts.Validity, PageTexts.Verified],
        norms.SelectMany((norm, number) => page.Book.Homes(norm).Select(home => new[]
        {
            Counts.Of(number + 1),
            page.Links.Cite(home.Instrument, home.Provision),
            page.Say(home.Provision.Content),
            page.Say(PeriodWords.Of(home.Provision.Validity)),
            page.Say(ReportTexts.Of(home.Provision.Source.Verification)),
        })));

    private static void WriteSanction(Page page, Rule rule)
    {
        if (rule.Sanction.Level is not { } level)
        {
            page.Paragraph(page.Say(rule.Sanction.NoLevel!));
            return;
        }

        page.Table(
            [PageTexts.Level, PageTexts.Regime, PageTexts.Validity, PageTexts.PermittedKinds],
            page.Book.Regimes(level.Name).Where(pair => Meet(pair.Regime.Validity, rule.Validity)).Select(pair => new[]
            {
                page.Links.To(page.Book.Paths.Level(pair.Regime.Id, pair.Level.Code), pair.Level.Name),
                page.Links.To(page.Book.Paths.Regime(pair.Regime.Id), pair.Regime.Title),
                page.Say(PeriodWords.Of(pair.Regime.Validity)),
                MatrixRow.Options(page, pair.Level),
            }));
    }

    /// <summary>Whether two periods have a day in common; where a first day was not found, they may.</summary>
    public static bool Meet(ValidityPeriod one, ValidityPeriod other) =>
        First(one) <= (other.Until ?? DateOnly.MaxValue) && First(other) <= (one.Until ?? DateOnly.MaxValue);

    private static DateOnly First(ValidityPeriod period) => period.FromIsLatest ? DateOnly.MinValue : period.From;
}
