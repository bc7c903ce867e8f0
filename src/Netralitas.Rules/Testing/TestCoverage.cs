using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Testing;

/// <summary>
/// What the tests of a rulebook exercise, measured on the rules as they are written. Elements and exceptions are measured by the
/// tests beside their rule that say what must become of it; provisions by the findings of all tests and real cases. Tests that
/// are skipped or said to fail count nowhere. Immutable and thread-safe.
/// </summary>
public sealed record TestCoverage
{
    /// <summary>The rules, by id.</summary>
    public required IReadOnlyList<RuleCoverage> Rules { get; init; }

    /// <summary>The provisions, by instrument and in the order of its file; also those that nothing cites.</summary>
    public required IReadOnlyList<ProvisionCoverage> Provisions { get; init; }

    /// <summary>How many rules are exercised.</summary>
    public Share RuleShare => new(Rules.Count(rule => rule.IsExercised), Rules.Count);

    /// <summary>How many elements are exercised.</summary>
    public Share ElementShare => Sum(Rules.Select(rule => rule.ElementShare));

    /// <summary>How many exceptions are exercised.</summary>
    public Share ExceptionShare => Sum(Rules.Select(rule => rule.ExceptionShare));

    /// <summary>How many of the provisions that something cites are exercised.</summary>
    public Share ProvisionShare => ProvisionSums.Of(Cited);

    /// <summary>The provisions that neither a rule nor a sanction, permission or procedural step cites.</summary>
    public IEnumerable<ProvisionCoverage> NeverCited => Provisions.Where(provision => provision.CitedBy.Count == 0);

    private IEnumerable<ProvisionCoverage> Cited => Provisions.Where(provision => provision.CitedBy.Count > 0);

    /// <summary>The cited provisions summed over each instrument and its parts: Pasal, ayat, huruf, angka.</summary>
    /// <returns>One entry for each instrument, by its id.</returns>
    public IReadOnlyList<ProvisionSum> SumProvisions() => ProvisionSums.ByInstrument(Cited);

    /// <summary>What is not exercised: for each rule with its elements and exceptions, and then for each cited provision, what no test shows.</summary>
    /// <returns>The gaps; empty when everything is exercised.</returns>
    public IReadOnlyList<CoverageGap> FindGaps() => CoverageGaps.Of(Rules, Cited);

    private static Share Sum(IEnumerable<Share> shares) =>
        shares.Aggregate(new Share(0, 0), (sum, share) => new Share(sum.Exercised + share.Exercised, sum.Total + share.Total));
}

/// <summary>What a gap of coverage is about.</summary>
public enum CoverageSubject
{
    /// <summary>A rule.</summary>
    Rule,

    /// <summary>An element of a rule.</summary>
    Element,

    /// <summary>An exception of a rule.</summary>
    Exception,

    /// <summary>A provision that something cites.</summary>
    Provision,
}

/// <summary>Something that the tests do not exercise. Immutable and thread-safe.</summary>
/// <param name="Subject">What it is.</param>
/// <param name="Place">Where it is written.</param>
/// <param name="Text">What no test shows, in a sentence.</param>
public sealed record CoverageGap(CoverageSubject Subject, SourceSpan Place, LocalizedText Text);
