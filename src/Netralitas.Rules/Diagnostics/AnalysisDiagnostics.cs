using System.Collections.Generic;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Diagnostics;

/// <summary>NTR6xxx: what the analysis of a whole, sound rulebook finds. Next free: NTR6015 for findings, NTR6105 for acceptances.</summary>
internal static class AnalysisDiagnostics
{
    public static readonly DiagnosticDescriptor Overlap = Of("NTR6001",
        "'{0}' dan '{1}' sama-sama terbukti oleh satu perbuatan, pada jalur yang sama, dengan sanksi berlainan: {2} dan {3}.",
        "'{0}' and '{1}' are both established by one act, on the same track, with different sanctions: {2} and {3}.");

    public static readonly DiagnosticDescriptor Contradiction = Of("NTR6002",
        "Yang dilarang '{0}' dibolehkan '{1}': satu perbuatan memenuhi keduanya.",
        "What '{0}' forbids, '{1}' permits: one act meets both.");

    public static readonly DiagnosticDescriptor Unreachable = Of("NTR6003",
        "'{0}' tidak pernah terpenuhi: tidak ada tindakan yang memenuhi semua unsurnya selama berlaku. Tanpa bagian ini ada: {1}",
        "'{0}' is never met: no action meets all its elements while it is in force. Without this part some does: {1}");

    public static readonly DiagnosticDescriptor Shadowed = Of("NTR6004",
        "'{0}' dapat terpenuhi tetapi tidak pernah dilanggar: setiap kali dihapus oleh pengecualian atau dikesampingkan ({1}).",
        "'{0}' can be met but is never broken: each time an exception lifts it or another rule sets it aside ({1}).");

    public static readonly DiagnosticDescriptor UnreachableException = Of("NTR6005",
        "Pengecualian '{0}' ini tidak pernah berperan: tidak ada tindakan yang memenuhi unsur aturan dan pengecualian ini.",
        "This exception of '{0}' never plays a part: no action meets the rule's elements and this exception.");

    public static readonly DiagnosticDescriptor Redundant = Of("NTR6006",
        "Bagian ini pada '{0}' tidak mengubah apa pun, dan dapat dihapus: {1}",
        "This part of '{0}' changes nothing and can be left out: {1}");

    public static readonly DiagnosticDescriptor IdlePrecedence = Of("NTR6007",
        "'{0}' tidak pernah mengesampingkan '{1}': keduanya tidak pernah terpenuhi bersama-sama.",
        "'{0}' never sets '{1}' aside: the two are never met together.");

    public static readonly DiagnosticDescriptor NeverEstablished = Of("NTR6008",
        "'{0}' tidak pernah terbukti, berapa pun yang diuraikan: selalu ada yang tidak dapat diketahui.",
        "'{0}' is never established, however much is described: something always stays unknown.");

    public static readonly DiagnosticDescriptor UncoveredAct = Of("NTR6009",
        "Perbuatan '{0}' tidak tercakup aturan mana pun, bagi pelaku siapa pun dan pada hari mana pun.",
        "The act '{0}' is covered by no rule, for any actor and on any day.");

    public static readonly DiagnosticDescriptor UncoveredActor = Of("NTR6010",
        "Perbuatan '{0}' tidak tercakup aturan mana pun bagi pelaku: {1}.",
        "The act '{0}' is covered by no rule for these actors: {1}.");

    public static readonly DiagnosticDescriptor UncoveredStatus = Of("NTR6011",
        "Perbuatan '{0}' tidak tercakup terhadap sasaran berstatus {1}, bagi pelaku: {2}.",
        "The act '{0}' is not covered towards a target of status {1}, for these actors: {2}.");

    public static readonly DiagnosticDescriptor PeriodWithoutNorm = Of("NTR6012",
        "Perbuatan '{0}' tidak tercakup {1}, padahal tercakup sebelumnya, bagi pelaku: {2}.",
        "The act '{0}' is not covered {1}, though it was before, for these actors: {2}.");

    public static readonly DiagnosticDescriptor UncitedProvision = Of("NTR6013",
        "Ketentuan '{0}' tidak dikutip oleh apa pun dalam aturan ini.",
        "The provision '{0}' is cited by nothing in these rules.");

    public static readonly DiagnosticDescriptor NotAnalysed = Of("NTR6014",
        "Terlalu rumit untuk dianalisis: {0}. Tidak ada yang dapat dikatakan tentangnya.",
        "Too complex to be analysed: {0}. Nothing can be said of it.");

    public static readonly DiagnosticDescriptor AcceptanceExpired = Of("NTR6101",
        "Penerimaan '{0}' sudah lewat sejak {1}; temuan yang diterimanya tampil lagi.",
        "The acceptance '{0}' ended on {1}; the findings it accepted are shown again.");

    public static readonly DiagnosticDescriptor AcceptanceEnds = Of("NTR6102",
        "Penerimaan '{0}' akan lewat pada {1}. Periksa lagi dan perpanjang, atau perbaiki aturannya.",
        "The acceptance '{0}' ends on {1}. Look at it again and prolong it, or mend the rules.");

    public static readonly DiagnosticDescriptor IdleAcceptance = Of("NTR6103",
        "Penerimaan '{0}' tidak mengenai temuan mana pun; hapuslah.",
        "The acceptance '{0}' is about no finding; remove it.");

    public static readonly DiagnosticDescriptor UnknownFinding = new("NTR6104", DiagnosticSeverity.Error, new LocalizedText(
        "'{0}' bukan id temuan analisis.",
        "'{0}' is not the id of a finding of the analysis."));

    /// <summary>The kinds of finding, which can be accepted.</summary>
    public static readonly IReadOnlyList<DiagnosticDescriptor> Findings =
    [
        Overlap, Contradiction, Unreachable, Shadowed, UnreachableException, Redundant, IdlePrecedence, NeverEstablished,
        UncoveredAct, UncoveredActor, UncoveredStatus, PeriodWithoutNorm, UncitedProvision, NotAnalysed,
    ];

    /// <summary>All of them, for the catalogue.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All => [.. Findings, AcceptanceExpired, AcceptanceEnds, IdleAcceptance, UnknownFinding];

    private static DiagnosticDescriptor Of(string id, string indonesian, string english) =>
        new(id, DiagnosticSeverity.Warning, new LocalizedText(indonesian, english));
}
