using System.Collections.Generic;
using System.Linq;

namespace Netralitas.Rules.Findings;

/// <summary>
/// Why an action comes to its finding: every rule of the rulebook, element by element. Immutable and thread-safe; the same action
/// and rulebook give the same explanation.
/// </summary>
public sealed record Explanation
{
    /// <summary>The answer as a whole, that of <see cref="Assessment.Verdict"/>.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>All rules, by id.</summary>
    public required IReadOnlyList<ExplainedRule> Rules { get; init; }

    /// <summary>The rulebook that answered.</summary>
    public required RulebookStamp Rulebook { get; init; }

    /// <summary>The rule with this id.</summary>
    /// <param name="rule">The id.</param>
    /// <returns>The rule, or null when the rulebook has none of that id.</returns>
    public ExplainedRule? Find(string rule) => Rules.FirstOrDefault(one => one.Rule == rule);
}
