using System.Collections.Generic;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Model;

/// <summary>A real, decided case or a published official answer, described as an action and compared with what was decided.</summary>
internal sealed record RealCase(string Id, LocalizedText Title, IReadOnlyList<RealDecision> Decisions, LegalSource Source, SourceSpan Span);

/// <summary>One decision of one body on the described action. A body answers only its own question.</summary>
/// <param name="When">The day of the decision in words, as far as it was reported.</param>
/// <param name="Decided">What was decided, in words.</param>
/// <param name="Agrees">Whether the author says that the finding agrees with the decision.</param>
internal sealed record RealDecision(
    DecidingBody Body,
    LocalizedText When,
    LocalizedText Decided,
    RealOutcome Outcome,
    IReadOnlyList<DescribedFact> Facts,
    RuleTestExpectation Expected,
    Agreement Agrees,
    DifferenceReason? Reason,
    LocalizedText? Explanation,
    SourceSpan Span);

/// <summary>Whose decision or answer it is.</summary>
internal enum DecidingBody
{
    /// <summary>A court.</summary>
    Pengadilan,

    /// <summary>The joint centre for election crimes, with police and prosecutors.</summary>
    Gakkumdu,

    /// <summary>An election supervisor at any level.</summary>
    Bawaslu,

    /// <summary>The civil service commission.</summary>
    Kasn,

    /// <summary>The civil service agency.</summary>
    Bkn,

    /// <summary>The employing authority, or its personnel office.</summary>
    Ppk,

    /// <summary>The election commission.</summary>
    Kpu,

    /// <summary>A ministry.</summary>
    Kementerian,

    /// <summary>Somebody else, or not reported.</summary>
    Lainnya,
}

/// <summary>What was decided, coded so that a finding can be compared with it.</summary>
internal enum RealOutcome
{
    /// <summary>Convicted of an election crime.</summary>
    PidanaTerbukti,

    /// <summary>No election crime, whatever else it may be.</summary>
    BukanPidana,

    /// <summary>A heavy disciplinary punishment.</summary>
    DisiplinBerat,

    /// <summary>A medium disciplinary punishment.</summary>
    DisiplinSedang,

    /// <summary>A light disciplinary punishment.</summary>
    DisiplinRingan,

    /// <summary>A breach of discipline whose level is not told.</summary>
    Disiplin,

    /// <summary>A breach of the code of ethics, with a moral sanction.</summary>
    KodeEtikMoral,

    /// <summary>A ground for dismissal.</summary>
    Pemberhentian,

    /// <summary>A matter of the contract of employment.</summary>
    Kontrak,

    /// <summary>The candidate does not qualify.</summary>
    AdministratifTms,

    /// <summary>A breach forwarded to the body that may punish it.</summary>
    Diteruskan,

    /// <summary>Not a breach, as far as this body judges.</summary>
    BukanPelanggaran,

    /// <summary>The answer that the act is allowed.</summary>
    Boleh,

    /// <summary>The answer that the act is not allowed.</summary>
    TidakBoleh,

    /// <summary>The answer that it must be clarified first.</summary>
    PerluKlarifikasi,
}

/// <summary>Whether finding and decision agree.</summary>
internal enum Agreement
{
    /// <summary>They agree.</summary>
    Sama,

    /// <summary>They differ.</summary>
    Berbeda,
}

/// <summary>Why a finding differs from what was decided.</summary>
internal enum DifferenceReason
{
    /// <summary>Practice is milder than the text.</summary>
    PraktikLebihLunak,

    /// <summary>Practice is harder than the text.</summary>
    PraktikLebihKeras,

    /// <summary>The body held the facts not proven.</summary>
    BuktiTidakCukup,

    /// <summary>Facts that decide were not reported.</summary>
    FaktaTidakDiketahui,

    /// <summary>The body reads the same norm in another way.</summary>
    TafsirBerbeda,

    /// <summary>The body applied a law that the rulebook does not hold.</summary>
    HukumLain,

    /// <summary>The rulebook does not hold the rule yet.</summary>
    BelumTercakup,
}
