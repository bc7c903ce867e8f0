using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Diagnostics;
using Netralitas.Rules.Model;
using Netralitas.Rules.Syntax;

namespace Netralitas.Rules.Binding;

/// <summary>Binds <c>kasus/*.yaml</c>.</summary>
internal static class CaseBinder
{
    public static RealCase Bind(MappingReader reader, ReadLimits limits)
    {
        var shared = RuleTestBinder.Facts(reader);
        return new RealCase(
            reader.Id("id"),
            reader.RequiredLocalized("judul"),
            reader.Bounded("keputusan", reader.Mappings("keputusan").Select(decision => BindDecision(decision, shared)), decision => decision.Facts.Count, limits),
            reader.Source(),
            reader.KeySpan("id"));
    }

    private static RealDecision BindDecision(MappingReader reader, IReadOnlyList<DescribedFact> shared)
    {
        var agreement = reader.Code<Agreement>("kesesuaian");
        CheckReason(reader, agreement);
        return new RealDecision(
            reader.Code<DecidingBody>("lembaga") ?? default,
            reader.RequiredLocalized("waktu"),
            reader.RequiredLocalized("diputuskan"),
            reader.Code<RealOutcome>("hasil_nyata") ?? default,
            RuleTestBinder.Overlay(shared, RuleTestBinder.Facts(reader)),
            RuleTestBinder.BindExpectation(reader.Mapping("harap"), RuleFileShapes.CaseExpectation),
            agreement ?? default,
            reader.Code<DifferenceReason>("alasan"),
            reader.Localized("penjelasan"),
            reader.KeySpan("hasil_nyata"));
    }

    /// <summary>A difference says why; what agrees needs no reason, and one would only hide that the two no longer differ.</summary>
    private static void CheckReason(MappingReader reader, Agreement? agreement)
    {
        if (agreement == Agreement.Berbeda && (!reader.Has("alasan") || !reader.Has("penjelasan")))
        {
            reader.Diagnostics.Report(SourceDiagnostics.ReasonRequired, reader.KeySpan("kesesuaian"));
        }

        if (agreement == Agreement.Sama && reader.Has("alasan"))
        {
            reader.Diagnostics.Report(SourceDiagnostics.ReasonWithoutDifference, reader.KeySpan("alasan"));
        }
    }
}
