using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using FluentAssertions;

namespace Netralitas.Rules.Tests;

/// <summary>The rulebook that has one of everything there is, which tests change in a few places to see what becomes of it.</summary>
internal static class OneOfEverything
{
    private static SortedDictionary<string, byte[]> ReadOnce { get; } =
        BaseRules.Read(Path.Combine(RepositoryFiles.Root, "tests", "Netralitas.Rules.Reliability", "Fuzz", "Corpus", "lengkap"));

    /// <summary>The rulebook as it stands.</summary>
    public static Rulebook Rulebook { get; } = BaseRules.Load(Files()).RulebookOrThrow();

    /// <summary>Its files by their path below the rules folder.</summary>
    public static SortedDictionary<string, byte[]> Files() => new(ReadOnce, StringComparer.Ordinal);

    /// <summary>The content of one of its files.</summary>
    public static string Text(string file) => Encoding.UTF8.GetString(ReadOnce[file]);

    /// <summary>An evaluator of the rulebook with some files more, or in the place of its own.</summary>
    public static ActionEvaluator With(params IEnumerable<(string File, string Text)> files)
    {
        var all = Files();
        foreach (var (file, text) in files)
        {
            all[file] = Encoding.UTF8.GetBytes(text);
        }

        return new ActionEvaluator(BaseRules.Load(all).RulebookOrThrow());
    }

    /// <summary>Its files with something else in the place of what stands in one of them, which must stand there once.</summary>
    public static SortedDictionary<string, byte[]> Changed(params IEnumerable<(string File, string Old, string New)> changes)
    {
        var files = Files();
        foreach (var (file, old, other) in changes)
        {
            var text = Encoding.UTF8.GetString(files[file]);
            text.Split(old).Should().HaveCount(2, $"'{old}' stands once in {file}");
            files[file] = Encoding.UTF8.GetBytes(text.Replace(old, other, StringComparison.Ordinal));
        }

        return files;
    }
}
