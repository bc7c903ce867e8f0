using System;
using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Model;

namespace Netralitas.Rules.Evaluation;

/// <summary>Cites provisions as they were in force on the possible days, and sources by their titles.</summary>
internal sealed class CitationBuilder(RulebookContent content, CompletedAction action)
{
    public IReadOnlyList<LegalBasis> Cite(IEnumerable<LegalNorm> norms) =>
    [
        .. norms
            .SelectMany(norm => norm.Homes)
            .Select(home => content.Find(home) ?? throw new InvalidOperationException($"'{home.Instrument}: {home.Citation}' passed the checks but does not exist."))
            .Where(found => action.Segments.Any(segment => found.Provision.Validity.Covers(segment.Days.From) != Truth.False))
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
        var entry = content.Source(id);
        return new SourceReference { Id = id, Title = entry.Title, Address = entry.Address };
    }
}
