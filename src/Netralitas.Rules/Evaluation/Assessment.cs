using System.Collections.Generic;
using Netralitas.Rules.Model;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Evaluation;

/// <summary>The answer as a whole.</summary>
public enum Verdict
{
    /// <summary>At least one violation is established or presumed.</summary>
    Violation,

    /// <summary>No violation is established, but at least one rule could still apply: the questions say what is missing.</summary>
    Undetermined,

    /// <summary>Rules in force cover the act, and none of them is broken.</summary>
    NoViolation,

    /// <summary>No rule in force on the day of the act covers it. This is not the same as "complies".</summary>
    NoRuleInForce,
}

/// <summary>How firm a finding is.</summary>
public enum Standing
{
    /// <summary>All elements are met and no exception can lift it.</summary>
    Established,

    /// <summary>All elements are met; only an exception that is neither proven nor disproven could lift it.</summary>
    Presumed,
}

/// <summary>Where a fact's value comes from.</summary>
public enum FactOrigin
{
    /// <summary>It was described.</summary>
    Given,

    /// <summary>It follows from the day and the election's calendar.</summary>
    Derived,

    /// <summary>It was not described; the vocabulary's default was taken.</summary>
    Default,

    /// <summary>It is not known.</summary>
    Unknown,
}

/// <summary>
/// The legal finding for one described action: what was broken, on which basis, with which sanction, why, and what is
/// still missing. Decision support: the competent authority decides. Immutable and thread-safe; the same action and
/// rulebook give an equal assessment.
/// </summary>
public sealed record Assessment
{
    /// <summary>The answer as a whole.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>Why this verdict, in a sentence.</summary>
    public required LocalizedText Reason { get; init; }

    /// <summary>The violations found, by rule id.</summary>
    public required IReadOnlyList<Violation> Violations { get; init; }

    /// <summary>The rules that could still apply and the facts each misses, by rule id.</summary>
    public required IReadOnlyList<OpenRule> Open { get; init; }

    /// <summary>The facts worth asking for next, the one that decides most rules first.</summary>
    public required IReadOnlyList<Question> Questions { get; init; }

    /// <summary>Rules whose elements are met but which a proven exception lifts, by rule id.</summary>
    public required IReadOnlyList<LiftedRule> Lifted { get; init; }

    /// <summary>Rules that fit the act but were not in force on its day, by rule id.</summary>
    public required IReadOnlyList<RuleNotInForce> NotInForce { get; init; }

    /// <summary>Permitted acts that the description fits, by id.</summary>
    public required IReadOnlyList<PermittedAct> Permissions { get; init; }

    /// <summary>The facts that follow from day and calendar.</summary>
    public required IReadOnlyList<DerivedFact> Derived { get; init; }

    /// <summary>The defaults without which the assessment would be another.</summary>
    public required IReadOnlyList<Assumption> Assumptions { get; init; }

    /// <summary>Described facts that the calendar contradicts.</summary>
    public required IReadOnlyList<Contradiction> Contradictions { get; init; }

    /// <summary>What may be imposed, after concurrence; null without a violation.</summary>
    public required Recommendation? Recommendation { get; init; }

    /// <summary>Who does what next and by when, as the law stood on the day of the act; empty without a violation.</summary>
    public required IReadOnlyList<ProceduralStep> Procedure { get; init; }

    /// <summary>The rulebook that answered.</summary>
    public required RulebookStamp Rulebook { get; init; }
}

/// <summary>One violation.</summary>
public sealed record Violation
{
    /// <summary>The rule's id, for example <c>skb-2022/B6</c>.</summary>
    public required string Rule { get; init; }

    /// <summary>The kind of violation.</summary>
    public required ViolationKind Kind { get; init; }

    /// <summary>How firm the finding is.</summary>
    public required Standing Standing { get; init; }

    /// <summary>What the rule forbids, in its own words.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>The provisions broken that were in force on the day of the act.</summary>
    public required IReadOnlyList<LegalBasis> LegalBasis { get; init; }

    /// <summary>The sanction the law provides.</summary>
    public required Sanction Sanction { get; init; }

    /// <summary>How well the rule is sourced.</summary>
    public required Verification Verification { get; init; }

    /// <summary>Where the rule comes from and what to know about its sourcing.</summary>
    public required SourceNote Source { get; init; }

    /// <summary>The rule's elements, each with the described value that meets it.</summary>
    public required IReadOnlyList<Element> Elements { get; init; }

    /// <summary>Every exception in force, and why it does not lift the finding.</summary>
    public required IReadOnlyList<ExceptionConsidered> Exceptions { get; init; }

    /// <summary>The exceptions that would lift the finding if they were shown; empty when it is established.</summary>
    public required IReadOnlyList<UnlessShown> UnlessShown { get; init; }

    /// <summary>Remarks on the rule or its sanction.</summary>
    public required IReadOnlyList<Note> Notes { get; init; }
}

/// <summary>A provision as it was in force on the day of the act.</summary>
public sealed record LegalBasis
{
    /// <summary>The instrument's short name, for example <c>PP 94/2021</c>.</summary>
    public required string Instrument { get; init; }

    /// <summary>The instrument's id in the rule files, for example <c>pp-94-2021</c>.</summary>
    public required string InstrumentId { get; init; }

    /// <summary>The provision in Indonesian drafting form, for example <c>Pasal 5 huruf n angka 5</c>.</summary>
    public required string Provision { get; init; }

    /// <summary>Its words or their short sense.</summary>
    public required LocalizedText Content { get; init; }

    /// <summary>The first day in force; null when that day was not found.</summary>
    public required System.DateOnly? InForceFrom { get; init; }

    /// <summary>When the first day was not found: the day from which it surely is in force; otherwise null.</summary>
    public required System.DateOnly? InForceNoLaterThan { get; init; }

    /// <summary>The last day in force, inclusive; null while it is still in force.</summary>
    public required System.DateOnly? InForceUntil { get; init; }

    /// <summary>How well the provision is sourced.</summary>
    public required Verification Verification { get; init; }

    /// <summary>What to know about its sourcing; null when there is nothing.</summary>
    public required LocalizedText? Note { get; init; }
}

/// <summary>The sanction a violation carries.</summary>
public sealed record Sanction
{
    /// <summary>The level, for example <c>berat</c>; null where the law sets none.</summary>
    public required string? Level { get; init; }

    /// <summary>The level in words, or the sentence that says why there is none.</summary>
    public required LocalizedText Label { get; init; }

    /// <summary>The kinds the law permits at this level, mild to heavy; empty without a level.</summary>
    public required IReadOnlyList<SanctionChoice> Options { get; init; }

    /// <summary>The provisions that attach this sanction to the violation.</summary>
    public required IReadOnlyList<LegalBasis> Basis { get; init; }
}

/// <summary>One kind of sanction.</summary>
public sealed record SanctionChoice
{
    /// <summary>The kind's code.</summary>
    public required string Kind { get; init; }

    /// <summary>The kind in words.</summary>
    public required LocalizedText Label { get; init; }

    /// <summary>How long it lasts; null when it has no length.</summary>
    public required Quantity? Duration { get; init; }

    /// <summary>Whether a transitional rule puts it in the place of another kind.</summary>
    public required bool IsTransitional { get; init; }

    /// <summary>The code of the statutory kind it stands in for; null for a statutory kind.</summary>
    public required string? Replaces { get; init; }

    /// <summary>Its provisions.</summary>
    public required IReadOnlyList<LegalBasis> Basis { get; init; }

    /// <summary>How well it is sourced.</summary>
    public required Verification Verification { get; init; }

    /// <summary>What to know about its sourcing; null when there is nothing.</summary>
    public required LocalizedText? Note { get; init; }
}

/// <summary>One element of a rule against the described action.</summary>
public sealed record Element
{
    /// <summary>The element in words.</summary>
    public required LocalizedText Condition { get; init; }

    /// <summary>The fact it looks at; null when it combines parts.</summary>
    public required string? Fact { get; init; }

    /// <summary>The described value, several possible ones joined by <c> | </c>; null when unknown or when it combines parts.</summary>
    public required string? Value { get; init; }

    /// <summary>Where the value comes from; null when it combines parts.</summary>
    public required FactOrigin? Origin { get; init; }

    /// <summary>Whether the element is met; null when that is not known.</summary>
    public required bool? Met { get; init; }

    /// <summary>The parts of a combined element.</summary>
    public required IReadOnlyList<Element> Parts { get; init; }
}

/// <summary>An exception that was looked at.</summary>
public sealed record ExceptionConsidered
{
    /// <summary>The exception in words.</summary>
    public required LocalizedText Exception { get; init; }

    /// <summary>Whether it is proven; null when neither proven nor disproven.</summary>
    public required bool? Proven { get; init; }

    /// <summary>What it takes.</summary>
    public required IReadOnlyList<Element> Elements { get; init; }

    /// <summary>Its provisions; empty where it rests on none.</summary>
    public required IReadOnlyList<LegalBasis> Basis { get; init; }

    /// <summary>How well it is sourced.</summary>
    public required Verification Verification { get; init; }

    /// <summary>Where it comes from and what to know about its sourcing.</summary>
    public required SourceNote Source { get; init; }
}

/// <summary>An exception that would lift a presumed finding.</summary>
public sealed record UnlessShown
{
    /// <summary>The exception in words.</summary>
    public required LocalizedText Exception { get; init; }

    /// <summary>The facts that would settle it.</summary>
    public required IReadOnlyList<string> Missing { get; init; }
}

/// <summary>A remark with its source.</summary>
public sealed record Note
{
    /// <summary>The remark.</summary>
    public required LocalizedText Content { get; init; }

    /// <summary>How well it is sourced.</summary>
    public required Verification Verification { get; init; }

    /// <summary>Where it comes from.</summary>
    public required SourceNote Source { get; init; }
}

/// <summary>Where something comes from.</summary>
public sealed record SourceNote
{
    /// <summary>The sources, at least one.</summary>
    public required IReadOnlyList<SourceReference> References { get; init; }

    /// <summary>What to know about the sourcing; null when there is nothing.</summary>
    public required LocalizedText? Note { get; init; }
}

/// <summary>One source.</summary>
public sealed record SourceReference
{
    /// <summary>The source's id in <c>sumber.yaml</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What it is.</summary>
    public required string Title { get; init; }

    /// <summary>Where it is found; null when no address is known.</summary>
    public required string? Address { get; init; }
}

/// <summary>A rule that could still apply.</summary>
public sealed record OpenRule
{
    /// <summary>The rule's id.</summary>
    public required string Rule { get; init; }

    /// <summary>What the rule forbids.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>The kind of violation it would be.</summary>
    public required ViolationKind Kind { get; init; }

    /// <summary>The sanction level it would carry; null where the law sets none.</summary>
    public required string? Level { get; init; }

    /// <summary>The facts its elements miss, in the order of the vocabulary.</summary>
    public required IReadOnlyList<string> Missing { get; init; }

    /// <summary>The facts that could prove an exception and so lift it, in the order of the vocabulary.</summary>
    public required IReadOnlyList<string> CouldBeLiftedBy { get; init; }
}

/// <summary>A fact worth asking for.</summary>
public sealed record Question
{
    /// <summary>The fact's key.</summary>
    public required string Fact { get; init; }

    /// <summary>The question in words.</summary>
    public required LocalizedText Text { get; init; }

    /// <summary>The possible answers; empty for a day.</summary>
    public required IReadOnlyList<QuestionOption> Options { get; init; }

    /// <summary>The ids of the rules the answer bears on.</summary>
    public required IReadOnlyList<string> Decides { get; init; }
}

/// <summary>A possible answer.</summary>
public sealed record QuestionOption
{
    /// <summary>The code to describe the fact with.</summary>
    public required string Code { get; init; }

    /// <summary>The answer in words.</summary>
    public required LocalizedText Label { get; init; }
}

/// <summary>A rule whose elements are met, lifted by a proven exception.</summary>
public sealed record LiftedRule
{
    /// <summary>The rule's id.</summary>
    public required string Rule { get; init; }

    /// <summary>What the rule forbids.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>The exceptions that are proven, at least one.</summary>
    public required IReadOnlyList<ExceptionConsidered> By { get; init; }
}

/// <summary>A rule that fits the act but was not in force on its day.</summary>
public sealed record RuleNotInForce
{
    /// <summary>The rule's id.</summary>
    public required string Rule { get; init; }

    /// <summary>What the rule forbids.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>The first day in force.</summary>
    public required System.DateOnly InForceFrom { get; init; }

    /// <summary>The last day in force, inclusive; null while it is still in force.</summary>
    public required System.DateOnly? InForceUntil { get; init; }
}

/// <summary>A permitted act that the description fits.</summary>
public sealed record PermittedAct
{
    /// <summary>The permission's id.</summary>
    public required string Id { get; init; }

    /// <summary>Its title.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>What is permitted, and within which limits.</summary>
    public required LocalizedText Content { get; init; }

    /// <summary>Its provisions; empty where it rests on none.</summary>
    public required IReadOnlyList<LegalBasis> Basis { get; init; }

    /// <summary>How well it is sourced.</summary>
    public required Verification Verification { get; init; }

    /// <summary>Where it comes from and what to know about its sourcing.</summary>
    public required SourceNote Source { get; init; }
}

/// <summary>A fact that follows from day and calendar.</summary>
public sealed record DerivedFact
{
    /// <summary>The fact's key.</summary>
    public required string Fact { get; init; }

    /// <summary>The value.</summary>
    public required string Value { get; init; }

    /// <summary>The value in words.</summary>
    public required LocalizedText Label { get; init; }

    /// <summary>The days for which it follows, both ends inclusive.</summary>
    public required DayRange Days { get; init; }

    /// <summary>What it follows from.</summary>
    public required LocalizedText Because { get; init; }

    /// <summary>How well that is sourced.</summary>
    public required Verification Verification { get; init; }
}

/// <summary>A default without which the assessment would be another.</summary>
public sealed record Assumption
{
    /// <summary>The fact's key.</summary>
    public required string Fact { get; init; }

    /// <summary>The assumed value.</summary>
    public required string Value { get; init; }

    /// <summary>The assumption in words.</summary>
    public required LocalizedText Text { get; init; }
}

/// <summary>A described fact that the calendar contradicts. The description is followed.</summary>
public sealed record Contradiction
{
    /// <summary>The fact's key.</summary>
    public required string Fact { get; init; }

    /// <summary>The described value.</summary>
    public required string Given { get; init; }

    /// <summary>The contradiction in words.</summary>
    public required LocalizedText Text { get; init; }
}

/// <summary>What may be imposed, one entry per track, after concurrence. The authority chooses within it.</summary>
public sealed record Recommendation
{
    /// <summary>The tracks, in the order of <see cref="ViolationKind"/>; they are independent of one another.</summary>
    public required IReadOnlyList<TrackRecommendation> Tracks { get; init; }

    /// <summary>What this recommendation is and is not.</summary>
    public required LocalizedText Note { get; init; }
}

/// <summary>What may be imposed on one track.</summary>
public sealed record TrackRecommendation
{
    /// <summary>The track.</summary>
    public required ViolationKind Kind { get; init; }

    /// <summary>The level; null where the law sets none for any of the violations.</summary>
    public required string? Level { get; init; }

    /// <summary>The level in words, or why there is none.</summary>
    public required LocalizedText Label { get; init; }

    /// <summary>The violations it answers.</summary>
    public required IReadOnlyList<string> Rules { get; init; }

    /// <summary>The kinds permitted, mild to heavy.</summary>
    public required IReadOnlyList<SanctionChoice> Options { get; init; }

    /// <summary>Each step that led here, with its basis.</summary>
    public required IReadOnlyList<RecommendationReason> Because { get; init; }
}

/// <summary>One step towards a recommendation.</summary>
public sealed record RecommendationReason
{
    /// <summary>The step in words.</summary>
    public required LocalizedText Text { get; init; }

    /// <summary>Its provisions.</summary>
    public required IReadOnlyList<LegalBasis> Basis { get; init; }
}

/// <summary>One procedural step.</summary>
public sealed record ProceduralStep
{
    /// <summary>The step's id.</summary>
    public required string Id { get; init; }

    /// <summary>The track it belongs to.</summary>
    public required ViolationKind Kind { get; init; }

    /// <summary>Its title.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>What happens.</summary>
    public required LocalizedText Content { get; init; }

    /// <summary>Who acts; null where it follows from the content.</summary>
    public required LocalizedText? Actor { get; init; }

    /// <summary>The time limit; null where there is none or none was found.</summary>
    public required Quantity? Deadline { get; init; }

    /// <summary>Its provisions.</summary>
    public required IReadOnlyList<LegalBasis> Basis { get; init; }

    /// <summary>How well it is sourced.</summary>
    public required Verification Verification { get; init; }

    /// <summary>What to know about its sourcing; null when there is nothing.</summary>
    public required LocalizedText? Note { get; init; }
}

/// <summary>Which rulebook answered.</summary>
public sealed record RulebookStamp
{
    /// <summary>The rulebook's name.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>Its version.</summary>
    public required string Version { get; init; }

    /// <summary>SHA-256 over its files, <c>sha256:</c> and 64 lower-case hexadecimal digits; test files do not count.</summary>
    public required string Digest { get; init; }

    /// <summary>What the rulebook covers.</summary>
    public required IReadOnlyList<LocalizedText> Covered { get; init; }

    /// <summary>What it does not cover yet.</summary>
    public required IReadOnlyList<LocalizedText> NotCovered { get; init; }
}
