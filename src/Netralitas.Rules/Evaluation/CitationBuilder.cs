using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using Netralitas.Rules.Compilation;
using Netralitas.Rules.Findings;
using Netralitas.Rules.Model;

namespace Netralitas.Rules.Evaluation;

/// <summary>Cites provisions as they were in force on the possible days, and sources by their titles.</summary>
internal sealed class CitationBuilder(RuleIndex index, CompletedAction action)
{
    // What is cited never changes; only which of it is.
    private static readonly ConditionalWeakTable<Provision, LegalBasis> Cited = [];
    private static readonly ConditionalWeakTable<LegalSource, SourceNote> Noted = [];
    private static readonly ConditionalWeakTable<IReadOnlyList<LegalNorm>, ConcurrentDictionary<DateOnly, IReadOnlyList<LegalBasis>>> ByDay = [];

    private readonly DateOnly[] _days = [.. action.Segments.Select(segment => segment.Days.From)];

    /// <summary>The provisions in force on a possible day of the act that can bind the actor.</summary>
    public IReadOnlyList<LegalBasis> Cite(IReadOnlyList<LegalNorm> norms)
    {
        if (norms.Count == 0)
        {
            return [];
        }

        if (action.Segments.Count > 1 || norms.Any(DependsOnTheActor))
        {
            return Cite(norms, _days);
        }

        // Nothing but the day decides, and most acts happen on few days between which no law changes.
        var byDay = ByDay.GetValue(norms, _ => new ConcurrentDictionary<DateOnly, IReadOnlyList<LegalBasis>>());
        return byDay.GetOrAdd(action.Segments[0].State.Day, _ => Cite(norms, _days));
    }

    /// <summary>The same for other days, such as those of the decision.</summary>
    public IReadOnlyList<LegalBasis> Cite(IEnumerable<LegalNorm> norms, IReadOnlyList<DateOnly> days) =>
    [
        .. norms
            .SelectMany(norm => norm.Homes)
            .Select(home => index.Content.Find(home) ?? throw new InvalidOperationException($"'{home.Instrument}: {home.Citation}' passed the checks but does not exist."))
            .Where(found => days.Any(day => found.Provision.Validity.Covers(day) != Truth.False) && CanBind(found.Instrument, found.Provision))
            .Select(found => Cite(found.Instrument, found.Provision)),
    ];

    public SourceNote Note(LegalSource source) => Noted.GetValue(source, known => new SourceNote
    {
        References = [.. known.References.Select(reference => Reference(reference.Name))],
        Note = known.Note,
    });

    public Note Remark(Remark remark) => new()
    {
        Content = remark.Content,
        Verification = remark.Source.Verification,
        Source = Note(remark.Source),
    };

    private bool DependsOnTheActor(LegalNorm norm) =>
        index.ProvisionConditions.Count > 0 && norm.Homes.Any(home => index.ProvisionConditions.ContainsKey((home.Instrument, home.Citation)));

    private bool CanBind(Instrument instrument, Provision provision) =>
        !index.ProvisionConditions.TryGetValue((instrument.Id, provision.Citation), out var binds)
        || action.Segments.Any(segment => binds.Evaluate(segment.State) != Truth.False);

    private static LegalBasis Cite(Instrument instrument, Provision cited) => Cited.GetValue(cited, provision =>
    {
        var period = provision.Validity;
        return new LegalBasis
        {
            Instrument = instrument.ShortName,
            InstrumentId = instrument.Id,
            Provision = provision.Citation,
            Content = provision.Content,
            InForceFrom = period.FromIsLatest ? null : period.From,
            InForceNoLaterThan = period.FromIsLatest ? period.From : null,
            InForceUntil = period.Until,
            Verification = provision.Source.Verification,
            Note = provision.Source.Note,
        };
    });

    private SourceReference Reference(string id)
    {
        var entry = index.Content.Source(id);
        return new SourceReference { Id = id, Title = entry.Title, Address = entry.Address };
    }
}
