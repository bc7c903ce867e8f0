using System.Collections.Generic;
using System.Linq;
using System.Text;
using Netralitas.Rules.Testing;

namespace Netralitas.Rules.Tests.Testing;

/// <summary>The base rules with more tests in their one test file.</summary>
internal static class TestFileEdits
{
    public const string Rule = "uu-1/suka";

    private const string TestFile = "pelanggaran/uu-1/suka.uji.yaml";

    /// <summary>The rulebook with these lines after the tests, and these before them.</summary>
    public static RulebookLoadResult Load(string tests, string before = "")
    {
        var files = BaseRules.Files();
        var text = Encoding.UTF8.GetString(files[TestFile]).Replace("\nuji:\n", $"\n{before}uji:\n", System.StringComparison.Ordinal);
        files[TestFile] = Encoding.UTF8.GetBytes(text + tests);
        return BaseRules.Load(files);
    }

    /// <summary>What came of the added tests.</summary>
    public static IReadOnlyList<RuleTestResult> Run(string tests, string before = "") =>
        [.. Load(tests, before).RulebookOrThrow().RunTests().Where(result => result.Rule == Rule).Skip(4)];
}
