using System.Linq;
using Netralitas.Rules.Diagnostics;
using Netralitas.Rules.Model;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Validation;

/// <summary>The vocabulary: unique names, whole groups, real defaults, and the facts that calendars speak of.</summary>
internal static class VocabularyCheck
{
    private static readonly (string Key, FactType Type)[] Required =
    [
        (FactKeys.Date, FactType.Days),
        (FactKeys.Election, FactType.Code),
        (FactKeys.Phase, FactType.Code),
        (FactKeys.TargetKind, FactType.Code),
        (FactKeys.TargetStatus, FactType.Code),
    ];

    /// <summary>Only a calendar that names areas needs this one.</summary>
    private static readonly (string Key, FactType Type) Area = (FactKeys.Area, FactType.Code);

    public static void Run(CheckContext context)
    {
        var facts = context.Content.Vocabulary.Facts.Where(fact => context.IsSound(fact.Span!)).ToList();
        if (facts.Count == 0)
        {
            return;
        }

        context.CheckUnique(facts.Select(fact => (fact.Key, fact.Span!)));
        var needsArea = context.Content.Vocabulary.Find(FactKeys.Area) is not null || context.Content.Calendars.Any(calendar => calendar.Areas.Count > 0);
        foreach (var (key, type) in needsArea ? [.. Required, Area] : Required)
        {
            var fact = context.Content.Vocabulary.Find(key);
            if (fact?.Type != type)
            {
                var known = fact is null ? facts.Select(other => other.Key) : [];
                context.Diagnostics.ReportUnknown(ReferenceDiagnostics.RequiredFact, fact?.Span ?? facts[0].Span!, key, known, key, CodeNames<FactType>.Of(type));
            }
        }

        foreach (var fact in facts)
        {
            CheckCodes(context, fact, fact.Span!);
        }
    }

    private static void CheckCodes(CheckContext context, FactDefinition fact, SourceSpan span)
    {
        context.CheckUnique(fact.Codes.Select(code => (code.Code, code.Span ?? span)).Concat(fact.Groups.Select(group => (group.Code, group.Span ?? span))));
        foreach (var reserved in fact.Codes.Where(code => code.Code == FactKeys.Unknown))
        {
            context.Diagnostics.Report(ReferenceDiagnostics.ReservedCode, reserved.Span ?? span, FactKeys.Unknown);
        }

        var codes = fact.Codes.Select(code => code.Code).ToList();
        foreach (var group in fact.Groups)
        {
            if (group.Members.Distinct().Count() < 2)
            {
                context.Diagnostics.Report(ReferenceDiagnostics.GroupTooSmall, group.Span ?? span, group.Code);
            }

            context.CheckOnce(group.Members.Zip(group.MemberSpans));
            foreach (var (member, place) in group.Members.Zip(group.MemberSpans).Where(pair => !codes.Contains(pair.First)))
            {
                context.ReportUnknownCode(place, member, codes, fact.Key);
            }
        }

        if (fact.Default is { } value && !codes.Contains(value))
        {
            context.ReportUnknownCode(fact.DefaultSpan ?? span, value, codes, fact.Key);
        }
    }
}
