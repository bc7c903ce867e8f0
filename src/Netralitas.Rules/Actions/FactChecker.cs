using System;
using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Diagnostics;
using Netralitas.Rules.Model;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Actions;

/// <summary>Says what a vocabulary cannot make sense of in facts that a program put together: all of it, in the words in which reading a file says it.</summary>
internal static class FactChecker
{
    private static readonly LocalizedText WrongType = new("'{0}' berjenis {1} dan tidak menerima {2}.", "'{0}' is of type {1} and does not take {2}.");
    private static readonly LocalizedText SomeDays = new("tanggal", "days");
    private static readonly LocalizedText FreeText = new("teks bebas", "free text");
    private static readonly LocalizedText SomeCodes = new("kode", "codes");

    // What a program puts together stands nowhere; only the words of these diagnostics are shown.
    private static readonly SourceSpan Nowhere = new("-", 1, 1, 0);

    /// <summary>The problems, by key; none when the facts can be evaluated.</summary>
    public static IReadOnlyList<LocalizedText> Check(FactSet facts, Vocabulary vocabulary) =>
        [.. facts.Values.SelectMany(fact => Check(fact.Key, fact.Value, vocabulary))];

    /// <summary>The exception for a fact that cannot be evaluated.</summary>
    public static ArgumentException Refuse(string key, FactValue value, Vocabulary vocabulary) =>
        new(Check(key, value, vocabulary).First().English);

    private static IEnumerable<LocalizedText> Check(string key, FactValue value, Vocabulary vocabulary)
    {
        var item = Describe(key, value);
        var diagnostics = new DiagnosticBag();
        if (vocabulary.Find(key) is not { } definition)
        {
            FactReader.ReportUnknownFact(item, vocabulary, diagnostics);
        }
        else if (Misfit(value, definition.Type) is { } misfit)
        {
            return [WrongType.Fill(key, CodeNames<FactType>.Of(definition.Type), misfit)];
        }
        else if (value.Days is not null)
        {
            FactReader.ReadDays(item.Values[0], diagnostics);
        }
        else if (value.Codes.Count > 1 && definition.Type != FactType.CodeSet)
        {
            diagnostics.Report(ActionDiagnostics.OneValue, Nowhere, key);
        }
        else if (value.Codes.Count > 0)
        {
            FactReader.ReadCodes(item, definition, diagnostics);
        }

        return diagnostics.Sorted().Select(InWords);
    }

    /// <summary>What is described, where the fact takes something of another type; null when it fits or is not known.</summary>
    private static LocalizedText? Misfit(FactValue value, FactType type) => value switch
    {
        { Days: not null } => type == FactType.Days ? null : SomeDays,
        { Text: not null } => type == FactType.Text ? null : FreeText,
        { Codes.Count: > 0 } => type is FactType.Days or FactType.Text ? SomeCodes : null,
        _ => null,
    };

    private static DescribedFact Describe(string key, FactValue value)
    {
        string[] values = value.Codes.Count > 0 ? [.. value.Codes] : [value.ToString()];
        return new DescribedFact(key, [.. values.Select(code => new Named(code, Nowhere))], values.Length > 1, Nowhere);
    }

    private static LocalizedText InWords(Diagnostic diagnostic) => new(
        DiagnosticWriter.ToSentence(diagnostic, Language.Indonesian),
        DiagnosticWriter.ToSentence(diagnostic, Language.English));
}
