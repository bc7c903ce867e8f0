using System;
using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Model;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Documents;

/// <summary>Something that rests on provisions or sources, and where it is written.</summary>
internal sealed record Citing(string Path, string Label, LocalizedText? Title, LocalizedText Role, IReadOnlyList<LegalNorm> Basis, LegalSource? Source);

/// <summary>All that rests on provisions and sources, to be looked up from there.</summary>
internal sealed class Citings
{
    private readonly Paths _paths;

    public Citings(RulebookContent content, IReadOnlyList<RealCase> cases, Paths paths)
    {
        _paths = paths;
        All =
        [
            .. content.Rules.SelectMany(Of),
            .. content.Instruments.SelectMany(Of),
            .. content.Regimes.SelectMany(Of),
            .. content.Calendars.SelectMany(Of),
            .. content.Permissions.Select(one => new Citing(Anchor(Paths.Permissions, one.Id), one.Id, one.Title, CitingTexts.Permission, one.Basis, one.Source)),
            .. content.Steps.Select(one => new Citing(Anchor(Paths.Steps, one.Id), one.Id, one.Title, CitingTexts.Step, one.Basis, one.Source)),
            .. content.Practices.Select(one => new Citing(Anchor(Paths.Practices, one.Id), one.Id, one.Title, CitingTexts.Practice, [], one.Source)),
            .. cases.Select(one => new Citing(Anchor(Paths.Cases, one.Id), one.Id, one.Title, CitingTexts.Case, [], one.Source)),
        ];
        ByProvision = All
            .SelectMany(citing => citing.Basis.SelectMany(norm => norm.Homes), (citing, home) => (Key: (home.Instrument, home.Citation), citing))
            .Distinct()
            .ToLookup(pair => pair.Key, pair => pair.citing);
        BySource = All
            .Where(citing => citing.Source is not null)
            .SelectMany(citing => citing.Source!.References, (citing, source) => (source.Name, citing))
            .DistinctBy(pair => (pair.Name, pair.citing.Path, pair.citing.Role))
            .ToLookup(pair => pair.Name, pair => pair.citing, StringComparer.Ordinal);
    }

    public IReadOnlyList<Citing> All { get; }

    public ILookup<(string Instrument, string Citation), Citing> ByProvision { get; }

    public ILookup<string, Citing> BySource { get; }

    private string Anchor(string page, string id) => _paths.Anchor(page, id);

    private IEnumerable<Citing> Of(Rule rule) =>
    [
        Of(rule, CitingTexts.Norm, rule.LegalBasis, rule.Source),
        Of(rule, CitingTexts.SanctionOfRule, rule.Sanction.Basis, null),
        .. rule.Exceptions.Select(one => Of(rule, CitingTexts.Exception, one.Basis, one.Source)),
        .. rule.SetsAside.Select(one => Of(rule, CitingTexts.Precedence, one.Basis, one.Source)),
        .. rule.Remarks.Select(one => Of(rule, CitingTexts.Remark, [], one.Source)),
    ];

    private Citing Of(Rule rule, LocalizedText role, IReadOnlyList<LegalNorm> basis, LegalSource? source) =>
        new(_paths.Rule(rule.Id), rule.Id, rule.Title, role, basis, source);

    private IEnumerable<Citing> Of(Instrument instrument) =>
    [
        Of(instrument, CitingTexts.Instrument, instrument.Source),
        .. instrument.Remarks.Select(one => Of(instrument, CitingTexts.Remark, one.Source)),
        .. instrument.Provisions.Select(one =>
            new Citing(_paths.Provision(instrument.Id, one.Citation), $"{instrument.ShortName} {one.Citation}", null, CitingTexts.Provision, [], one.Source)),
    ];

    private Citing Of(Instrument instrument, LocalizedText role, LegalSource source) =>
        new(_paths.Instrument(instrument.Id), instrument.ShortName, instrument.Title, role, [], source);

    private IEnumerable<Citing> Of(SanctionRegime regime) =>
    [
        Of(regime, CitingTexts.Concurrence, regime.ConcurrenceBasis, regime.Source),
        .. regime.Adjustments.Select(one => Of(regime, CitingTexts.Adjustment, one.Basis, null)),
        .. regime.Change is { } change ? new[] { Of(regime, CitingTexts.Change, [], change.Source) } : [],
        .. regime.Levels.SelectMany(level => level.Remarks).Select(one => Of(regime, CitingTexts.Remark, [], one.Source)),
        .. regime.Levels.SelectMany(level => level.Options, (level, one) =>
            new Citing(_paths.Level(regime.Id, level.Code), one.Code, one.Name, CitingTexts.Option, one.Basis, one.Source)),
    ];

    private Citing Of(SanctionRegime regime, LocalizedText role, IReadOnlyList<LegalNorm> basis, LegalSource? source) =>
        new(_paths.Regime(regime.Id), regime.Id, regime.Title, role, basis, source);

    private IEnumerable<Citing> Of(ElectionCalendar calendar) =>
        calendar.Designations
            .SelectMany(designation => new[] { designation.Source, designation.Elected?.Source, designation.Inauguration?.Source })
            .Concat(calendar.Phases.Select(phase => phase.Source))
            .Prepend(calendar.Source)
            .OfType<LegalSource>()
            .Select(source => new Citing(_paths.Calendar(calendar.Id), calendar.Id, calendar.Title, CitingTexts.Calendar, [], source));
}
