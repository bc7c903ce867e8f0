using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Comparison;
using Netralitas.Rules.Findings;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Tool.Diff;

/// <summary>Prints what is different.</summary>
internal sealed class DiffReport(TextWriter output, Language language, Rulebook newer)
{
    public void Write(RulebookComparison comparison)
    {
        foreach (var change in comparison.Changes)
        {
            Write(change);
        }

        if (comparison.NoActionChanges)
        {
            Line(0, DiffTexts.NoActionChanges);
        }

        var judged = comparison.Changes.Count(change => !change.IsWording && change.Actions.Count > 0);
        Line(0, DiffTexts.Summary.Fill(Number(comparison.Changes.Count), Number(judged)));
    }

    /// <summary>A recorded action whose finding is another.</summary>
    public void Write(string name, ActionComparison findings)
    {
        Line(0, (findings.IsJudgedOtherwise ? DiffTexts.CaseChanged : DiffTexts.CaseWorded).Fill(name));
        if (findings.IsJudgedOtherwise)
        {
            WriteFindings(findings.Before, findings.After);
        }
    }

    public void WriteCases(int all, int changed) => Line(0, DiffTexts.CasesSummary.Fill(Number(all), Number(changed)));

    private void Write(RulebookChange change)
    {
        output.WriteLine($"{change.NewPlace ?? change.OldPlace}: {change.Subject}: {change.What.In(language)}");
        if (change.IsWording)
        {
            Line(1, DiffTexts.Wording);
            return;
        }

        if (change.Actions.Count == 0)
        {
            Line(1, DiffTexts.Nothing);
            return;
        }

        if (change.Provisions.Count > 0)
        {
            Line(1, DiffTexts.Provisions.Fill(string.Join("; ", change.Provisions)));
        }

        Line(1, DiffTexts.Actions);
        foreach (var actions in change.Actions)
        {
            Line(2, actions);
        }

        if (change.Witness is { } witness)
        {
            Line(1, DiffTexts.Witness);
            foreach (var line in ActionWriter.ToYaml(witness, newer.Vocabulary).Split('\n', StringSplitOptions.RemoveEmptyEntries))
            {
                output.WriteLine($"    {line}");
            }

            WriteFindings(change.Before, change.After);
        }
    }

    /// <summary>Of both findings, what the other does not say.</summary>
    private void WriteFindings(Assessment? before, Assessment? after)
    {
        var (old, now) = (Lines(before), Lines(after));
        Write(DiffTexts.Before, old.Except(now));
        Write(DiffTexts.After, now.Except(old));
    }

    private void Write(LocalizedText title, IEnumerable<string> lines)
    {
        Line(1, title);
        foreach (var line in lines.DefaultIfEmpty("–"))
        {
            output.WriteLine($"    {line}");
        }
    }

    private List<string> Lines(Assessment? assessment) => assessment is null ? [DiffTexts.CannotBeDescribed.In(language)] :
    [
        DiffTexts.Judged.Fill(DiffTexts.Of(assessment.Verdict)).In(language),
        .. assessment.Violations.Select(one => DiffTexts.Violation.Fill(
            one.Rule,
            one.Standing == Standing.Established ? DiffTexts.Established : DiffTexts.Presumed,
            one.Sanction.Label,
            string.Join(", ", one.LegalBasis.Select(basis => $"{basis.Instrument} {basis.Provision}"))).In(language)),
        .. assessment.Open.Select(one => DiffTexts.Open.Fill(one.Rule, one.Level ?? "–").In(language)),
        .. assessment.Lifted.Select(one => DiffTexts.Lifted.Fill(one.Rule).In(language)),
        .. assessment.SetAside.Select(one => DiffTexts.SetAside.Fill(one.Rule, one.By).In(language)),
        .. assessment.Recommendation?.Tracks.Select(one => DiffTexts.Recommendation.Fill(one.Label, string.Join(", ", one.Options.Select(option => option.Kind))).In(language)) ?? [],
        .. assessment.Questions.Select(one => DiffTexts.Question.Fill(one.Fact).In(language)),
        .. assessment.Permissions.Select(one => DiffTexts.Permission.Fill(one.Id).In(language)),
        .. assessment.Procedure.Select(one => DiffTexts.Step.Fill(one.Title).In(language)),
    ];

    private void Line(int depth, LocalizedText text) => output.WriteLine(new string(' ', 2 * depth) + text.In(language));

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}
