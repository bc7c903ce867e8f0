using System;
using Netralitas.Rules.Actions;

namespace Netralitas.Rules.NRules.Tests;

/// <summary>Actions that several tests speak of.</summary>
internal static class Actions
{
    /// <summary>A PNS who likes a presidential candidate's post: violates <c>skb-2022/B6</c>, and others.</summary>
    public static AsnAction Like { get; } = new()
    {
        Date = new DateOnly(2024, 1, 20),
        Election = Election.Pemilu2024,
        Actor = new Actor { Status = ActorStatus.Pns },
        Acts = [Acts.Like],
        Target = new Target { Kind = TargetKind.President },
    };

    /// <summary>The same by somebody to whom no rule speaks on this.</summary>
    public static AsnAction LikeOfAStranger { get; } = Like with { Actor = new Actor { Status = ActorStatus.Judge } };

    public static AsnAction Misspelt { get; } = Like with { Acts = ["sukai"] };
}
