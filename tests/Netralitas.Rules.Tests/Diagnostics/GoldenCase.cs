using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Analysis;
using Netralitas.Rules.Diagnostics;
using Netralitas.Rules.Packs;
using Netralitas.Rules.Testing;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Tests.Diagnostics;

/// <summary>
/// One folder of Goldens/diagnostics: files that replace or join the base rules, or one action, or a table of them, or a
/// pack, which must be signed when a public key stands beside it; and the text that must come of it. Under NTR6xxx it is what their analysis finds beyond that of the base rules. <c>removed.txt</c> names base files to leave out, one on a line.
/// </summary>
internal sealed class GoldenCase
{
    private const string Expected = "expected.txt";
    private const string ActionFile = "action.yaml";
    private const string TableFile = "actions.csv";
    private const string PackFile = "pack.rulepack";
    private const string TrustedKey = "trusted.pem";
    private const string Removed = "removed.txt";
    private const string Analysis = "NTR6";

    private readonly string _folder;

    private GoldenCase(string name)
    {
        Name = name;
        _folder = Path.Combine(All, name);
    }

    public string Name { get; }

    /// <summary>The id the folder's name starts with.</summary>
    public string Id => Name.Split('-')[0];

    public string ExpectedPath => Path.Combine(_folder, Expected);

    private static string All { get; } = Path.Combine(RepositoryFiles.Tests, "Goldens", "diagnostics");

    /// <summary>The day on which acceptances must still hold.</summary>
    public static DateOnly Day { get; } = new(2026, 11, 22);

    private static IReadOnlySet<string> FoundInTheBase { get; } = BaseRules.Rulebook.Analyze(Day).Findings.Select(finding => finding.Message.English).ToHashSet();

    public static IEnumerable<string> Names() =>
        Directory.EnumerateDirectories(All).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal);

    public static GoldenCase Of(string name) => new(name);

    /// <summary>What the tool would print, in Indonesian and then in English.</summary>
    public string Run()
    {
        var (diagnostics, failed) = Read();
        var texts = new[] { Language.Indonesian, Language.English }
            .Select(language => DiagnosticWriter.ToText(diagnostics, language) + string.Concat(failed.Select(result => Write(result, language))));
        return string.Join("----\n", texts)
            .Replace(RepositoryFiles.Tests.Replace('\\', '/') + "/", "", StringComparison.Ordinal)
            .Replace(Rulebook.Default.Digest, "sha256:(embedded)", StringComparison.Ordinal)
            .Replace($"\"library\":\"{LibraryVersion.Text}\"", "\"library\":\"(this)\"", StringComparison.Ordinal);
    }

    /// <summary>The diagnostics alone.</summary>
    public IReadOnlyList<Diagnostic> Diagnose() => Read().Diagnostics;

    /// <summary>The rules with the golden's files in them.</summary>
    public RulebookLoadResult Load() => BaseRules.Load(Overlaid());

    /// <summary>What the analysis finds in these rules and not in the base rules.</summary>
    public static IEnumerable<AnalysisFinding> New(AnalysisResult result) => result.Findings.Where(finding => !FoundInTheBase.Contains(finding.Message.English));

    private (IReadOnlyList<Diagnostic> Diagnostics, IReadOnlyList<RuleTestResult> Failed) Read()
    {
        if (MadeInputs.ByGolden.TryGetValue(Name, out var make))
        {
            return (make(), []);
        }

        var action = Path.Combine(_folder, ActionFile);
        if (File.Exists(action))
        {
            using var stream = File.OpenRead(action);
            return (ActionReader.ReadStream(stream, BaseRules.Rulebook.Vocabulary, ActionFile).Diagnostics, []);
        }

        var table = Path.Combine(_folder, TableFile);
        if (File.Exists(table))
        {
            using var stream = File.OpenRead(table);
            var records = ActionRecords.OpenCsv(stream, BaseRules.Rulebook.Vocabulary, TableFile);
            return ([.. records.Diagnostics, .. records.SelectMany(record => record.Read().Diagnostics)], []);
        }

        var pack = Path.Combine(_folder, PackFile);
        if (File.Exists(pack))
        {
            using var stream = File.OpenRead(pack);
            return (Rulebook.LoadPack(stream, Trust(), PackFile).Diagnostics, []);
        }

        var result = Load();
        if (result.Rulebook is { } analysed && Id.StartsWith(Analysis, StringComparison.Ordinal))
        {
            // Rules that are never broken fail their tests, too; here it is told as what it is.
            var found = analysed.Analyze(Day);
            return ([.. New(found).Select(finding => finding.Diagnostic), .. found.Acceptances], []);
        }

        return (result.Diagnostics, result.Rulebook is { } rulebook ? [.. rulebook.RunTests().Where(test => test.IsFailure)] : []);
    }

    private PackTrust Trust()
    {
        var key = Path.Combine(_folder, TrustedKey);
        return File.Exists(key) ? PackTrust.SignedBy(PackPublicKey.FromPem(File.ReadAllText(key))) : PackTrust.Anyone;
    }

    private SortedDictionary<string, byte[]> Overlaid()
    {
        var files = BaseRules.Files();
        foreach (var (path, content) in BaseRules.Read(_folder))
        {
            files[path] = content;
        }

        var removed = Path.Combine(_folder, Removed);
        foreach (var path in File.Exists(removed) ? File.ReadAllLines(removed) : [])
        {
            files.Remove(path);
        }

        return files;
    }

    private static string Write(RuleTestResult result, Language language) =>
        $"{result.Span} {result.Rule}: {result.Name}\n" + string.Concat(result.Failures.Select(failure => $"    {failure.Message.In(language)}\n"));
}
