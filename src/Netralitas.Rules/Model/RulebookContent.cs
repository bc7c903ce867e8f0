using System;
using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Model;

/// <summary>What <c>buku.yaml</c> says of the rulebook as a whole.</summary>
internal sealed record Manifest(
    LocalizedText Name,
    string Version,
    IReadOnlyList<LocalizedText> Covered,
    IReadOnlyList<LocalizedText> NotCovered)
{
    /// <summary>The rulebook it builds on; null for one that stands alone.</summary>
    public RulebookBase? Base { get; init; }

    /// <summary>What it replaces of that one.</summary>
    public IReadOnlyList<Override> Overrides { get; init; } = [];
}

/// <summary>Everything the rule files say, each list sorted by id, so that the order of files never shows.</summary>
internal sealed record RulebookContent(
    Manifest Manifest,
    Vocabulary Vocabulary,
    IReadOnlyList<SourceEntry> Sources,
    IReadOnlyList<Instrument> Instruments,
    IReadOnlyList<SanctionRegime> Regimes,
    IReadOnlyList<ElectionCalendar> Calendars,
    IReadOnlyList<Rule> Rules,
    IReadOnlyList<Permission> Permissions,
    IReadOnlyList<ProcedureStep> Steps,
    IReadOnlyList<SanctionPolicy> Policies,
    IReadOnlyList<Practice> Practices)
{
    private readonly Dictionary<(string Instrument, string Citation), (Instrument Instrument, Provision Provision)> _provisions =
        Instruments
            .SelectMany(instrument => instrument.Provisions.Select(provision => (Instrument: instrument, Provision: provision)))
            .DistinctBy(pair => (pair.Instrument.Id, pair.Provision.Citation))
            .ToDictionary(pair => (pair.Instrument.Id, pair.Provision.Citation));

    private readonly Dictionary<string, SourceEntry> _sources = Sources.DistinctBy(source => source.Id).ToDictionary(source => source.Id);

    /// <summary>Every condition in the rulebook, whatever it decides.</summary>
    public IEnumerable<Condition> Conditions() =>
        Instruments.SelectMany(instrument => instrument.Provisions.Select(provision => provision.When).Concat(instrument.Remarks.Select(remark => remark.When)))
            .Concat(Regimes.SelectMany(regime => regime.Adjustments.Select(adjustment => adjustment.When)))
            .Concat(Regimes.SelectMany(regime => regime.Levels).SelectMany(level => level.Remarks).Select(remark => remark.When))
            .Concat(Rules.SelectMany(rule => rule.Exceptions.Select(exception => exception.When).Prepend(rule.When).Concat(rule.Remarks.Select(remark => remark.When))))
            .Concat(Permissions.Select(permission => permission.When))
            .Concat(Steps.Select(step => step.When))
            .Concat(Policies.SelectMany(policy => policy.Limits.Select(limit => limit.OnlyWhen).Concat(policy.Factors.Select(factor => factor.When))))
            .Concat(Practices.Select(practice => practice.When))
            .OfType<Condition>();

    /// <summary>The anchors that a computed day may name: those of every calendar, and each phase's ends.</summary>
    public IEnumerable<string> DayAnchors() =>
        Calendars.SelectMany(calendar => calendar.Phases).SelectMany(phase => phase.Codes).Select(code => code.Name).Distinct()
            .SelectMany(phase => new[] { phase + RelativeDay.StartSuffix, phase + RelativeDay.EndSuffix })
            .Concat([RelativeDay.Designation, RelativeDay.Elected, RelativeDay.Inauguration, RelativeDay.CalendarStart, RelativeDay.CalendarEnd]);

    /// <summary>Every norm that anything rests on; the text of a provision does not count as citing another.</summary>
    public IEnumerable<LegalNorm> Norms() =>
        Rules.SelectMany(rule => rule.LegalBasis.Concat(rule.Sanction.Basis))
            .Concat(Rules.SelectMany(rule => rule.Exceptions).SelectMany(exception => exception.Basis))
            .Concat(Rules.SelectMany(rule => rule.SetsAside).SelectMany(precedence => precedence.Basis))
            .Concat(Regimes.SelectMany(regime => regime.ConcurrenceBasis))
            .Concat(Regimes.SelectMany(regime => regime.Adjustments).SelectMany(adjustment => adjustment.Basis))
            .Concat(Regimes.SelectMany(regime => regime.Levels).SelectMany(level => level.Options).SelectMany(option => option.Basis))
            .Concat(Permissions.SelectMany(permission => permission.Basis))
            .Concat(Steps.SelectMany(step => step.Basis));

    /// <summary>The rules that go before each rule, by the id of the one that yields; in the order of their ids.</summary>
    public ILookup<string, Rule> Superiors() =>
        Rules
            .SelectMany(rule => rule.SetsAside.SelectMany(precedence => precedence.Rules), (rule, other) => (Other: other.Name, rule))
            .Distinct()
            .ToLookup(pair => pair.Other, pair => pair.rule, StringComparer.Ordinal);

    /// <summary>The source with this id, which the checks have made sure exists.</summary>
    public SourceEntry Source(string id) => _sources[id];

    /// <summary>The provision a reference means, or null when it does not exist.</summary>
    public (Instrument Instrument, Provision Provision)? Find(ProvisionReference reference) =>
        _provisions.TryGetValue((reference.Instrument, reference.Citation), out var found) ? found : null;
}
