using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Model;

namespace Netralitas.Rules.Compilation;

/// <summary>The day of the act lies within days computed from the described election's calendar, over every target still possible.</summary>
internal sealed class CompiledOnElectionDays(OnDays source, FactTable facts, IReadOnlyList<ElectionWindow> windows, ElectionsHeld held)
    : CompiledLeaf(source, facts.IndexOf(source.Fact))
{
    private readonly int _election = facts.IndexOf(FactKeys.Election);
    private readonly int _target = facts.IndexOf(FactKeys.TargetKind);

    public override Truth Evaluate(FactState state)
    {
        if (state.IsDayOpen || !state.IsKnown(_election))
        {
            return Truth.Unknown;
        }

        var election = state.Codes(_election).Codes().First();
        var targets = state.Codes(_target).Codes().ToHashSet();
        var answers = windows
            .Where(window => window.Election == election && targets.Contains(window.Target))
            .Where(window => window.Schedule.From <= state.Day && state.Day <= window.Schedule.Until)
            .Select(window => window.Covers(state.Day))
            .Distinct()
            .ToList();
        return answers is not [var all] ? Truth.Unknown
            : all == Truth.False && held.IsAnotherPossible(state, election) ? Truth.Unknown
            : all;
    }

    public override void CollectMissing(FactState state, ISet<int> missing)
    {
        if (Evaluate(state) == Truth.Unknown)
        {
            state.AddUnlessKnown(_election, missing);
            state.AddUnlessKnown(_target, missing);
            if (held.Area is { } area && state.IsKnown(_election) && held.IsAnotherPossible(state, state.Codes(_election).Codes().First()))
            {
                state.AddUnlessKnown(area, missing);
            }
        }
    }
}
