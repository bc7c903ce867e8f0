using System;
using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Findings;
using Netralitas.Rules.Model;

namespace Netralitas.Rules.Testing;

/// <summary>Counts for each provision the tests whose finding cites it.</summary>
internal sealed class ProvisionMeter(RulebookContent content)
{
    private readonly Dictionary<(string Instrument, string Citation), int> _findings = [];

    public void Count(Assessment assessment)
    {
        foreach (var key in Citations.In(assessment).Select(basis => (basis.InstrumentId, basis.Provision)).Distinct())
        {
            _findings[key] = _findings.GetValueOrDefault(key) + 1;
        }
    }

    /// <param name="isOf">Whether to look at what a rule cites; null for everything that cites, and everything nothing cites.</param>
    public IReadOnlyList<ProvisionCoverage> ToCoverage(Func<string, bool>? isOf)
    {
        var citedBy = Citations.In(content)
            .Where(pair => isOf is null || isOf(pair.By))
            .ToLookup(pair => (pair.Provision.Instrument, pair.Provision.Citation), pair => pair.By);
        return
        [
            .. content.Instruments
                .SelectMany(instrument => instrument.Provisions, (instrument, provision) => (instrument, provision, key: (instrument.Id, provision.Citation)))
                .Where(one => isOf is null || citedBy.Contains(one.key))
                .Select(one => new ProvisionCoverage
                {
                    InstrumentId = one.instrument.Id,
                    Instrument = one.instrument.ShortName,
                    Provision = one.provision.Citation,
                    Place = one.provision.Span,
                    CitedBy = [.. citedBy[one.key].Distinct().Order(StringComparer.Ordinal)],
                    Findings = _findings.GetValueOrDefault(one.key),
                }),
        ];
    }
}
