using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using Netralitas.Rules.Tests.Diagnostics;
using Xunit;

namespace Netralitas.Rules.Tests.Analysis;

/// <summary>
/// Each golden folder NTR60nn plants one defect in the base rules. That it is found, in its place and as the only new finding, is
/// held by the goldens; here its witness is put to the evaluator.
/// </summary>
public sealed class PlantedDefectTests
{
    public static IEnumerable<object[]> Names() =>
        GoldenCase.Names().Where(name => name.StartsWith("NTR60", System.StringComparison.Ordinal) && name != "NTR6014-not-analysed").Select(name => new object[] { name });

    [Theory]
    [MemberData(nameof(Names))]
    public void Analyze_OfAPlantedDefect_GivesAWitnessThatShowsIt(string name)
    {
        var golden = GoldenCase.Of(name);
        var rulebook = golden.Load().RulebookOrThrow();

        var found = GoldenCase.New(rulebook.Analyze(GoldenCase.Day)).ToList();

        found.Select(finding => finding.Id).Should().Equal(golden.Id);
        found[0].AcceptedBy.Should().BeNull();
        WitnessClaims.Shows(rulebook.Index, new ActionEvaluator(rulebook).Evaluate(found[0].Witness!), found[0]).Should().BeTrue(found[0].Witness!.ToString());
    }

    [Fact]
    public void Analyze_OfTheBaseRules_FindsThatTheyCoverLittle()
    {
        var result = BaseRules.Rulebook.Analyze(GoldenCase.Day);

        result.Findings.Select(finding => (finding.Id, finding.Diagnostic.Span.Line)).Should().Equal(("NTR6010", 45), ("NTR6011", 45), ("NTR6009", 46));
        result.Findings.Should().OnlyContain(finding => finding.Diagnostic.Span.Path == "rules/kosakata.yaml");
    }
}
