using FluentAssertions;
using Netralitas.Rules.Text;
using Xunit;

namespace Netralitas.Rules.Tests.Docs;

/// <summary>The pages on real cases are what the rules find today. <c>NETRALITAS_UPDATE_GOLDEN=1</c> writes them anew.</summary>
public sealed class CaseReportTests
{
    [Theory]
    [InlineData("docs/kasus.md", Language.Indonesian)]
    [InlineData("docs/cases.md", Language.English)]
    public void Golden_OfTheCaseReport_IsUpToDate(string page, Language language) =>
        GoldenFile.Check(DocsFiles.FullPath(page), CaseReport.Write(Rulebook.Default.RunCases(), language));

    [Fact]
    public void Write_OfTheBaseCase_NamesDecisionFindingAndReason() =>
        CaseReport.Write(BaseRules.Rulebook.RunCases(), Language.English).Should()
            .Contain("## K-1: Menyukai unggahan calon presiden\n")
            .And.Contain("* **KASN**, 1 Juli 2024: Hukuman disiplin berat (`disiplin_berat`)\n  * Finding: VIOLATION; discipline: `uu-1/suka` (berat).\n  * **Agrees.**\n")
            .And.Contain("  * **Differs** (practice is milder). Undang-undang menyebut hukuman berat.\n")
            .And.Contain("| Agrees | 1 |\n")
            .And.Contain("| Differs: practice is milder | 1 |\n")
            .And.Contain("| In all (1 cases and answers) | 2 |\n");
}
