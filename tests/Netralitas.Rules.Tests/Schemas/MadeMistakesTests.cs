using System.Collections.Generic;
using System.Linq;
using System.Text;
using FluentAssertions;
using Netralitas.Rules.Binding;
using Netralitas.Rules.Diagnostics;
using Netralitas.Rules.Syntax;
using Netralitas.Rules.Text;
using Xunit;

namespace Netralitas.Rules.Tests.Schemas;

/// <summary>Mistakes made by the hundred: schema and loader see the same of them, but for what only the loader can see.</summary>
public sealed class MadeMistakesTests
{
    public static IEnumerable<object[]> Kinds() => RuleFileKind.All.Select(kind => new object[] { kind.Place });

    public static IEnumerable<object[]> BaseFiles() => BaseRules.Files().Keys.Select(path => new object[] { path });

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Keys_OfAShippedFileLeftOutOrMisspelt_AreJudgedAlike(string place)
    {
        var kind = RuleFileKind.All.Single(kind => kind.Place == place);
        var largest = Rulebook.EmbeddedFiles.Where(file => RuleFileKind.Of(Relative(file)) == kind).MaxBy(file => file.Content.Length)!;
        var mistakes = FileMistakes.InKeys(Yaml.Read(largest), kind.Shape).ToList();

        mistakes.Should().HaveCountGreaterThan(4);
        mistakes.Select(mistake => Disagreement(mistake.What, SchemaSet.Shipped.Problems(Relative(largest), mistake.File), Bind(Relative(largest), mistake.File)))
            .OfType<string>().Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(BaseFiles))]
    public void Words_OfABaseFileMisspelt_AreJudgedAlike(string path)
    {
        var files = BaseRules.Files();
        var text = Encoding.UTF8.GetString(files[path]);
        var problems = new List<string>();
        foreach (var (at, changed) in FileMistakes.InScalars(text, Yaml.Read(path, files[path])))
        {
            var bytes = Encoding.UTF8.GetBytes(changed);
            var (anywhere, here) = Load(path, bytes, at.Span.Line, at.Span.Column);
            var seen = SchemaSet.OfBase.Problems(path, Yaml.Read(path, bytes));

            // A name that is misspelt where it is defined is missed elsewhere, which only the loader can see.
            problems.AddRange(new[] { Disagreement($"{at.Text} on line {at.Span.Line}", seen, seen.Count > 0 ? anywhere : here) }.OfType<string>());
        }

        problems.Should().BeEmpty();
    }

    private static string Relative(SourceText file) => file.Path["rules/".Length..];

    private static string? Disagreement(string what, IReadOnlyList<string> schema, IReadOnlyList<string> loader) =>
        schema.Count > 0 == loader.Count > 0 || (schema.Count == 0 && loader.All(OnlyTheLoader.MaySee))
            ? null
            : $"{what}: the schema says '{string.Join("; ", schema)}', the loader '{string.Join(", ", loader)}'";

    /// <summary>What binding one file tells; that other files are missing does not count.</summary>
    private static List<string> Bind(string path, YamlNode content)
    {
        var diagnostics = new DiagnosticBag();
        RulebookBinder.Bind([(new SourceText(path, ""), content)], "", ReadLimits.Default, diagnostics);
        return [.. diagnostics.Sorted().Select(diagnostic => diagnostic.Id).Where(id => id != BindingDiagnostics.MissingFile.Id)];
    }

    /// <summary>What loading and testing the whole rulebook tells, and what of it stands at one place.</summary>
    private static (IReadOnlyList<string> Anywhere, IReadOnlyList<string> Here) Load(string path, byte[] content, int line, int column)
    {
        var files = BaseRules.Files();
        files[path] = content;
        var result = BaseRules.Load(files);
        var failed = result.Rulebook is { } rulebook ? rulebook.RunTests().Where(test => test.IsFailure).Select(test => $"failed: {test.Name}") : [];
        return (
            [.. result.Diagnostics.Select(diagnostic => diagnostic.Id), .. failed],
            [.. result.Diagnostics.Where(diagnostic => diagnostic.Span is { } span && span.Path == "rules/" + path && span.Line == line && span.Column == column).Select(diagnostic => diagnostic.Id)]);
    }
}
