using System;
using System.Linq;
using FluentAssertions;
using Netralitas.Rules.Text;
using Xunit;

namespace Netralitas.Rules.Tests.Docs;

/// <summary>The reference of rule files is what the table of keys says. <c>NETRALITAS_UPDATE_GOLDEN=1</c> writes the pages anew.</summary>
public sealed class RuleFileReferenceTests
{
    [Theory]
    [InlineData("docs/rule-file-reference.md", Language.English)]
    [InlineData("docs/acuan-berkas-aturan.md", Language.Indonesian)]
    public void Golden_OfTheRuleFileReference_IsUpToDate(string page, Language language) =>
        GoldenFile.Check(DocsFiles.FullPath(page), RuleFileReference.Write(Rulebook.Default, language));

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.Indonesian)]
    public void Headings_OfTheRuleFileReference_AreEachOfTheirOwn(Language language) =>
        RuleFileReference.Write(Rulebook.Default, language).Split('\n')
            .Where(line => line.StartsWith('#'))
            .Select(line => line.TrimStart('#', ' ').ToUpperInvariant())
            .Should().OnlyHaveUniqueItems("links lead to the first of two");

    [Fact]
    public void Codes_OfRealCases_HaveTheirTracksInTheGuide()
    {
        var guide = DocsFiles.Read("docs/rule-files.md");

        Model.CodeNames<Model.DecidingBody>.All.Concat(Model.CodeNames<Model.RealOutcome>.All)
            .Where(code => !guide.Contains($"`{code}`", StringComparison.Ordinal))
            .Should().BeEmpty();
    }
}
