using System.Collections.Generic;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Model;

/// <summary>A fact as a file describes it, before the vocabulary has said what it means.</summary>
/// <param name="Key">The key with dots, <c>pelaku.status</c>.</param>
/// <param name="Values">The values as written.</param>
/// <param name="IsList">Whether they stand in a list.</param>
internal sealed record DescribedFact(string Key, IReadOnlyList<Named> Values, bool IsList, SourceSpan Span)
{
    /// <summary>The outermost key it stands under, <c>pelaku</c>; null when the key was written with its dot.</summary>
    public Named? Group { get; init; }
}

/// <summary>The tests beside a rule.</summary>
internal sealed record RuleTestFile(Named Rule, IReadOnlyList<RuleTestCase> Cases, SourceSpan Span);

/// <summary>One described action and what must come of it.</summary>
/// <param name="Reservation">Why it is not held to pass; null for most tests.</param>
internal sealed record RuleTestCase(
    string Name, IReadOnlyList<DescribedFact> Facts, RuleTestExpectation Expected, TestReservation? Reservation, SourceSpan Span);

/// <summary>That a test is not run, or is run and known to fail.</summary>
/// <param name="IsTodo">Whether it is run and expected to fail, until somebody mends what it shows; else it is skipped.</param>
/// <param name="Reason">Why, in the author's words.</param>
internal sealed record TestReservation(bool IsTodo, string Reason);

/// <summary>What a test expects; what is null or empty is not looked at.</summary>
internal sealed record RuleTestExpectation(
    TestOutcome? Outcome,
    TestVerdict? Verdict,
    IReadOnlyList<(Named Rule, TestOutcome Outcome)> OtherRules,
    IReadOnlyList<Named> Questions,
    IReadOnlyList<ProvisionReference> LegalBasis,
    IReadOnlyList<ProvisionReference> NotCited,
    ViolationKind? Kind,
    Named? Level,
    IReadOnlyList<Named> Permissions,
    IReadOnlyList<Named> Steps,
    SourceSpan Span);

/// <summary>What becomes of one rule, in the words of the test files.</summary>
internal enum TestOutcome
{
    /// <summary>Established.</summary>
    Terbukti,

    /// <summary>Presumed: only an unproven exception could lift it.</summary>
    Diduga,

    /// <summary>Could still apply.</summary>
    Terbuka,

    /// <summary>Lifted by a proven exception.</summary>
    Dikecualikan,

    /// <summary>Set aside by another rule that governs the act.</summary>
    Dikesampingkan,

    /// <summary>Elements not met.</summary>
    Tidak,

    /// <summary>Would apply, but is not in force on that day.</summary>
    TidakBerlaku,
}

/// <summary>The verdict, in the words of the test files.</summary>
internal enum TestVerdict
{
    /// <summary>A violation.</summary>
    Pelanggaran,

    /// <summary>Undetermined.</summary>
    BelumDapatDitentukan,

    /// <summary>No violation.</summary>
    BukanPelanggaran,

    /// <summary>No rule in force.</summary>
    TidakAdaAturan,
}
