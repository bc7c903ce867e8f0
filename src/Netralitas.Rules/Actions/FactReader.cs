using System;
using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Diagnostics;
using Netralitas.Rules.Model;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Actions;

/// <summary>Gives described facts their meaning by the vocabulary.</summary>
internal static class FactReader
{
    public static FactSet Read(IReadOnlyList<DescribedFact> described, Vocabulary vocabulary, DiagnosticBag diagnostics)
    {
        var facts = FactSet.Empty;
        var seen = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        foreach (var item in described)
        {
            if (vocabulary.Find(item.Key) is not { } definition)
            {
                ReportUnknownFact(item, vocabulary, diagnostics);
            }
            else if (!seen.TryAdd(item.Key, item.Span))
            {
                var first = seen[item.Key];
                diagnostics.ReportClash(ActionDiagnostics.FactTwice, item.Span, [new OtherPlace(first, DiagnosticTexts.First)], item.Key, first.Line);
            }
            else if (ReadValue(item, definition, diagnostics) is { } value)
            {
                facts = facts.Set(item.Key, value);
            }
        }

        return facts;
    }

    /// <summary>Reads <c>2024-01-20</c> or <c>2023-11-28..2024-02-10</c>.</summary>
    internal static DayRange? ParseDays(string text)
    {
        var ends = text.Split("..");
        return ends switch
        {
            [var day] when Days.TryParse(day.Trim(), out var only) => new DayRange(only),
            [var from, var until] when Days.TryParse(from.Trim(), out var first) && Days.TryParse(until.Trim(), out var last) => new DayRange(first, last),
            _ => null,
        };
    }

    private static FactValue? ReadValue(DescribedFact item, FactDefinition definition, DiagnosticBag diagnostics)
    {
        if (item.Values.Count == 0 || item.Values.Any(value => string.IsNullOrWhiteSpace(value.Name)))
        {
            diagnostics.Report(ActionDiagnostics.EmptyValue, item.Span, item.Key);
            return null;
        }

        if (item.Values is [{ Name: FactKeys.Unknown }])
        {
            return FactValue.Unknown;
        }

        if (definition.Type != FactType.CodeSet && item.IsList)
        {
            diagnostics.Report(ActionDiagnostics.OneValue, item.Span, item.Key);
            return null;
        }

        return definition.Type switch
        {
            FactType.Days => ReadDays(item.Values[0], diagnostics),
            FactType.Text => FactValue.OfText(item.Values[0].Name),

            // Programs write true and false.
            FactType.YesNo when item.Values[0].Name is "true" => FactValue.OfCodes([FactKeys.Yes]),
            FactType.YesNo when item.Values[0].Name is "false" => FactValue.OfCodes([FactKeys.No]),
            _ => ReadCodes(item, definition, diagnostics),
        };
    }

    internal static FactValue? ReadDays(Named value, DiagnosticBag diagnostics)
    {
        if (ParseDays(value.Name) is not { } days)
        {
            diagnostics.Report(ActionDiagnostics.InvalidDays, value.Span, value.Name);
            return null;
        }

        if (days.Until < days.From)
        {
            diagnostics.Report(ActionDiagnostics.ReversedDays, value.Span, Days.ToText(days.Until), Days.ToText(days.From));
            return null;
        }

        return FactValue.OfDays(days);
    }

    internal static FactValue ReadCodes(DescribedFact item, FactDefinition definition, DiagnosticBag diagnostics)
    {
        var known = definition.Codes.Select(code => code.Code).ToList();
        foreach (var value in item.Values.Where(value => !known.Contains(value.Name)))
        {
            if (definition.Groups.FirstOrDefault(group => group.Code == value.Name) is { } group)
            {
                diagnostics.Report(ActionDiagnostics.GroupAsValue, value.Span, value.Name, NameList.Of(group.Members));
            }
            else
            {
                diagnostics.ReportUnknown(
                    ActionDiagnostics.UnknownCode,
                    value.Span,
                    value.Name,
                    known,
                    value.Name,
                    item.Key,
                    NameList.Of(definition.Type == FactType.CodeSet ? known : known.Append(FactKeys.Unknown)));
            }
        }

        return FactValue.OfCodes(item.Values.Select(value => value.Name));
    }

    /// <summary>Reports a key that the vocabulary does not have, with the nearest that it has.</summary>
    internal static void ReportUnknownFact(DescribedFact item, Vocabulary vocabulary, DiagnosticBag diagnostics)
    {
        var keys = vocabulary.Facts.Select(fact => fact.Key).ToList();
        var groups = keys.Select(key => key.Split('.')[0]).Distinct().ToList();
        if (item.Group is { } group && !groups.Contains(group.Name))
        {
            // The group is misspelt, not each of the keys below it.
            diagnostics.ReportUnknown(ActionDiagnostics.UnknownFact, group.Span, group.Name, groups, group.Name, NameList.Of(groups));
            return;
        }

        if (groups.Contains(item.Key))
        {
            diagnostics.Report(ActionDiagnostics.GroupOfFacts, item.Span, item.Key, NameList.Of(Below(item.Key + ".")));
            return;
        }

        // Tell the siblings of a wrong key below "pelaku", not all facts there are.
        var prefix = item.Key[..(item.Key.IndexOf('.', StringComparison.Ordinal) + 1)];
        var siblings = prefix.Length > 0 ? Below(prefix) : [];
        diagnostics.ReportUnknown(ActionDiagnostics.UnknownFact, item.Span, item.Key, keys, item.Key, NameList.Of(siblings.Count > 0 ? siblings : groups));

        List<string> Below(string start) => [.. keys.Where(key => key.StartsWith(start, StringComparison.Ordinal))];
    }
}
