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
        DecidingBody.Pengadilan or DecidingBody.Gakkumdu => [ViolationKind.Pidana],
        DecidingBody.Bawaslu => [.. All.Where(kind => kind != ViolationKind.Kontrak)],
        DecidingBody.Kasn or DecidingBody.Bkn => [ViolationKind.KodeEtik, ViolationKind.Disiplin, ViolationKind.Pemberhentian],
        DecidingBody.Ppk => [ViolationKind.KodeEtik, ViolationKind.Disiplin, ViolationKind.Pemberhentian, ViolationKind.Kontrak],
        _ => All,
    };

    /// <summary>The tracks that an outcome speaks of; all of them when it names none.</summary>
    public static IReadOnlyList<ViolationKind> Of(RealOutcome outcome) => outcome switch
    {
        RealOutcome.PidanaTerbukti or RealOutcome.BukanPidana => [ViolationKind.Pidana],
        RealOutcome.DisiplinBerat or RealOutcome.DisiplinSedang or RealOutcome.DisiplinRingan or RealOutcome.Disiplin => [ViolationKind.Disiplin],
        RealOutcome.KodeEtikMoral => [ViolationKind.KodeEtik],
        RealOutcome.Pemberhentian => [ViolationKind.Pemberhentian],
        RealOutcome.Kontrak => [ViolationKind.Kontrak],
        RealOutcome.AdministratifTms => [ViolationKind.Administrasi],
        RealOutcome.Diteruskan => [ViolationKind.KodeEtik, ViolationKind.Disiplin, ViolationKind.Administrasi, ViolationKind.Pemberhentian],
        _ => All,
    };

    /// <summary>The tracks on which a finding is compared; empty when such a body gives no such outcome.</summary>
    public static IReadOnlyList<ViolationKind> Compared(DecidingBody body, RealOutcome outcome) => [.. Of(outcome).Intersect(Of(body))];
}
