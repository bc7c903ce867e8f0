using System;
using BenchmarkDotNet.Attributes;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Findings;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Benchmarks;

/// <summary>One whole assessment by the shipped rules; ratios are against one violation.</summary>
[MemoryDiagnoser]
public class EvaluateBenchmarks
{
    private static readonly AsnAction Like = new()
    {
        Date = new DateOnly(2024, 1, 20),
        Election = "pemilu-2024",
        Actor = new Actor { Status = "pns" },
        Acts = ["suka"],
        Target = new Target { Kind = "presiden" },
    };

    private static readonly AsnAction PassiveAttendance = Like with
    {
        Acts = ["hadiri_deklarasi_kampanye"],
        Circumstances = new Circumstances { ActiveSupport = false, PartyAttributes = false, AsnAttributes = false, MobilisedSubordinates = false, StateFacilities = false },
    };

    private static readonly AsnAction Barely = new() { Actor = new Actor { Status = "pns" }, Acts = ["suka"] };

    private ActionEvaluator _evaluator = null!;

    [GlobalSetup]
    public void SetUp()
    {
        _evaluator = new ActionEvaluator(Rulebook.Default);
        Answers.Expect(Verdict.Violation, OneViolation());
        Answers.Expect(Verdict.NoViolation, NoViolation());
        Answers.Expect(Verdict.Undetermined, Undetermined());
    }

    [Benchmark(Baseline = true)]
    public Assessment OneViolation() => _evaluator.Evaluate(Like);

    [Benchmark]
    public Assessment NoViolation() => _evaluator.Evaluate(PassiveAttendance);

    [Benchmark]
    public Assessment Undetermined() => _evaluator.Evaluate(Barely);

    [Benchmark]
    public string OneViolationAsText() => _evaluator.Evaluate(Like).ToText(Language.Indonesian);
}
