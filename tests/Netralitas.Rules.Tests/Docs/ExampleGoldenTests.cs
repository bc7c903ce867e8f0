using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using FluentAssertions;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Findings;
using Netralitas.Rules.Text;
using Xunit;

namespace Netralitas.Rules.Tests.Docs;

/// <summary>
/// The whole finding of every example, word for word. <c>NETRALITAS_UPDATE_GOLDEN=1</c> writes the files anew; read the
/// difference before committing it.
/// </summary>
public sealed class ExampleGoldenTests
{
    private const string GoldenFolder = "tests/Netralitas.Rules.Tests/Goldens/examples";

    // It changes with every edit of the rules; what an edit changes in a finding is what the goldens are to show.
    private const string MaskedDigest = "sha256:masked";

    public static IEnumerable<object[]> Examples() => DocsFiles.Examples().Select(file => new object[] { file });

    [Theory]
    [MemberData(nameof(Examples))]
    public void ToJson_OfEachExample_EqualsItsGolden(string example)
    {
        var actual = Evaluate(example).ToJson(Language.English).Replace(Rulebook.Default.Digest, MaskedDigest, StringComparison.Ordinal) + "\n";
        var golden = GoldenOf(example);
        if (Environment.GetEnvironmentVariable("NETRALITAS_UPDATE_GOLDEN") == "1")
        {
            Environment.GetEnvironmentVariable("CI").Should().NotBe("true", "goldens are never rewritten in CI");
            Directory.CreateDirectory(DocsFiles.FullPath(GoldenFolder));
            File.WriteAllText(golden, actual);
        }

        File.Exists(golden).Should().BeTrue("{0} needs a golden: run the tests with NETRALITAS_UPDATE_GOLDEN=1", example);
        File.ReadAllText(golden).ReplaceLineEndings("\n").Should().Be(actual);
    }

    [Fact]
    public void Goldens_InTheirFolder_EachBelongToAnExample()
    {
        var expected = DocsFiles.Examples().Select(GoldenOf).Distinct();

        Directory.EnumerateFiles(DocsFiles.FullPath(GoldenFolder)).Should().BeEquivalentTo(expected);
    }

    internal static Assessment Evaluate(string example)
    {
        var read = ActionReader.ReadFile(DocsFiles.FullPath(example), Rulebook.Default.Vocabulary);
        read.Diagnostics.Select(diagnostic => diagnostic.ToString()).Should().BeEmpty();
        return new ActionEvaluator(Rulebook.Default).Evaluate(read.Facts!);
    }

    // The YAML and the JSON form of one example share a golden: they must give the same finding.
    private static string GoldenOf(string example) =>
        Path.Combine(DocsFiles.FullPath(GoldenFolder), Path.GetFileNameWithoutExtension(example) + ".json");
}
