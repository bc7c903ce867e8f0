using System;
using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Diagnostics;
using Netralitas.Rules.Model;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Validation;

/// <summary>Conditions: facts and codes exist, no code twice, no condition that always holds.</summary>
internal static class ConditionCheck
{
    public static void CheckCondition(this CheckContext context, Condition? condition)
    {
        foreach (var leaf in condition?.Leaves() ?? [])
        {
            if (leaf is HasCode hasCode)
            {
                CheckCodes(context, hasCode);
            }
            else if (leaf is OnDays onDays)
            {
                CheckDays(context, onDays);
            }
        }
    }

    private static void CheckDays(CheckContext context, OnDays condition)
    {
        CheckAnchor(context, condition.From);
        CheckAnchor(context, condition.Until);
        if (Find(context, condition.Fact, condition) is { } fact && fact.Key != FactKeys.Date)
        {
            ReportNotMatchable(context, fact, condition);
        }
    }

    private static void CheckAnchor(CheckContext context, DayBound? bound)
    {
        if (bound?.Relative is not { } relative)
        {
            return;
        }

        var known = context.DayAnchors;
        if (!known.Contains(relative.Anchor))
        {
            context.ReportUnknown(ReferenceDiagnostics.UnknownAnchor, RuleFiles.Calendars, bound.Span, relative.Anchor, known, relative.Anchor, NameList.Of(known));
        }
    }

    private static void CheckCodes(CheckContext context, HasCode condition)
    {
        if (!context.HasAllCodes(condition.Fact) || Find(context, condition.Fact, condition) is not { } fact)
        {
            return;
        }

        if (fact.Codes.Count == 0)
        {
            ReportNotMatchable(context, fact, condition);
            return;
        }

        var known = context.CodesOf(fact, withGroups: true);
        var covered = new Dictionary<string, Named>(StringComparer.Ordinal);
        foreach (var name in condition.Codes)
        {
            if (!known.Contains(name.Name))
            {
                context.ReportUnknownCode(name.Span, name.Name, known, fact.Key);
            }

            // Which members a group names twice is told where the group is defined.
            foreach (var code in fact.Expand(name.Name).Distinct())
            {
                if (!covered.TryAdd(code, name))
                {
                    context.Diagnostics.ReportClash(ReferenceDiagnostics.CodeTwice, name.Span, [new OtherPlace(covered[code].Span, DiagnosticTexts.Other)], name.Name, covered[code].Name);
                    break;
                }
            }
        }

        if (fact.Type != FactType.CodeSet && covered.Count == fact.Codes.Count)
        {
            context.Diagnostics.Report(ReferenceDiagnostics.AllCodes, condition.Span, fact.Key);
        }
    }

    private static FactDefinition? Find(CheckContext context, string key, Condition condition)
    {
        var fact = context.Content.Vocabulary.Find(key);
        if (fact is null)
        {
            var known = context.Content.Vocabulary.Facts.Select(fact => fact.Key);
            context.ReportUnknown(ReferenceDiagnostics.UnknownFact, RuleFiles.Vocabulary, condition.Span, key, known, key);
        }

        return fact;
    }

    private static void ReportNotMatchable(CheckContext context, FactDefinition fact, Condition condition) =>
        context.Diagnostics.Report(ReferenceDiagnostics.NotMatchable, condition.Span, fact.Key, CodeNames<FactType>.Of(fact.Type), fact.Type switch
        {
            FactType.Text => new LocalizedText("teks bebas, yang hanya ditampilkan", "free text, which is only shown"),
            FactType.Days => new LocalizedText("tulis { mulai: ..., sampai: ... }", "write { mulai: ..., sampai: ... }"),
            _ => new LocalizedText("tulis kode atau daftar kode", "write a code or a list of codes"),
        });
}
