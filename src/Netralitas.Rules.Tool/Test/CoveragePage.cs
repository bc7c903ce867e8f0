using System.Globalization;
using System.IO;
using System.Linq;
using Netralitas.Rules.Testing;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Tool.Test;

/// <summary>Writes coverage to be read: the shares, and everything that no test shows.</summary>
internal sealed class CoveragePage(TextWriter output, Language language)
{
    public void Write(TestCoverage coverage)
    {
        var rows = CoverageTexts.Shares(coverage).Select(row => (Name: row.Name.In(language), row.Share)).ToList();
        var width = rows.Max(row => row.Name.Length);
        output.WriteLine(CoverageTexts.Title.In(language));
        foreach (var (name, share) in rows)
        {
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"  {name.PadRight(width)}  {CoverageTexts.Percent(share),6} %  {share.Exercised}/{share.Total}"));
        }

        var gaps = coverage.FindGaps();
        if (gaps.Count > 0)
        {
            output.WriteLine(CoverageTexts.NotExercised.In(language));
        }

        foreach (var gap in gaps)
        {
            output.WriteLine($"  {gap.Place}: {gap.Text.In(language)}");
        }

        var never = coverage.NeverCited.ToList();
        if (never.Count > 0)
        {
            output.WriteLine(CoverageTexts.NeverCited.In(language));
        }

        foreach (var provision in never)
        {
            output.WriteLine($"  {provision.Place}: {provision.Instrument} {provision.Provision}");
        }
    }
}
