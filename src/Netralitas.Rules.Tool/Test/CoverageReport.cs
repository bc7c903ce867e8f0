using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Netralitas.Rules.Testing;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Tool.Test;

/// <summary>The report on coverage, of which HTML and Markdown are two forms.</summary>
internal sealed class CoverageReport(ReportPage page, Language language)
{
    private const string Html = ".html";

    public static readonly IReadOnlyList<string> Extensions = [Html, ".md"];

    /// <summary>The whole report, in the form of one of the <see cref="Extensions"/>.</summary>
    public static string Write(Rulebook rulebook, TestCoverage coverage, string extension, Language language)
    {
        ReportPage page = extension == Html ? new HtmlPage(CoverageTexts.Title.In(language), language) : new MarkdownPage();
        new CoverageReport(page, language).Write(rulebook, coverage);
        return page.Finish();
    }

    private void Write(Rulebook rulebook, TestCoverage coverage)
    {
        page.Heading(1, CoverageTexts.Title.In(language));
        page.Paragraph(CoverageTexts.Of.Fill(rulebook.Name, rulebook.Version, rulebook.Digest).In(language));
        page.Paragraph(CoverageTexts.Method.In(language));
        WriteSummary(coverage);
        WriteGaps(coverage);
        WriteRules(coverage);
        WriteElements(coverage);
        WriteExceptions(coverage);
        WriteProvisions(coverage);
        WriteNeverCited(coverage);
    }

    private void WriteSummary(TestCoverage coverage) => Section(
        CoverageTexts.Summary,
        [Text(CoverageTexts.What), Number(CoverageTexts.Exercised), Number(CoverageTexts.Total), new("%", true)],
        CoverageTexts.Shares(coverage).Select(one => Row(true, one.Name.In(language), one.Share.Exercised, one.Share.Total, CoverageTexts.Percent(one.Share))));

    private void WriteGaps(TestCoverage coverage)
    {
        var gaps = coverage.FindGaps();
        Section(CoverageTexts.NotExercised, [Text(CoverageTexts.Place), Text(CoverageTexts.Gap)], gaps.Select(gap => Row(true, gap.Place, gap.Text.In(language))));
        if (gaps.Count == 0)
        {
            page.Paragraph(CoverageTexts.Everything.In(language));
        }
    }

    private void WriteRules(TestCoverage coverage) => Section(
        CoverageTexts.Rules,
        [
            Text(CoverageTexts.Rule), Number(CoverageTexts.Tests), Number(CoverageTexts.Established), Number(CoverageTexts.Presumed),
            Number(CoverageTexts.Open), Number(CoverageTexts.Lifted), Number(CoverageTexts.SetAside), Number(CoverageTexts.NotMet),
            Number(CoverageTexts.NotInForce), Number(CoverageTexts.Elements), Number(CoverageTexts.Exceptions),
        ],
        coverage.Rules.Select(rule => Row(
            rule.IsExercised, $"{rule.Rule}: {rule.Title.In(language)}", rule.Tests, rule.Established, rule.Presumed, rule.Open, rule.Lifted, rule.SetAside,
            rule.NotMet, rule.NotInForce, Of(rule.ElementShare), Of(rule.ExceptionShare))));

    private void WriteElements(TestCoverage coverage) => Section(
        CoverageTexts.Elements,
        [
            Text(CoverageTexts.Rule), Text(CoverageTexts.Element), Text(CoverageTexts.Place), Number(CoverageTexts.True),
            Number(CoverageTexts.False), Number(CoverageTexts.Unknown), Number(CoverageTexts.Decisive),
        ],
        coverage.Rules.SelectMany(rule => rule.Elements, (rule, element) => Row(
            element.IsExercised, rule.Rule, element.Condition.In(language), element.Place, element.True, element.False, element.Unknown, element.Decisive)));

    private void WriteExceptions(TestCoverage coverage) => Section(
        CoverageTexts.Exceptions,
        [
            Text(CoverageTexts.Rule), Text(CoverageTexts.Exception), Text(CoverageTexts.Place), Number(CoverageTexts.Proven),
            Number(CoverageTexts.Disproven), Number(CoverageTexts.Unknown), Number(CoverageTexts.Decisive),
        ],
        coverage.Rules.SelectMany(rule => rule.Exceptions, (rule, exception) => Row(
            exception.IsExercised, rule.Rule, exception.Reason.In(language), exception.Place, exception.Proven, exception.Disproven, exception.Unknown, exception.Decisive)));

    private void WriteProvisions(TestCoverage coverage) => Section(
        CoverageTexts.Provisions,
        [Text(CoverageTexts.Provision), Number(CoverageTexts.Exercised), new("%", true), Number(CoverageTexts.Findings)],
        coverage.SumProvisions().SelectMany(sum => Rows(sum, 0)));

    private void WriteNeverCited(TestCoverage coverage) => Section(
        CoverageTexts.NeverCited,
        [Text(CoverageTexts.Provision), Text(CoverageTexts.Place)],
        coverage.NeverCited.Select(provision => Row(true, $"{provision.Instrument} {provision.Provision}", provision.Place)));

    private static IEnumerable<ReportRow> Rows(ProvisionSum sum, int depth) => sum.Parts.SelectMany(part => Rows(part, depth + 1)).Prepend(
        Row(sum.Share.Exercised == sum.Share.Total, sum.Name, Of(sum.Share), CoverageTexts.Percent(sum.Share), sum.Own?.Findings.ToString(CultureInfo.InvariantCulture) ?? "") with { Depth = depth });

    private void Section(LocalizedText heading, IReadOnlyList<ReportColumn> columns, IEnumerable<ReportRow> rows)
    {
        page.Heading(2, heading.In(language));
        page.Table(columns, [.. rows]);
    }

    private ReportColumn Text(LocalizedText name) => new(name.In(language), false);

    private ReportColumn Number(LocalizedText name) => new(name.In(language), true);

    private static ReportRow Row(bool isExercised, params object[] cells) =>
        new([.. cells.Select(cell => string.Create(CultureInfo.InvariantCulture, $"{cell}"))], !isExercised);

    private static string Of(Share share) => string.Create(CultureInfo.InvariantCulture, $"{share.Exercised}/{share.Total}");
}
