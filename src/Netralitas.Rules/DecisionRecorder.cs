using System;
using System.Linq;
using System.Text.Json;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Model;
using Netralitas.Rules.Records;
using Netralitas.Rules.Reporting;
using Netralitas.Rules.Text;

namespace Netralitas.Rules;

/// <summary>
/// Evaluates actions and records what was found, so that it can be found again (<see cref="DecisionReplayer"/>). Facts that the vocabulary
/// wants masked (<see cref="FactDefinition.IsMasked"/>) are masked with the key, or blotted out when there is none. Immutable and thread-safe.
/// </summary>
public sealed class DecisionRecorder
{
    private readonly ActionEvaluator _evaluator;
    private readonly MaskingKey? _key;
    private readonly Language _language;

    /// <summary>Makes a recorder.</summary>
    /// <param name="evaluator">What decides.</param>
    /// <param name="key">The key to mask personal values with; null blots them out, so that records on the same person cannot be put together.</param>
    /// <param name="language">The language in which findings are recorded.</param>
    public DecisionRecorder(ActionEvaluator evaluator, MaskingKey? key = null, Language language = Language.Indonesian)
    {
        ArgumentNullException.ThrowIfNull(evaluator);
        _evaluator = evaluator;
        _key = key;
        _language = language;
    }

    /// <summary>Evaluates a typed action and records it.</summary>
    /// <param name="action">The described action.</param>
    /// <param name="time">The time of the decision; the library has no clock.</param>
    /// <param name="reference">What the caller calls the matter, such as the number of a report. It is not masked: no names. Null for nothing.</param>
    /// <returns>The record, outside of any chain; <see cref="DecisionLog.Append"/> puts it into one.</returns>
    /// <exception cref="ArgumentException">The action cannot be evaluated, as <see cref="ActionEvaluator.Evaluate(AsnAction)"/> has it; or the record is larger than <see cref="DecisionRecord.MaxBytes"/>.</exception>
    public DecisionRecord Record(AsnAction action, DateTimeOffset time, string? reference = null)
    {
        ArgumentNullException.ThrowIfNull(action);
        return Record(action.ToFactSet(), time, reference);
    }

    /// <summary>Evaluates an action described by the keys of the vocabulary and records it.</summary>
    /// <param name="facts">The described facts.</param>
    /// <param name="time">The time of the decision; the library has no clock.</param>
    /// <param name="reference">What the caller calls the matter, such as the number of a report. It is not masked: no names. Null for nothing.</param>
    /// <returns>The record, outside of any chain; <see cref="DecisionLog.Append"/> puts it into one.</returns>
    /// <exception cref="ArgumentException">The facts cannot be evaluated, as <see cref="ActionEvaluator.Evaluate(FactSet)"/> has it; or the record is larger than <see cref="DecisionRecord.MaxBytes"/>.</exception>
    public DecisionRecord Record(FactSet facts, DateTimeOffset time, string? reference = null)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var finding = _evaluator.Evaluate(facts);
        var masked = facts.Values.Where(fact => fact.Value.Text is not null && _evaluator.Rulebook.Vocabulary.Find(fact.Key)!.IsMasked).Select(fact => fact.Key).ToList();
        return DecisionRecord.Of(new RecordContent
        {
            Time = time,
            Reference = reference,
            Library = LibraryVersion.Text,
            RulebookVersion = finding.Rulebook.Version,
            RulebookDigest = finding.Rulebook.Digest,
            Language = _language,
            Holidays = [.. _evaluator.Holidays.Order()],
            Facts = masked.Aggregate(facts, (all, key) => all.WithText(key, _key?.Mask(key, facts.Find(key)!.Text!) ?? RecordContent.BlottedOut)),
            Masked = masked,
            MaskingKeyId = masked.Count > 0 ? _key?.Id : null,
            Finding = JsonSerializer.SerializeToElement(finding, AssessmentJson.In(_language).Assessment),
        });
    }
}
