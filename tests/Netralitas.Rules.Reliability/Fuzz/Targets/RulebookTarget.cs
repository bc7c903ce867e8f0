using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Unicode;
using Netralitas.Rules.Diagnostics;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Reliability.Fuzz;

/// <summary>A whole rules folder: loaded, and when it is accepted evaluated, explained, tested, analysed and written.</summary>
internal class RulebookTarget(string name, int weight, IReadOnlyList<FuzzInput> seeds) : FuzzTarget
{
    private const string Root = "rules";
    private static readonly DateOnly Today = new(2025, 1, 1);

    public override string Name => name;

    public override int Weight => weight;

    public override IReadOnlyList<FuzzInput> Seeds => seeds;

    public override object Read(FuzzInput input) => IsFromDisk(input) ? FromDisk(input) : (FromMemory(input), input);

    public override FuzzOutcome Check(object read, FuzzInput input, Random random)
    {
        var (result, named) = ((RulebookLoadResult, FuzzInput))read;
        Promises.HoldFor(result.Rulebook is null, result.Diagnostics, named, IsWhole);
        var evaluated = 0;
        if (result.Rulebook is { } rulebook)
        {
            evaluated = Evaluate(rulebook, random);
            AndSomeMore(rulebook, random);
        }

        if (random.Next(16) == 0)
        {
            var again = ReferenceEquals(named, input) ? FromMemory(input) : FromDisk(input).Result;
            Promises.Hold(again.Rulebook?.Digest == result.Rulebook?.Digest && Text(again) == Text(result), "the same files and another answer");
        }

        return FuzzOutcome.Of(result.Rulebook is not null, result.Diagnostics, evaluated);
    }

    /// <summary>Whether a path means the folder, or a file that must be there.</summary>
    private static bool IsWhole(string path) => Path.GetFileName(path) is Root or "buku.yaml" or "kosakata.yaml" or "sumber.yaml";

    private static string Text(RulebookLoadResult result) => DiagnosticWriter.ToText(result.Diagnostics, Language.English) + result.OmittedCount;

    /// <summary>What is no UTF-8 cannot be given as text; of the rest a share goes the same way.</summary>
    private static bool IsFromDisk(FuzzInput input) => input.Bytes % 199 == 0 || !input.Files.All(file => Utf8.IsValid(file.Content));

    private static RulebookLoadResult FromMemory(FuzzInput input) => Rulebook.Parse(input.Files.Select(file => new SourceText(file.Path, Encoding.UTF8.GetString(file.Content))), Root);

    // Only a folder can hold what is no UTF-8. It is always the same one, so that diagnostics are.
    private static (RulebookLoadResult Result, FuzzInput Named) FromDisk(FuzzInput input)
    {
        var folder = Path.Combine(Path.GetTempPath(), $"netralitas-fuzz-{Environment.ProcessId}-{Environment.CurrentManagedThreadId}");
        try
        {
            Directory.CreateDirectory(Path.Combine(folder, Root));
            foreach (var file in input.Files)
            {
                Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, file.Path))!);
                File.WriteAllBytes(Path.Combine(folder, file.Path), file.Content);
            }

            var named = input with { Files = [.. input.Files.Select(file => file with { Path = $"{folder}/{file.Path}" })] };
            return (Rulebook.Load(Path.Combine(folder, Root)), named);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static int Evaluate(Rulebook rulebook, Random random)
    {
        var evaluator = new ActionEvaluator(rulebook);
        var count = random.Next(1, 4);
        for (var number = 0; number < count; number++)
        {
            var facts = RandomFacts.Describe(rulebook.Vocabulary, random);
            var assessment = Judged.Check(evaluator, facts);
            Judged.CheckMoreKnown(evaluator, facts, assessment, random);
            if (random.Next(4) == 0)
            {
                Judged.CheckExplanation(evaluator, facts, assessment);
            }
        }

        return count;
    }

    // What else an accepted rulebook is used for, each for a share: it takes longer.
    private static void AndSomeMore(Rulebook rulebook, Random random)
    {
        switch (random.Next(200))
        {
            case 0 or 1 or 2 or 3:
                Promises.Hold(rulebook.RunTests().All(result => result.Name.Length > 0), "a test without a name");
                break;
            case 4:
                _ = rulebook.Analyze(Today).Findings.Count;
                break;
            case 5:
                Promises.Hold(rulebook.ToDocuments(Today, random.Next(2) == 0 ? Language.English : Language.Indonesian).All(page => page.Markdown.Length > 0), "an empty page");
                break;
            case 6:
                Promises.Hold(rulebook.BoundaryTests().Take(2).All(file => file.Text.Length > 0), "empty tests");
                break;
            case 7:
                Promises.Hold(rulebook.CompareWith(rulebook).Changes.Count == 0, "a rulebook differs from itself");
                break;
            case 8:
                _ = rulebook.MeasureCoverage();
                break;
            default:
                break;
        }
    }
}
