using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Netralitas.Rules.Findings;
using Netralitas.Rules.Model;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Reporting;

/// <summary>Writes an assessment as a page for a lawyer to read.</summary>
internal sealed class AssessmentText
{
    private readonly Assessment _assessment;
    private readonly Language _language;
    private readonly TextPage _page = new();

    private AssessmentText(Assessment assessment, Language language)
    {
        _assessment = assessment;
        _language = language;
    }

    public static string Write(Assessment assessment, Language language)
    {
        var writer = new AssessmentText(assessment, language);
        writer.WriteAll();
        return writer._page.ToString();
    }

    private void WriteAll()
    {
        _page.Write(0, "", Headline());
        _page.Write(0, "", Say(_assessment.Reason));
        foreach (var violation in _assessment.Violations)
        {
            WriteViolation(violation);
        }

        WriteList(ReportTexts.Lifted, _assessment.Lifted, WriteLifted);
        WriteList(ReportTexts.SetAside, _assessment.SetAside, WriteSetAside);
        WriteList(ReportTexts.OfAnotherStage, _assessment.OfAnotherStage, WriteOfAnotherStage);
        WriteList(ReportTexts.NotInForce, _assessment.NotInForce, rule =>
            _page.Write(2, "- ", $"{rule.Rule}: {Say(rule.Title)} ({Period(rule.InForceFrom, null, rule.InForceUntil)})"));
        WriteList(ReportTexts.Questions, _assessment.Questions, WriteQuestion);
        WriteList(ReportTexts.Open, _assessment.Open, WriteOpen);
        WriteList(ReportTexts.Permissions, _assessment.Permissions, WritePermission);
        WriteList(ReportTexts.Contradictions, _assessment.Contradictions, item => _page.Write(2, "! ", Say(item.Text)));
        WriteList(ReportTexts.Derived, _assessment.Derived, WriteDerived);
        WriteList(ReportTexts.Assumptions, _assessment.Assumptions, item => _page.Write(2, "- ", Say(item.Text)));
        WriteRecommendation();
        WriteList(
            _assessment.DecisionDate is { } decided ? ReportTexts.ProcedureOn.Fill(DayWords.Of(decided)) : ReportTexts.Procedure,
            _assessment.Procedure,
            WriteStep);
        WriteRulebook();
    }

    private string Headline()
    {
        var verdict = Say(ReportTexts.Of(_assessment.Verdict));
        if (_assessment.Recommendation is not { } recommendation)
        {
            return verdict;
        }

        var presumed = _assessment.Violations.All(violation => violation.Standing == Standing.Presumed) ? $" ({Say(ReportTexts.Of(Standing.Presumed))})" : "";
        var sanctions = recommendation.Tracks.Select(track => track.Level is null ? Say(ReportTexts.Of(track.Kind)) : Say(track.Label)).Distinct();
        return $"{verdict}{presumed}: {string.Join("; ", sanctions)}";
    }

    private void WriteViolation(Violation violation)
    {
        _page.Blank();
        var level = violation.Sanction.Level is null ? "" : $" · {Say(violation.Sanction.Label)}";
        _page.Write(0, "", $"{violation.Rule} · {Say(ReportTexts.Of(violation.Kind))}{level} · {Say(ReportTexts.Of(violation.Standing))}");
        _page.Write(2, "", Say(violation.Title));
        WriteBasis(ReportTexts.LegalBasis, violation.LegalBasis);
        WriteSanction(violation.Sanction);
        Heading(ReportTexts.Elements);
        foreach (var element in violation.Elements)
        {
            WriteElement(element, 4);
        }

        if (violation.Exceptions.Count > 0)
        {
            Heading(ReportTexts.Exceptions);
            foreach (var exception in violation.Exceptions)
            {
                WriteException(exception);
            }
        }

        if (violation.UnlessShown.Count > 0)
        {
            Heading(ReportTexts.UnlessShown);
            foreach (var unless in violation.UnlessShown)
            {
                _page.Write(4, "- ", $"{Say(unless.Exception)} ({Fill(ReportTexts.Misses, string.Join(", ", unless.Missing))})");
            }
        }

        if (violation.Notes.Count > 0)
        {
            Heading(ReportTexts.Notes);
            foreach (var note in violation.Notes)
            {
                _page.Write(4, "- ", $"{Say(note.Content)} [{Say(ReportTexts.Of(note.Verification))}]");
            }
        }

        WriteSource(violation.Verification, violation.Source, 2);
    }

    private void WriteSanction(Sanction sanction)
    {
        _page.Write(2, "", $"{Say(ReportTexts.Sanction)}: {Say(sanction.Label)}");
        foreach (var option in sanction.Options)
        {
            _page.Write(4, "- ", OptionWords(option, sanction.Options));
        }

        WriteBasis(ReportTexts.SanctionBasis, sanction.Basis);

        // What only a later decision could meet is told once, with the recommendation.
        foreach (var later in sanction.LaterLaw.Where(later => later.AppliesToDecision == true))
        {
            _page.Write(2, "", $"{Fill(ReportTexts.LaterLaw, later.Title)} [{Say(ReportTexts.Of(later.Verification))}]");
            foreach (var option in later.Options)
            {
                _page.Write(4, "- ", OptionWords(option, later.Options));
            }
        }
    }

    private string OptionWords(SanctionChoice option, IReadOnlyList<SanctionChoice> all)
    {
        var words = new List<string>();
        if (option.IsTransitional)
        {
            var replaced = all.FirstOrDefault(other => other.Kind == option.Replaces);
            words.Add(ReportTexts.Transitional.Fill(replaced is null ? option.Replaces! : replaced.Label).In(_language));
        }

        words.AddRange(option.Basis.Select(Citation));
        if (option.Verification > Verification.SeveralSources)
        {
            words.Add(Say(ReportTexts.Of(option.Verification)));
        }

        return $"{Say(option.Label)} ({string.Join("; ", words)})";
    }

    private void WriteBasis(LocalizedText heading, IReadOnlyList<LegalBasis> basis)
    {
        if (basis.Count == 0)
        {
            return;
        }

        Heading(heading);
        foreach (var item in basis)
        {
            var caveat = item.Verification > Verification.SeveralSources ? $" [{Say(ReportTexts.Of(item.Verification))}]" : "";
            _page.Write(4, "- ", $"{Citation(item)} ({Period(item.InForceFrom, item.InForceNoLaterThan, item.InForceUntil)}){caveat}");
        }
    }

    private void WriteElement(Element element, int indent)
    {
        var mark = element.Met switch
        {
            true => "[x] ",
            false => "[ ] ",
            null => "[?] ",
        };
        var value = "";
        if (element.Fact is not null)
        {
            var origin = ReportTexts.Of(element.Origin) is { } word ? $", {Say(word)}" : "";
            value = $" — {element.Value ?? Say(ReportTexts.Unknown)}{origin}";
        }

        _page.Write(indent, mark, Say(element.Condition) + value);

        // Of a list of alternatives the ones that are met tell the story; the JSON has them all.
        var met = element.Met == true ? element.Parts.Where(part => part.Met == true).ToList() : [];
        foreach (var part in met.Count > 0 ? met : element.Parts)
        {
            WriteElement(part, indent + mark.Length);
        }
    }

    private void WriteException(ExceptionConsidered exception)
    {
        var state = exception.Proven switch
        {
            true => ReportTexts.Proven,
            false => ReportTexts.Disproven,
            null => ReportTexts.Unproven,
        };
        _page.Write(4, "- ", $"{Say(exception.Exception)}: {Say(state)} [{Say(ReportTexts.Of(exception.Verification))}]");
        foreach (var element in exception.Elements)
        {
            WriteElement(element, 6);
        }
    }

    private void WriteLifted(LiftedRule rule)
    {
        _page.Write(2, "- ", $"{rule.Rule}: {Say(rule.Title)}");
        foreach (var exception in rule.By)
        {
            WriteException(exception);
            if (exception.Source.Note is { } note)
            {
                _page.Write(6, "", Say(note));
            }
        }
    }

    private void WriteSetAside(RuleSetAside rule)
    {
        _page.Write(2, "- ", $"{rule.Rule} ({Say(ReportTexts.Of(rule.Kind))}): {Say(rule.Title)}");
        var basis = rule.Basis.Count == 0 ? "" : $" ({string.Join("; ", rule.Basis.Select(Citation))})";
        _page.Write(4, "", $"{Fill(ReportTexts.Yields, rule.By, rule.Reason)}{basis} [{Say(ReportTexts.Of(rule.Verification))}]");
    }

    private void WriteOfAnotherStage(RuleOfAnotherStage rule)
    {
        _page.Write(2, "- ", $"{rule.Rule} ({Say(ReportTexts.Of(rule.Kind))}): {Say(rule.Title)}");
        foreach (var element in rule.Unmet)
        {
            WriteElement(element, 4);
        }
    }

    private void WriteQuestion(Question question)
    {
        _page.Write(2, "? ", $"{Say(question.Text)} ({question.Fact})");
        if (question.Options.Count > 0)
        {
            _page.Write(4, "", string.Join(", ", question.Options.Select(option => option.Code)));
        }

        _page.Write(4, "", Fill(ReportTexts.Decides, string.Join(", ", question.Decides)));
    }

    private void WriteDerived(DerivedFact derived)
    {
        // Only where the possible days span a change does it matter for which of them a value follows.
        var several = _assessment.Derived.Count(other => other.Fact == derived.Fact) > 1;
        var days = several ? $" ({Say(DayWords.Of(derived.Days))})" : "";
        _page.Write(2, "- ", $"{derived.Fact} = {Say(derived.Label)}{days}: {Say(derived.Because)} [{Say(ReportTexts.Of(derived.Verification))}]");
    }

    private void WriteOpen(OpenRule rule)
    {
        var level = rule.Label is { } label ? $" · {Say(label)}" : "";
        _page.Write(2, "- ", $"{rule.Rule} · {Say(ReportTexts.Of(rule.Kind))}{level}: {Say(rule.Title)}");
        if (rule.Missing.Count > 0)
        {
            _page.Write(4, "", Fill(ReportTexts.Misses, string.Join(", ", rule.Missing)));
        }
    }

    private void WritePermission(PermittedAct permission)
    {
        _page.Write(2, "- ", $"{Say(permission.Title)} ({permission.Id})");
        _page.Write(4, "", Say(permission.Content));
        if (permission.Basis.Count > 0)
        {
            _page.Write(4, "", string.Join("; ", permission.Basis.Select(Citation)));
        }

        WriteSource(permission.Verification, permission.Source, 4);
    }

    private void WriteRecommendation()
    {
        if (_assessment.Recommendation is not { } recommendation)
        {
            return;
        }

        WriteList(ReportTexts.Recommendation, recommendation.Tracks, track =>
        {
            _page.Write(2, "- ", $"{Say(ReportTexts.Of(track.Kind))}: {Say(track.Label)} ({string.Join(", ", track.Rules)})");
            foreach (var reason in track.Because)
            {
                var basis = reason.Basis.Count == 0 ? "" : $" ({string.Join("; ", reason.Basis.Select(Citation))})";
                _page.Write(4, "", Say(reason.Text) + basis);
            }

            if (track.Policy is { } policy)
            {
                _page.Write(4, "", Fill(ReportTexts.Policy, policy.Title, policy.Label));
                WriteFactors(ReportTexts.Aggravating, policy.Aggravating);
                WriteFactors(ReportTexts.Mitigating, policy.Mitigating);
                WriteFactors(ReportTexts.WouldAggravate, policy.WouldAggravate);
                WriteFactors(ReportTexts.WouldMitigate, policy.WouldMitigate);
                _page.Write(6, "", Say(policy.Explanation));
            }
        });
        _page.Write(2, "", Say(recommendation.Note));

        // Several tracks of one kind share much of their practice: each piece once.
        WriteList(ReportTexts.Practice, [.. recommendation.Tracks.SelectMany(track => track.Practice).DistinctBy(practice => practice.Id)], practice =>
            _page.Write(2, "- ", $"{Say(practice.Title)}: {Say(practice.Content)} [{Say(ReportTexts.Of(practice.Verification))}: {string.Join("; ", practice.Source.References.Select(reference => reference.Id))}]"));
    }

    private void WriteFactors(LocalizedText heading, IReadOnlyList<WeighedFact> factors)
    {
        if (factors.Count > 0)
        {
            _page.Write(6, "", Fill(heading, string.Join("; ", factors.Select(factor => Say(factor.Content)))));
        }
    }

    private void WriteStep(ProceduralStep step)
    {
        var facts = new List<string>();
        if (step.Actor is { } actor)
        {
            facts.Add(Fill(ReportTexts.By, actor));
        }

        if (step.Deadline is { } deadline)
        {
            facts.Add(Fill(ReportTexts.Within, deadline.ToText()));
        }

        if (step.DueDate is { } due)
        {
            facts.Add(Fill(ReportTexts.Due, DayWords.Of(due)));
        }

        facts.AddRange(step.Basis.Select(Citation));
        if (step.Verification > Verification.SeveralSources)
        {
            facts.Add(Say(ReportTexts.Of(step.Verification)));
        }

        var suffix = facts.Count == 0 ? "" : $" ({string.Join("; ", facts)})";
        _page.Write(2, "- ", $"{Say(ReportTexts.Of(step.Kind))}: {Say(step.Title)}{suffix}");
        _page.Write(4, "", Say(step.Content));
    }

    private void WriteRulebook()
    {
        var stamp = _assessment.Rulebook;
        if (_assessment.Verdict is Verdict.NoViolation or Verdict.NoRuleInForce)
        {
            WriteList(ReportTexts.Covered, stamp.Covered, text => _page.Write(2, "- ", Say(text)));
        }

        // Beside a violation, too: the same act may break a law that is not covered.
        WriteList(ReportTexts.NotCovered, stamp.NotCovered, text => _page.Write(2, "- ", Say(text)));

        _page.Blank();
        _page.Write(0, "", $"{Say(ReportTexts.Rulebook)}: {Say(stamp.Name)} {stamp.Version}, {stamp.Digest}");
        if (stamp.Base is { } below)
        {
            _page.Write(2, "", $"{Say(ReportTexts.BuildsOn)}: {Say(below.Name)} {below.Version}, {below.Digest}");
            foreach (var entry in below.Overrides)
            {
                var basis = entry.Basis.Count == 0 ? "" : $" ({string.Join("; ", entry.Basis)})";
                _page.Write(2, "- ", Fill(ReportTexts.Overrides, entry.Kind, entry.Id, DayWords.Of(entry.From), Say(entry.Reason), basis));
            }
        }
    }

    private void WriteSource(Verification verification, SourceNote source, int indent)
    {
        var note = source.Note is null ? "" : $". {Say(source.Note)}";
        _page.Write(indent, "", $"{Say(ReportTexts.Verified)}: {Say(ReportTexts.Of(verification))}{note}");
        _page.Write(indent, "", $"{Say(ReportTexts.Sources)}: {string.Join("; ", source.References.Select(reference => reference.Title))}");
    }

    private void WriteList<T>(LocalizedText heading, IReadOnlyList<T> items, Action<T> write)
    {
        if (items.Count == 0)
        {
            return;
        }

        _page.Blank();
        _page.Write(0, "", Say(heading));
        foreach (var item in items)
        {
            write(item);
        }
    }

    private void Heading(LocalizedText heading) => _page.Write(2, "", Say(heading));

    private string Period(DateOnly? from, DateOnly? noLaterThan, DateOnly? until)
    {
        if (from is { } first)
        {
            return until is { } last
                ? Fill(ReportTexts.InForceBetween, DayWords.Of(first), DayWords.Of(last))
                : Fill(ReportTexts.InForceSince, DayWords.Of(first));
        }

        var open = Fill(ReportTexts.InForceNoLaterThan, DayWords.Of(noLaterThan ?? DateOnly.MinValue));
        return until is { } end ? Fill(ReportTexts.InForceUntil, open, DayWords.Of(end)) : open;
    }

    private static string Citation(LegalBasis basis) => string.Create(CultureInfo.InvariantCulture, $"{basis.Instrument} {basis.Provision}");

    private string Say(LocalizedText text) => text.In(_language);

    private string Fill(LocalizedText text, params object[] arguments) => text.Fill(arguments).In(_language);
}
