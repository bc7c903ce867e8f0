using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Model;

/// <summary>What <c>buku.yaml</c> says of the rulebook as a whole.</summary>
internal sealed record Manifest(
    LocalizedText Name,
    string Version,
    IReadOnlyList<LocalizedText> Covered,
    IReadOnlyList<LocalizedText> NotCovered);

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

    /// <summary>The source with this id, which the checks have made sure exists.</summary>
    public SourceEntry Source(string id) => _sources[id];

    /// <summary>The provision a reference means, or null when it does not exist.</summary>
    public (Instrument Instrument, Provision Provision)? Find(ProvisionReference reference) =>
        _provisions.TryGetValue((reference.Instrument, reference.Citation), out var found) ? found : null;
}
