using System;
using System.Collections.Generic;
using System.Linq;

namespace Netralitas.Rules.Model;

/// <summary>Which tracks a body decides on, and which an outcome speaks of: a finding is compared on no others.</summary>
internal static class DecisionTracks
{
    private static readonly ViolationKind[] All = Enum.GetValues<ViolationKind>();

    /// <summary>The tracks on which a body gives an answer.</summary>
    public static IReadOnlyList<ViolationKind> Of(DecidingBody body) => body switch
    {
        DecidingBody.Pengadilan or DecidingBody.Gakkumdu => [ViolationKind.Criminal],
        DecidingBody.Bawaslu => [.. All.Where(kind => kind != ViolationKind.Contract)],
        DecidingBody.Kasn or DecidingBody.Bkn => [ViolationKind.Ethics, ViolationKind.Discipline, ViolationKind.Dismissal],
        DecidingBody.Ppk => [ViolationKind.Ethics, ViolationKind.Discipline, ViolationKind.Dismissal, ViolationKind.Contract],
        _ => All,
    };

    /// <summary>The tracks that an outcome speaks of; all of them when it names none.</summary>
    public static IReadOnlyList<ViolationKind> Of(RealOutcome outcome) => outcome switch
    {
        RealOutcome.PidanaTerbukti or RealOutcome.BukanPidana => [ViolationKind.Criminal],
        RealOutcome.DisiplinBerat or RealOutcome.DisiplinSedang or RealOutcome.DisiplinRingan or RealOutcome.Disiplin => [ViolationKind.Discipline],
        RealOutcome.KodeEtikMoral => [ViolationKind.Ethics],
        RealOutcome.Pemberhentian => [ViolationKind.Dismissal],
        RealOutcome.Kontrak => [ViolationKind.Contract],
        RealOutcome.AdministratifTms => [ViolationKind.Administrative],
        RealOutcome.Diteruskan => [ViolationKind.Ethics, ViolationKind.Discipline, ViolationKind.Administrative, ViolationKind.Dismissal],
        _ => All,
    };

    /// <summary>The tracks on which a finding is compared; empty when such a body gives no such outcome.</summary>
    public static IReadOnlyList<ViolationKind> Compared(DecidingBody body, RealOutcome outcome) => [.. Of(outcome).Intersect(Of(body))];
}
