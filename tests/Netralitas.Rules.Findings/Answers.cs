using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Diagnostics;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Findings;

/// <summary>Everything the library says of the embedded rules and of a folder of actions, each as a hash.</summary>
internal sealed class Answers
{
    private const int Actions = 500;

    private static readonly DateTimeOffset Time = new(2026, 11, 21, 9, 30, 0, TimeSpan.FromHours(7));

    private static readonly Language[] Languages = [Language.Indonesian, Language.English];

    private readonly int _threads;
    private readonly SourceText[] _files;
    private readonly string _actions;
    private readonly Rulebook _rulebook;

    public Answers(int threads, int order, string actions)
    {
        _threads = threads;
        _actions = actions;
        _files = [.. Rulebook.EmbeddedFiles];
        new Random(order).Shuffle(_files);
        _rulebook = Rulebook.Parse(_files, "rules").RulebookOrThrow();
    }

    public IEnumerable<(string Name, string Hash)> All()
    {
        var evaluator = new ActionEvaluator(_rulebook);
        yield return ("rulebook", Hash([_rulebook.Digest, .. _rulebook.RuleIds]));
        yield return ("findings", Hash(Described().SelectMany(facts => Whole(evaluator.Evaluate(facts)))));
        yield return ("explanations", Hash(Described().SelectMany(facts => Whole(evaluator.Explain(facts)))));
        yield return ("random findings", Hash(evaluator.EvaluateMany(RandomActions(), new BatchOptions { MaxDegreeOfParallelism = _threads }).Select(finding => finding.ToJson(Language.English))));
        yield return ("records", Hash(Described().Select(facts => new DecisionRecorder(evaluator).Record(facts, Time, "R").Json)));
        yield return ("diagnostics", Hash(Broken().SelectMany(diagnostics => Languages.Select(language => DiagnosticWriter.ToText(diagnostics, language)))));
        yield return ("tests", Hash(_rulebook.RunTests().Select(result => $"{result.Span} {result.Rule} {result.Name} {result.Outcome}")));
        yield return ("documents", Hash(Languages.SelectMany(language => _rulebook.ToDocuments(new DateOnly(2024, 10, 1), language)).SelectMany(document => document.Pictures.Select(picture => picture.Svg).Prepend(document.Markdown).Prepend(document.Path))));
        yield return ("pack", Hash([Packed()]));
        yield return ("schemas", Hash(Languages.SelectMany(language => RuleSchemas.Write(_rulebook, language)).SelectMany(schema => new[] { schema.Path, schema.Content })));
    }

    private static IEnumerable<string> Whole(Assessment assessment) => Languages.SelectMany(language => new[] { assessment.ToText(language), assessment.ToJson(language) });

    private static IEnumerable<string> Whole(Explanation explanation) => Languages.SelectMany(language => new[] { explanation.ToText(language, all: true), explanation.ToJson(language) });

    private static string Hash(IEnumerable<string> texts) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\0', texts))));

    private string Packed()
    {
        using var pack = new MemoryStream();
        _rulebook.WritePack(pack);
        return Encoding.UTF8.GetString(pack.ToArray());
    }

    private IEnumerable<FactSet> Described() => Directory.EnumerateFiles(_actions, "*.yaml")
        .Order(StringComparer.Ordinal)
        .Select(file => ActionReader.ReadFile(file, _rulebook.Vocabulary).Facts!);

    /// <summary>Actions of any facts and codes, the same ones in every process, on days from 2017 to 2026.</summary>
    private IEnumerable<FactSet> RandomActions()
    {
        var random = new Random(1);
        for (var i = 0; i < Actions; i++)
        {
            var facts = FactSet.Empty.WithDays("tanggal", new DateOnly(2017, 1, 1).AddDays(random.Next(3600)));
            foreach (var fact in _rulebook.Vocabulary.Facts.Where(fact => fact.Codes.Count > 0))
            {
                facts = random.Next(3) == 0 ? facts.With(fact.Key, fact.Codes[random.Next(fact.Codes.Count)].Code) : facts;
            }

            yield return facts;
        }
    }

    /// <summary>What is said of rules and actions that are wrong at many places: in letters that cultures treat differently, too.</summary>
    private IEnumerable<IReadOnlyList<Diagnostic>> Broken()
    {
        yield return Rulebook.Parse(_files.Select(file => file.Path.Contains("/skb-2022/", StringComparison.Ordinal) ? new SourceText(file.Path, file.Content.Replace("judul:", "JUDUL:", StringComparison.Ordinal)) : file), "rules").Diagnostics;
        yield return ActionReader.Parse("PELAKU: { status: pns }\npelaku: { STATUS: PNS, jabatan: İI }\ntanggal: 20/1/2024\nperbuatan: [SUKA, ıi]\n", _rulebook.Vocabulary).Diagnostics;
    }
}
