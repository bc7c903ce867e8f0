using Netralitas.Rules.Evaluation;
using Netralitas.Rules.Findings;
using Netralitas.Rules.Model;

namespace Netralitas.Rules.Testing;

/// <summary>What came, in the words of the test files.</summary>
internal static class TestWords
{
    public static TestOutcome Of(RuleResult result) => result switch
    {
        RuleResult.Established => TestOutcome.Terbukti,
        RuleResult.Presumed => TestOutcome.Diduga,
        RuleResult.Open => TestOutcome.Terbuka,
        RuleResult.Lifted => TestOutcome.Dikecualikan,
        RuleResult.SetAside => TestOutcome.Dikesampingkan,
        RuleResult.NotInForce => TestOutcome.TidakBerlaku,
        _ => TestOutcome.Tidak,
    };

    public static TestVerdict Of(Verdict verdict) => verdict switch
    {
        Verdict.Violation => TestVerdict.Pelanggaran,
        Verdict.Undetermined => TestVerdict.BelumDapatDitentukan,
        Verdict.NoViolation => TestVerdict.BukanPelanggaran,
        _ => TestVerdict.TidakAdaAturan,
    };
}
