using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using FluentAssertions;
using Netralitas.Rules.Syntax;
using Netralitas.Rules.Tests.Schemas;
using Netralitas.Rules.Text;
using Xunit;

namespace Netralitas.Rules.Tests.Validation;

/// <summary>
/// Every small mistake in a rulebook that has one of everything, and what is told of each: no word that another file defines, no
/// day and no key is looked at by nobody without a line here that says so.
/// </summary>
public sealed class SmallMistakesTests
{
    [Fact]
    public void Load_OfAWordMisspelt_TellsOfIt() => Check("misspelt", SmallMistakes.Misspelt);

    [Fact]
    public void Load_OfADayNextToTheRightOne_TellsWhatDoesNotFit() => Check("misdated", SmallMistakes.Misdated);

    [Fact]
    public void Load_OfAKeyLeftOut_TellsWhatIsMissing() => Check("left-out", (_, file) => SmallMistakes.LeftOut(file), withPlaces: false);

    [Fact]
    public void Load_OfAnItemThatStandsTwice_TellsWhereThatMatters() => Check("twice", (_, file) => SmallMistakes.Twice(file), withPlaces: false);

    [Fact]
    public void Load_OfAFileLeftOutOrCopied_TellsWhatIsMissingOrThereTwice()
    {
        var report = new StringBuilder();
        foreach (var path in OneOfEverything.Files().Keys)
        {
            var without = OneOfEverything.Files();
            without.Remove(path);
            report.Append($"without {path}: {Told(without, path, withPlaces: true)}\n");

            var copied = OneOfEverything.Files();
            copied[Path.Combine(Path.GetDirectoryName(path)!, "salinan", Path.GetFileName(path)).Replace('\\', '/')] = copied[path];
            report.Append($"copied {path}: {Told(copied, path, withPlaces: true)}\n");
        }

        GoldenFile.Check(Golden("files"), report.ToString());
    }

    private static void Check(string golden, Func<string, YamlNode, IEnumerable<(string What, string Text)>> mistakes, bool withPlaces = true)
    {
        var report = new StringBuilder();
        foreach (var (path, content) in OneOfEverything.Files())
        {
            report.Append($"{path}\n");
            foreach (var (what, text) in mistakes(Encoding.UTF8.GetString(content), Yaml.Read(path, content)))
            {
                var files = OneOfEverything.Files();
                files[path] = Encoding.UTF8.GetBytes(text);
                report.Append($"  {what}: {Told(files, path, withPlaces)}\n");
            }
        }

        BaseRules.Load(OneOfEverything.Files()).Diagnostics.Should().BeEmpty("else the mistakes are not the only ones");
        GoldenFile.Check(Golden(golden), report.ToString());
    }

    /// <summary>Ids, places where they are not those of the mistake's own file, what is proposed instead, and how many other places are named.</summary>
    private static string Told(IReadOnlyDictionary<string, byte[]> files, string path, bool withPlaces)
    {
        var told = BaseRules.Load(files).Diagnostics.Select(diagnostic => string.Concat(
            diagnostic.Id,
            withPlaces ? Place(diagnostic.Span, path) : "",
            diagnostic.Suggestion is { } suggestion ? $" {suggestion}?" : "",
            diagnostic.Related.Count > 0 ? $" +{diagnostic.Related.Count}" : ""));
        return string.Join("; ", told.DefaultIfEmpty("-"));
    }

    private static string Place(SourceSpan span, string path) =>
        $"{(span.Path == $"rules/{path}" ? "" : span.Path["rules".Length..].TrimStart('/'))}({span.Line},{span.Column})";

    private static string Golden(string name) => Path.Combine(RepositoryFiles.Tests, "Goldens", "mistakes", name + ".txt");
}
