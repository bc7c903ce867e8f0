using System.Collections.Generic;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Model;

/// <summary>How several findings under one regime combine.</summary>
internal enum Concurrence
{
    /// <summary>Only the heaviest sanction is imposed.</summary>
    Terberat,

    /// <summary>Each finding's sanction stands.</summary>
    Semua,
}

/// <summary>The sanctions of one kind of violation while one law governs them.</summary>
/// <param name="Change">The earlier regime it took the place of, where acts done before must be compared; null elsewhere.</param>
/// <param name="Levels">From mild to heavy.</param>
internal sealed record SanctionRegime(
    string Id,
    ViolationKind Kind,
    LocalizedText Title,
    ValidityPeriod Validity,
    Concurrence Concurrence,
    IReadOnlyList<LegalNorm> ConcurrenceBasis,
    IReadOnlyList<SanctionAdjustment> Adjustments,
    RegimeChange? Change,
    IReadOnlyList<SanctionLevel> Levels,
    LegalSource Source,
    SourceSpan Span)
{
    /// <summary>Where the days in force are written.</summary>
    public SourceSpan ValidityPlace { get; init; } = Span;
}

/// <summary>That a regime took the place of another, so that acts done before may be decided in its time.</summary>
/// <param name="Content">What to know for such acts.</param>
internal sealed record RegimeChange(Named Replaces, LocalizedText Content, LegalSource Source);

/// <summary>What earlier punishments do to this one.</summary>
internal enum AdjustmentEffect
{
    /// <summary>The kind must be heavier than the last one imposed.</summary>
    LebihBerat,

    /// <summary>No sanction is imposed.</summary>
    TidakDijatuhi,
}

/// <summary>A change to the sanction that the regime prescribes when a condition holds.</summary>
internal sealed record SanctionAdjustment(Condition When, AdjustmentEffect Effect, LocalizedText Content, IReadOnlyList<LegalNorm> Basis, SourceSpan Span);

/// <summary>One level of severity and the kinds of sanction the law permits at it, from mild to heavy.</summary>
/// <param name="Remarks">Shown with every finding at this level.</param>
internal sealed record SanctionLevel(string Code, LocalizedText Name, IReadOnlyList<SanctionOption> Options, IReadOnlyList<Remark> Remarks, SourceSpan Span)
{
    /// <summary>The code without the kind before the dot: <c>disiplin.berat</c> is <c>berat</c>.</summary>
    public string ShortCode => Code[(Code.IndexOf('.', System.StringComparison.Ordinal) + 1)..];

    /// <summary>The whole code of a short one.</summary>
    public static string CodeOf(ViolationKind kind, string? shortCode) => $"{CodeNames<ViolationKind>.Of(kind)}.{shortCode}";
}

/// <summary>One kind of sanction.</summary>
/// <param name="Replaces">The statutory kind this transitional one stands in for; null for a statutory kind.</param>
internal sealed record SanctionOption(
    string Code,
    LocalizedText Name,
    Quantity? Duration,
    bool IsTransitional,
    Named? Replaces,
    IReadOnlyList<LegalNorm> Basis,
    LegalSource Source,
    SourceSpan Span);
