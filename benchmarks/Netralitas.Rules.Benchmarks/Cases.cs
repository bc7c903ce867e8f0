using System;
using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Findings;

namespace Netralitas.Rules.Benchmarks;

/// <summary>An action with the answer it must get, and how many violations at least.</summary>
public sealed record ActionCase(string Name, AsnAction Action, Verdict Verdict, int LeastViolations)
{
    public override string ToString() => Name;
}

/// <summary>The actions that are measured: one for each kind of answer.</summary>
public static class Cases
{
    private static readonly AsnAction Like = new()
    {
        Date = new DateOnly(2024, 1, 20),
        Election = "pemilu-2024",
        Actor = new Actor { Status = "pns" },
        Acts = ["suka"],
        Target = new Target { Kind = "presiden" },
    };

    public static ActionCase OneViolation { get; } = new("one violation", Like, Verdict.Violation, 1);

    public static ActionCase NoViolation { get; } = new(
        "no violation",
        Like with
        {
            Acts = ["hadiri_deklarasi_kampanye"],
            Circumstances = new Circumstances { ActiveSupport = false, PartyAttributes = false, AsnAttributes = false, MobilisedSubordinates = false, StateFacilities = false },
        },
        Verdict.NoViolation,
        0);

    public static ActionCase ManyViolations { get; } = new(
        "many violations",
        Like with
        {
            Date = new DateOnly(2024, 10, 10),
            Election = "pilkada-2024",
            Actor = new Actor { Status = "pns", Position = "Camat", PositionGroup = "administrator" },
            Acts = ["kegiatan_keberpihakan", "suka", "bagikan"],
            Target = new Target { Kind = "bupati_wali_kota" },
            Circumstances = new Circumstances { MobilisedSubordinates = true, Intentional = true },
        },
        Verdict.Violation,
        3);

    public static ActionCase UndeterminedDated { get; } = new(
        "undetermined, dated",
        new AsnAction { Date = new DateOnly(2024, 1, 20), Election = "pemilu-2024", Actor = new Actor { Status = "pns" }, Acts = ["hadiri_deklarasi_kampanye"], Target = new Target { Kind = "presiden" } },
        Verdict.Undetermined,
        0);

    public static ActionCase UndeterminedUndated { get; } = new("undetermined undated", new AsnAction { Actor = new Actor { Status = "pns" }, Acts = ["suka"] }, Verdict.Undetermined, 0);

    public static IReadOnlyList<ActionCase> All { get; } = [NoViolation, OneViolation, ManyViolations, UndeterminedDated, UndeterminedUndated];

    /// <summary>The first so many of the endless line of actions for a batch: all five cases, on days near theirs.</summary>
    public static IEnumerable<AsnAction> Many(int count) =>
        Enumerable.Range(0, count).Select(static number => All[number % (All.Count - 1)].Action);
}
