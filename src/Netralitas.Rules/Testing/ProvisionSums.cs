using System.Collections.Generic;
using System.Linq;

namespace Netralitas.Rules.Testing;

/// <summary>Sums provisions over the parts of their instruments: <c>Pasal 5 huruf n angka 5</c> counts in Pasal 5 and in its huruf n.</summary>
internal static class ProvisionSums
{
    // The words a part of a citation begins with, in drafting form.
    private static readonly HashSet<string> Parts = ["Pasal", "ayat", "huruf", "angka", "Lampiran", "bagian", "poin", "Keseluruhan"];

    public static IReadOnlyList<ProvisionSum> ByInstrument(IEnumerable<ProvisionCoverage> provisions) =>
    [
        .. provisions.GroupBy(provision => (provision.InstrumentId, provision.Instrument))
            .Select(group => new ProvisionSum(group.Key.Instrument, Of(group), Sum([.. group.Select(provision => (Split(provision.Provision), provision))], 0), null)),
    ];

    public static Share Of(IEnumerable<ProvisionCoverage> provisions)
    {
        var all = provisions.ToList();
        return new Share(all.Count(provision => provision.IsExercised), all.Count);
    }

    /// <summary>The parts of a citation, from the article down.</summary>
    internal static IReadOnlyList<string> Split(string citation)
    {
        var parts = new List<string>();
        foreach (var word in citation.Split(' '))
        {
            if (parts.Count == 0 || Parts.Contains(word))
            {
                parts.Add(word);
            }
            else
            {
                parts[^1] += " " + word;
            }
        }

        return parts;
    }

    private static IReadOnlyList<ProvisionSum> Sum(IReadOnlyList<(IReadOnlyList<string> Path, ProvisionCoverage Provision)> provisions, int depth) =>
    [
        .. provisions.Where(one => one.Path.Count > depth).GroupBy(one => one.Path[depth]).Select(group => new ProvisionSum(
            group.Key,
            Of(group.Select(one => one.Provision)),
            Sum([.. group], depth + 1),
            group.FirstOrDefault(one => one.Path.Count == depth + 1).Provision)),
    ];
}
