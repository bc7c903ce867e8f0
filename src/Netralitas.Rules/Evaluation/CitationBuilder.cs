using System;
using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Compilation;
using Netralitas.Rules.Findings;
using Netralitas.Rules.Model;

namespace Netralitas.Rules.Evaluation;

/// <summary>Cites provisions as they were in force on the possible days, and sources by their titles.</summary>
internal sealed class CitationBuilder(RuleIndex index, CompletedAction action)
{
    /// <summary>The provisions in force on a possible day of the act that can bind the actor.</summary>
    public IReadOnlyList<LegalBasis> Cite(IEnumerable<LegalNorm> norms) => Cite(norms, [.. action.Segments.Select(segment => segment.Days.From)]);

    /// <summary>The same for other days, such as those of the decision.</summary>
    public IReadOnlyList<LegalBasis> Cite(IEnumerable<LegalNorm> norms, IReadOnlyList<DateOnly> days) =>
    [
        .. norms
            .SelectMany(norm => norm.Homes)
            .Select(home => index.Content.Find(home) ?? throw new InvalidOperationException($"'{home.Instrument}: {home.Citation}' passed the checks but does not exist."))
            .Where(found => days.Any(day => found.Provision.Validity.Covers(day) != Truth.False) && CanBind(found.Instrument, found.Provision))
            .Select(found => Cite(found.Instrument, found.Provision)),
    ];

    public SourceNote Note(LegalSource source) => new()
    {
        References = [.. source.References.Select(reference => Reference(reference.Name))],
        Note = source.Note,
    };

    public Note Remark(Remark remark) => new()
    {
        Content = remark.Content,
        Verification = remark.Source.Verification,
        Source = Note(remark.Source),
    };

    private bool CanBind(Instrument instrument, Provision provision) =>
        !index.ProvisionConditions.TryGetValue((instrument.Id, provision.Citation), out var binds)
        || action.Segments.Any(segment => binds.Evaluate(segment.State) != Truth.False);

    private static LegalBasis Cite(Instrument instrument, Provision provision)
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
    }

    private SourceReference Reference(string id)
    {
        var entry = index.Content.Source(id);
        return new SourceReference { Id = id, Title = entry.Title, Address = entry.Address };
    }
}
