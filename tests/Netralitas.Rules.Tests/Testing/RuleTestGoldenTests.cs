using System.Collections.Generic;
using System.IO;
using System.Linq;
using FluentAssertions;
using Netralitas.Rules.Testing;
using Netralitas.Rules.Text;
using Xunit;

namespace Netralitas.Rules.Tests.Testing;

/// <summary>
/// What results of tests say is a product, too: each folder of Goldens/rule-tests changes the base rules, and its
/// <c>expected.txt</c> holds what every test that did not simply pass says, with all that decided it.
/// </summary>
public sealed class RuleTestGoldenTests
{
    private static readonly string All = Path.Combine(RepositoryFiles.Tests, "Goldens", "rule-tests");

    public static IEnumerable<object[]> Names() => Directory.EnumerateDirectories(All).Select(Path.GetFileName).Order().Select(name => new object[] { name! });

    [Theory]
    [MemberData(nameof(Names))]
    public void RunTests_OfAGoldenFolder_SaysWhatIsWritten(string name)
    {
        var results = Run(name);

        GoldenFile.Check(
            Path.Combine(All, name, "expected.txt"),
            string.Join("----\n", new[] { Language.Indonesian, Language.English }.Select(language => string.Concat(results.Select(result => Write(result, language))))));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void RunTests_OfAGoldenFolder_PlacesEachCauseInARuleFile(string name) =>
        Run(name).SelectMany(result => result.Failures).SelectMany(failure => failure.Causes)
            .Where(cause => cause.Place is not null).Should().OnlyContain(cause => cause.Place!.Path.StartsWith("rules/"));

    private static List<RuleTestResult> Run(string name)
    {
        var files = BaseRules.Files();
        foreach (var (path, content) in BaseRules.Read(Path.Combine(All, name)))
        {
            files[path] = content;
        }

        return [.. BaseRules.Load(files).RulebookOrThrow().RunTests().Where(result => result.Outcome != RuleTestOutcome.Passed)];
    }

    private static string Write(RuleTestResult result, Language language) =>
        $"{result.Span} {result.Outcome} {result.Name}{(result.Reason is { } reason ? $" ({reason})" : "")}\n"
        + string.Concat(result.Failures.Select(failure => $"    {failure.Message.In(language)}\n" + string.Concat(failure.Causes.Select(cause => Write(cause, language)))));

    private static string Write(TestCause cause, Language language) =>
        $"      {cause.Kind} {cause.Holds?.ToString() ?? "?"} {cause.Place?.ToString() ?? "-"}: {cause.Text.In(language)}\n";
}
