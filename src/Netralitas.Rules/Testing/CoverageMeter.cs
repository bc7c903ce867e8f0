using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Compilation;
using Netralitas.Rules.Evaluation;
using Netralitas.Rules.Model;

namespace Netralitas.Rules.Testing;

/// <summary>Measures what the tests and real cases exercise.</summary>
internal sealed class CoverageMeter(RuleIndex index, Evaluator evaluator)
{
    private readonly ProvisionMeter _provisions = new(index.Content);

    /// <param name="isWanted">The rules to measure, with the tests beside them alone; null for all rules, all tests and the real cases.</param>
    public TestCoverage Measure(Trials trials, Func<string, bool>? isWanted, CancellationToken cancellationToken)
    {
        var files = trials.Tests.Where(file => isWanted is null || isWanted(file.Rule.Name)).ToLookup(file => file.Rule.Name, StringComparer.Ordinal);
        var rules = index.Rules
            .Where(rule => isWanted is null || isWanted(rule.Rule.Id))
            .Select(rule => Measure(rule, files[rule.Rule.Id].SelectMany(file => file.Cases), cancellationToken))
            .ToList();
        foreach (var decision in isWanted is null ? trials.Cases.SelectMany(item => item.Decisions) : [])
        {
            Count(TestAction.Read(index, decision.Facts, null).Facts);
        }

        return new TestCoverage { Rules = rules, Provisions = _provisions.ToCoverage(isWanted) };
    }

    private RuleCoverage Measure(CompiledRule rule, IEnumerable<RuleTestCase> cases, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var meter = new RuleMeter(index, rule);
        foreach (var item in cases.Where(item => item.Reservation is null))
        {
            if (Count(TestAction.Read(index, item.Facts, rule.Rule).Facts) is { } facts && item.Expected.Outcome is not null)
            {
                meter.Count(ActionCompleter.Complete(index, facts));
            }
        }

        return meter.ToCoverage();
    }

    /// <summary>Counts what the finding cites; an action that cannot be read has none, and its test fails.</summary>
    private FactSet? Count(FactSet? facts)
    {
        if (facts is not null)
        {
            _provisions.Count(evaluator.Evaluate(facts));
        }

        return facts;
    }
}
