using System;
using System.IO;
using System.Linq;
using Netralitas.Rules.Documents;
using Netralitas.Rules.Text;
using Xunit;

namespace Netralitas.Rules.Tests.Documents;

/// <summary>A page of each kind, of the smallest rulebook, word for word.</summary>
public sealed class DocumentGoldenTests
{
    [Theory]
    [InlineData("index.md", Language.Indonesian)]
    [InlineData("aturan/uu-1-suka.md", Language.Indonesian)]
    [InlineData("aturan/uu-1-suka.md", Language.English)]
    [InlineData("matriks/2020-01-01.md", Language.Indonesian)]
    [InlineData("matriks/2020-01-01.md", Language.English)]
    [InlineData("ketentuan/uu-1-pasal-1.md", Language.English)]
    [InlineData("tahapan/pemilu-1.md", Language.English)]
    [InlineData("sanksi/disiplin.md", Language.English)]
    [InlineData("sumber.md", Language.English)]
    public void Page_OfTheBaseRules_ReadsLikeItsGolden(string path, Language language) =>
        GoldenFile.Check(Golden(path, language, ".txt"), Page(path, language).Markdown);

    [Theory]
    [InlineData("aturan/uu-1-suka.md", "gambar/uu-1-suka-jaringan.svg")]
    [InlineData("tahapan/pemilu-1.md", "gambar/tahapan-pemilu-1.svg")]
    public void Picture_OfTheBaseRules_IsLikeItsGolden(string path, string picture) =>
        GoldenFile.Check(Golden(picture, Language.English, ""), Page(path, Language.English).Pictures.Single(one => one.Path == picture).Svg);

    private static RulebookDocument Page(string path, Language language) =>
        BaseRules.Rulebook.ToDocuments(new DateOnly(2024, 3, 1), language).Single(page => page.Path == path);

    private static string Golden(string path, Language language, string ending) => Path.Combine(
        RepositoryFiles.Tests,
        "Goldens",
        "documents",
        (language == Language.English ? "en-" : "id-") + path.Replace('/', '-') + ending);
}
