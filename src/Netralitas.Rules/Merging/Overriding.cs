using System;
using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Diagnostics;
using Netralitas.Rules.Model;

namespace Netralitas.Rules.Merging;

/// <summary>
/// Replaces what an own rulebook lists. The replaced text holds until the day before, under an id that says whose it is; when it
/// had not begun by then, it is gone.
/// </summary>
internal sealed class Overriding(IReadOnlyList<Override> overrides, DiagnosticBag diagnostics)
{
    /// <summary>Reports what is listed twice.</summary>
    public void CheckTwice()
    {
        foreach (var same in overrides.GroupBy(entry => (entry.Kind, entry.Id.Name)))
        {
            foreach (var again in same.Skip(1))
            {
                diagnostics.ReportClash(ReferenceDiagnostics.DuplicateId, again.Id.Span, [new OtherPlace(same.First().Id.Span, DiagnosticTexts.Other)], again.Id.Name, same.First().Id.Span.ToString());
            }
        }
    }

    /// <summary>All of one kind, by id.</summary>
    public List<T> Join<T>(OverriddenKind kind, IReadOnlyList<T> theirs, IReadOnlyList<T> own)
        where T : class, IReplaceable<T>
    {
        var ids = theirs.Select(item => item.Id).ToList();
        var below = theirs.ToDictionary(item => item.Id, StringComparer.Ordinal);
        var isListWhole = IsWhole(RuleFiles.Manifest);
        var listedMisspelt = new Lazy<HashSet<string?>>(() => ListedMisspelt(kind, ids));
        var joined = new List<T>();
        foreach (var item in own)
        {
            var entry = overrides.FirstOrDefault(entry => entry.Kind == kind && entry.Id.Name == item.Id);
            if (!below.Remove(item.Id, out var replaced))
            {
                joined.Add(item);
            }
            else if (entry is null)
            {
                if (isListWhole && !listedMisspelt.Value.Contains(item.Id))
                {
                    diagnostics.ReportClash(ReferenceDiagnostics.NotListedAsOverride, item.Span, [new OtherPlace(replaced.Span, DiagnosticTexts.Other)], item.Id, replaced.Span.ToString(), CodeNames<OverriddenKind>.Of(kind));
                }

                joined.Add(item);
            }
            else
            {
                joined.Add(Begin(item, entry));
                joined.AddRange(End(replaced, entry.From));
            }
        }

        Check(kind, ids, [.. own.Select(item => item.Id)]);
        return [.. joined.Concat(below.Values).OrderBy(item => item.Id, StringComparer.Ordinal)];
    }

    /// <summary>The own text, which begins on the day listed; one that has no days of its own takes it from there.</summary>
    private T Begin<T>(T own, Override entry)
        where T : IReplaceable<T>
    {
        if (own.Validity == ValidityPeriod.Always)
        {
            return own.As(own.Id, new ValidityPeriod(entry.From));
        }

        if ((own.Validity.From != entry.From || own.Validity.FromIsLatest) && !diagnostics.IsBroken(own.Span.Path))
        {
            diagnostics.ReportClash(ReferenceDiagnostics.OverrideStartsOtherwise, own.Span, [new OtherPlace(entry.Id.Span, DiagnosticTexts.Other)], own.Id, Days.ToText(entry.From), entry.Id.Span.ToString());
        }

        return own;
    }

    private static IEnumerable<T> End<T>(T replaced, DateOnly from)
        where T : IReplaceable<T>
    {
        var validity = replaced.Validity;
        if (validity.From < from)
        {
            var last = from.AddDays(-1);
            yield return replaced.As(BaseFiles.Replaced(replaced.Id), validity with { Until = validity.Until < last ? validity.Until : last });
        }
    }

    /// <summary>Each entry replaces something, and by something. A file that is broken may be the one that does.</summary>
    private void Check(OverriddenKind kind, IReadOnlyList<string> theirs, IReadOnlyList<string> own)
    {
        var folder = FolderOf(kind);
        var isWhole = IsWhole(folder);
        foreach (var id in overrides.Where(entry => entry.Kind == kind).Select(entry => entry.Id))
        {
            if (!theirs.Contains(id.Name))
            {
                diagnostics.ReportUnknown(ReferenceDiagnostics.NothingToOverride, id.Span, id.Name, theirs, id.Name, CodeNames<OverriddenKind>.Of(kind));
            }
            else if (isWhole && !own.Contains(id.Name))
            {
                diagnostics.ReportUnknown(ReferenceDiagnostics.OverrideNotDefined, id.Span, id.Name, own, id.Name, folder);
            }
        }
    }

    /// <summary>Whether no file of a kind has a mistake, so that what they do not say is surely not said.</summary>
    private bool IsWhole(string kind) => !diagnostics.BrokenFiles.Any(path => path.Split('/').Contains(kind));

    /// <summary>The ids that entries which name nothing surely mean: the mistake is told there.</summary>
    private HashSet<string?> ListedMisspelt(OverriddenKind kind, List<string> known) =>
        [.. overrides.Where(entry => entry.Kind == kind && !known.Contains(entry.Id.Name)).Select(entry => NearestName.Find(entry.Id.Name, known))];

    private static string FolderOf(OverriddenKind kind) => kind switch
    {
        OverriddenKind.Aturan => RuleFiles.Rules,
        OverriddenKind.Kebijakan => RuleFiles.Policies,
        OverriddenKind.Prosedur => RuleFiles.Steps,
        OverriddenKind.Kebolehan => RuleFiles.Permissions,
        _ => RuleFiles.Practices,
    };
}
