using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Testing;

/// <summary>Says of everything that is not exercised what no test shows.</summary>
internal static class CoverageGaps
{
    private static readonly LocalizedText OfRule = new("aturan {0}: tidak ada uji yang membuatnya {1}", "the rule {0}: no test makes it {1}");
    private static readonly LocalizedText OfElement = new("unsur '{0}': tidak pernah {1}", "the element '{0}': never {1}");
    private static readonly LocalizedText OfException = new("pengecualian '{0}': tidak pernah {1}", "the exception '{0}': never {1}");
    private static readonly LocalizedText OfProvision = new("ketentuan {0} {1}: tidak ada uji yang temuannya menyebutnya (dirujuk oleh {2})", "the provision {0} {1}: no test's finding cites it (cited by {2})");

    private static readonly LocalizedText Broken = new("terbukti atau diduga", "established or presumed");
    private static readonly LocalizedText NotBroken = new("tidak terbukti", "anything else");
    private static readonly LocalizedText True = new("terpenuhi", "true");
    private static readonly LocalizedText False = new("tidak terpenuhi", "false");
    private static readonly LocalizedText Unknown = new("belum diketahui", "unknown");
    private static readonly LocalizedText ElementDecisive = new("menentukan sendiri", "decisive alone");
    private static readonly LocalizedText Proven = new("terbukti", "proven");
    private static readonly LocalizedText Disproven = new("terbantah", "disproven");
    private static readonly LocalizedText ExceptionDecisive = new("sendirian menghapus aturannya", "alone in lifting its rule");

    public static IReadOnlyList<CoverageGap> Of(IEnumerable<RuleCoverage> rules, IEnumerable<ProvisionCoverage> provisions) =>
        [.. rules.SelectMany(Of), .. provisions.Where(provision => !provision.IsExercised).Select(Of)];

    private static IEnumerable<CoverageGap> Of(RuleCoverage rule)
    {
        if (!rule.IsExercised)
        {
            var broken = rule.Established + rule.Presumed;
            yield return new CoverageGap(CoverageSubject.Rule, rule.Place, OfRule.Fill(rule.Rule, List((Broken, broken), (NotBroken, rule.Tests - broken))));
        }

        foreach (var element in rule.Elements.Where(element => !element.IsExercised))
        {
            var missing = List((True, element.True), (False, element.False), (Unknown, element.Unknown), (ElementDecisive, element.Decisive));
            yield return new CoverageGap(CoverageSubject.Element, element.Place, OfElement.Fill(element.Condition, missing));
        }

        foreach (var exception in rule.Exceptions.Where(exception => !exception.IsExercised))
        {
            var missing = List((Proven, exception.Proven), (Disproven, exception.Disproven), (Unknown, exception.Unknown), (ExceptionDecisive, exception.Decisive));
            yield return new CoverageGap(CoverageSubject.Exception, exception.Place, OfException.Fill(exception.Reason, missing));
        }
    }

    private static CoverageGap Of(ProvisionCoverage provision) => new(
        CoverageSubject.Provision,
        provision.Place,
        OfProvision.Fill(provision.Instrument, provision.Provision, string.Join(", ", provision.CitedBy)));

    private static LocalizedText List(params (LocalizedText Name, int Count)[] shown)
    {
        var missing = shown.Where(one => one.Count == 0).Select(one => one.Name).ToList();
        return new LocalizedText(string.Join(", ", missing.Select(name => name.Indonesian)), string.Join(", ", missing.Select(name => name.English)));
    }
}
