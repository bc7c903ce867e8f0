using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using FluentAssertions;
using Netralitas.Rules.Diagnostics;
using Netralitas.Rules.Text;
using Xunit;

namespace Netralitas.Rules.Tests.Validation;

/// <summary>
/// Nothing in the shipped rules lacks source, verification, days or tests: take one of them away, wherever it stands, and that
/// place is refused. Many places are tried in one load, for each mistake is told by itself.
/// </summary>
public sealed class LeftOutTests
{
    private const string Law = "^rules/(peraturan|sanksi|tahapan|pelanggaran|kebolehan|prosedur)/.*(?<!\\.uji)\\.yaml$";
    private const string Calendars = "^rules/tahapan/";
    private const string Tests = "\\.uji\\.yaml$";

    [Theory]
    [InlineData(Law, @"(?m)^( *)sumber:.*\n(?:\1 +.*\n)*", "NTR2002")]
    [InlineData(Law, @"(?m)^ *verifikasi: \w+\n|verifikasi: \w+, ", "NTR2002")]
    [InlineData(Law, @"(?m)^( *)rujukan:.*\n(?:\1 +.*\n)*|, rujukan: \[[^]]*\]", "NTR2002")]
    [InlineData(Law, @"(?m)^berlaku: .*\n", "NTR2002")]
    [InlineData(Law, @"(?m)(?<=^berlaku: \{ )mulai(_paling_lambat)?: [0-9-]+,? ", "NTR2009 NTR2007")]
    [InlineData(Calendars, @"(?m)^    hari: .*\n", "NTR2002")]
    public void Load_WithoutItAnywhere_TellsOfEveryPlace(string files, string pattern, string ids)
    {
        var removed = 0;
        foreach (var chunk in Chunks(files, pattern))
        {
            var diagnostics = Load(path => chunk.ContainsKey(path), content => Regex.Replace(content, pattern, ""));

            diagnostics.Select(diagnostic => diagnostic.Id).Should().BeSubsetOf(ids.Split(' '));
            PerFile(diagnostics).Should().BeEquivalentTo(chunk);
            removed += chunk.Values.Sum();
        }

        removed.Should().BeGreaterThan(5, "a check of nothing would pass");
    }

    [Theory]
    [InlineData(@"hasil: (terbukti|diduga)\b", "hasil: tidak", "NTR4103")]
    [InlineData(@"hasil: (?!terbukti|diduga)\w+", "hasil: terbukti", "NTR4104")]
    [InlineData(@"tanggal: berlaku\.mulai(?! -)", "tanggal: 2024-01-20", "NTR4105")]
    [InlineData(@"tanggal: berlaku\.mulai - 1\b", "tanggal: 2024-01-20", "NTR4106")]
    public void Load_WithoutSuchATest_TellsOfEveryRule(string pattern, string replacement, string id)
    {
        var diagnostics = Load(path => Regex.IsMatch(path, Tests), content => Regex.Replace(content, pattern, replacement));

        diagnostics.Select(diagnostic => diagnostic.Id).Distinct().Should().Equal(id);
        diagnostics.Should().HaveCount(Rulebook.Default.RuleIds.Count());
    }

    [Fact]
    public void Load_WithoutAnyTests_TellsOfEveryRule()
    {
        var diagnostics = Rulebook.Parse(Rulebook.EmbeddedFiles.Where(file => !Regex.IsMatch(file.Path, Tests)), "rules").Diagnostics;

        diagnostics.Select(diagnostic => diagnostic.Id).Distinct().Should().Equal("NTR4102");
        diagnostics.Should().HaveCount(Rulebook.Default.RuleIds.Count());
    }

    private static IReadOnlyList<Diagnostic> Load(Func<string, bool> isChanged, Func<string, string> change) =>
        Rulebook.Parse(Rulebook.EmbeddedFiles.Select(file => isChanged(file.Path) ? new SourceText(file.Path, change(file.Content)) : file), "rules").Diagnostics;

    private static Dictionary<string, int> PerFile(IEnumerable<Diagnostic> diagnostics) =>
        diagnostics.GroupBy(diagnostic => diagnostic.Span.Path).ToDictionary(group => group.Key, group => group.Count());

    /// <summary>The files and how often each holds what is taken away, in parts of which a load keeps every diagnostic.</summary>
    private static IEnumerable<Dictionary<string, int>> Chunks(string files, string pattern)
    {
        var chunk = new Dictionary<string, int>();
        foreach (var file in Rulebook.EmbeddedFiles.Where(file => Regex.IsMatch(file.Path, files)))
        {
            var count = Regex.Count(file.Content, pattern);
            if (chunk.Values.Sum() + count > DiagnosticBag.Limit)
            {
                yield return chunk;
                chunk = [];
            }

            if (count > 0)
            {
                chunk[file.Path] = count;
            }
        }

        yield return chunk;
    }
}
