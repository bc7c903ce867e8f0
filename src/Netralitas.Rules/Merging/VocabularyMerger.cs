using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Diagnostics;
using Netralitas.Rules.Model;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Merging;

/// <summary>
/// Adds own facts behind the embedded ones, and own codes and groups to them. What is there keeps its meaning: no code, group or
/// default changes, so that the embedded rules read as they did.
/// </summary>
internal static class VocabularyMerger
{
    private static readonly LocalizedText UseAddition = new("Kode baru ditulis di bawah 'tambahan'.", "New codes are written under 'tambahan'.");
    private static readonly LocalizedText OtherCode = new("Pakailah kode lain.", "Use another code.");
    private static readonly LocalizedText NoListedCodes = new("kodenya tidak ditulis dalam kosakata", "its codes are not written in the vocabulary");

    public static IReadOnlyList<FactDefinition> Merge(Vocabulary theirs, Vocabulary own, IReadOnlyList<FactAddition> additions, DiagnosticBag diagnostics)
    {
        // A file with a mistake is not looked at further.
        var sound = additions.Where(addition => !diagnostics.IsBroken(addition.Fact.Span.Path)).ToList();
        var facts = theirs.Facts.ToList();
        foreach (var fact in own.Facts)
        {
            if (theirs.Find(fact.Key) is { } same)
            {
                diagnostics.ReportClash(ReferenceDiagnostics.CannotBeOverridden, fact.Span!, [new OtherPlace(same.Span!, DiagnosticTexts.Other)], fact.Key, same.Span!.ToString(), UseAddition);
            }
            else
            {
                facts.Add(fact);
            }
        }

        foreach (var addition in sound)
        {
            Add(facts, addition, diagnostics);
        }

        return facts;
    }

    private static void Add(List<FactDefinition> facts, FactAddition addition, DiagnosticBag diagnostics)
    {
        var (key, span) = addition.Fact;
        var at = facts.FindIndex(fact => fact.Key == key);
        if (at < 0)
        {
            diagnostics.ReportUnknown(ReferenceDiagnostics.UnknownFact, span, key, facts.Select(fact => fact.Key), key);
        }
        else if (facts[at].Type is not (FactType.Code or FactType.CodeSet) || facts[at].CodesFrom is not null)
        {
            diagnostics.Report(ReferenceDiagnostics.CodesMisplaced, span, key, CodeNames<FactType>.Of(facts[at].Type), NoListedCodes);
        }
        else
        {
            var fact = facts[at];
            var taken = fact.Codes.Select(code => (code.Code, code.Span)).Concat(fact.Groups.Select(group => (group.Code, group.Span)))
                .DistinctBy(name => name.Code)
                .ToDictionary(name => name.Code, name => name.Span ?? fact.Span!);
            facts[at] = fact with
            {
                Codes = [.. fact.Codes, .. addition.Codes.Where(code => IsFree(code.Code, code.Span!))],
                Groups = [.. fact.Groups, .. addition.Groups.Where(group => IsFree(group.Code, group.Span!))],
            };

            bool IsFree(string code, SourceSpan place)
            {
                if (taken.TryAdd(code, place))
                {
                    return true;
                }

                if (BaseFiles.Hold(taken[code]))
                {
                    diagnostics.ReportClash(ReferenceDiagnostics.CannotBeOverridden, place, [new OtherPlace(taken[code], DiagnosticTexts.Other)], code, taken[code].ToString(), OtherCode);
                }
                else
                {
                    diagnostics.ReportClash(ReferenceDiagnostics.DuplicateId, place, [new OtherPlace(taken[code], DiagnosticTexts.Other)], code, taken[code].ToString());
                }

                return false;
            }
        }
    }
}
