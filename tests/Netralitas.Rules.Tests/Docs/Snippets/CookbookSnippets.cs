using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Netralitas.Rules;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Diagnostics;
using Netralitas.Rules.Findings;
using Netralitas.Rules.Model;
using Netralitas.Rules.Packs;
using Netralitas.Rules.Records;
using Netralitas.Rules.Syntax;
using Netralitas.Rules.Text;
using Xunit;

namespace DocsSnippets;

/// <summary>The C# of docs/cookbook.md. A test holds the two together, and others run it.</summary>
public static class CookbookSnippets
{
    public static string OwnRules(string folder)
    {
        using var Console = new StringWriter();

        // snippet: own-rules
        var loaded = Rulebook.Load(folder);
        Console.Write(DiagnosticWriter.ToText(loaded.Diagnostics, Language.English));
        if (loaded.Rulebook is { } rulebook)
        {
            var evaluator = new ActionEvaluator(rulebook);
            Console.WriteLine($"{rulebook.RuleIds.Count()} rules, version {rulebook.Version}, {rulebook.Digest}");
            Console.WriteLine($"on {rulebook.Base?.Name.English} {rulebook.Base?.Version}");
        }
        // endsnippet

        return Console.ToString();
    }

    public static string InMemory()
    {
        // snippet: in-memory
        SourceText[] files =
        [
            new("buku.yaml", "{ nama: Dinas X, versi: 1.0.0, berdasarkan: tertanam, tercakup: [Kode etik], belum_tercakup: [Selebihnya] }"),
            new("kosakata.yaml", "tambahan: [ { kunci: perbuatan, kode: [ { kode: logo_instansi, nama: Memakai logo instansi } ] } ]"),
        ];
        var rulebook = Rulebook.Parse(files).RulebookOrThrow();
        // endsnippet

        return rulebook.Digest;
    }

    public static string WritePack(Rulebook rulebook, string file, string pem, string? password)
    {
        using var Console = new StringWriter();

        // snippet: write-pack
        using var key = PackPrivateKey.FromPem(pem, password);
        rulebook.WritePack(file, key);
        Console.WriteLine($"{rulebook.Version}, {rulebook.Digest}, signed with {key.PublicKey.Id}");
        // endsnippet

        return Console.ToString();
    }

    public static (Rulebook? Rulebook, string Printed) LoadPack(string file, string publicPem)
    {
        using var Console = new StringWriter();

        // snippet: load-pack
        var loaded = Rulebook.LoadPack(file, PackTrust.SignedBy(PackPublicKey.FromPem(publicPem)));
        Console.Write(DiagnosticWriter.ToText(loaded.Diagnostics, Language.English));
        // endsnippet

        return (loaded.Rulebook, Console.ToString());
    }

    public static string OwnFact(Rulebook rulebook)
    {
        using var Console = new StringWriter();

        // snippet: own-fact
        var facts = FactSet.Empty
            .WithDays("tanggal", new DateOnly(2026, 5, 4))
            .With("pelaku.status", "pns")
            .With("perbuatan", "posting", "komentar")
            .With("keadaan.akun_resmi_instansi", true)
            .WithText("pelaku.jabatan", "Camat");
        var assessment = new ActionEvaluator(rulebook).Evaluate(facts);
        Console.WriteLine(string.Join(", ", assessment.Violations.Select(violation => violation.Rule)));
        // endsnippet

        return Console.ToString();
    }

    public static string Range()
    {
        using var Console = new StringWriter();

        // snippet: range
        var evaluator = new ActionEvaluator(Rulebook.Default);
        var like = FactSet.Empty
            .With("pemilihan", "pemilu-2024")
            .With("pelaku.status", "pns")
            .With("perbuatan", "suka")
            .With("sasaran.jenis", "presiden");

        var someDay = evaluator.Evaluate(like);
        var november = evaluator.Evaluate(like.WithDays("tanggal", new DayRange(new DateOnly(2023, 11, 1), new DateOnly(2023, 11, 30))));
        var january = evaluator.Evaluate(like.WithDays("tanggal", new DateOnly(2024, 1, 20)));
        foreach (var assessment in new[] { someDay, november, january })
        {
            Console.WriteLine($"{assessment.Verdict}, open: {string.Join(", ", assessment.Open.Select(rule => rule.Rule))}");
        }
        // endsnippet

        return Console.ToString();
    }

    public static Assessment Ask(FactSet facts, Func<Question, string> answerOf)
    {
        // snippet: questions
        var evaluator = new ActionEvaluator(Rulebook.Default);
        var assessment = evaluator.Evaluate(facts);
        var asked = new HashSet<string>();
        while (assessment.Questions.FirstOrDefault(question => asked.Add(question.Fact)) is { } next)
        {
            facts = Answered(facts, next, answerOf(next));
            assessment = evaluator.Evaluate(facts);
        }

        // An answer is one of the question's codes, a day where it has none, or empty for "not known".
        static FactSet Answered(FactSet facts, Question question, string answer) =>
            answer.Length == 0 ? facts.WithUnknown(question.Fact)
            : question.Options.Count == 0 ? facts.WithDays(question.Fact, DateOnly.Parse(answer, System.Globalization.CultureInfo.InvariantCulture))
            : facts.With(question.Fact, answer);
        // endsnippet

        return assessment;
    }

    public static string Explain()
    {
        using var Console = new StringWriter();
        var evaluator = new ActionEvaluator(Rulebook.Default);

        // snippet: explain
        var text = "{ tanggal: 2024-01-20, pemilihan: pemilu-2024, pelaku.status: pns, perbuatan: suka, sasaran.jenis: presiden }";
        var read = ActionReader.Parse(text, evaluator.Rulebook.Vocabulary, "action.yaml");
        if (read.Facts is not null)
        {
            var explanation = evaluator.Explain(read.Facts, read.Places);
            Console.WriteLine(explanation.Find("skb-2022/A4")!.ToText(Language.English));
            Console.WriteLine($"near misses: {string.Join(", ", explanation.Rules.Where(rule => rule.IsNearMiss).Select(rule => rule.Rule))}");
        }
        // endsnippet

        return Console.ToString();
    }

    public static IReadOnlyList<Verdict> Many(IEnumerable<AsnAction> actions)
    {
        var evaluator = new ActionEvaluator(Rulebook.Default);
        var verdicts = new List<Verdict>();

        // snippet: many
        var options = new BatchOptions { MaxDegreeOfParallelism = Environment.ProcessorCount };
        foreach (var assessment in evaluator.EvaluateMany(actions, options))
        {
            verdicts.Add(assessment.Verdict);
        }
        // endsnippet

        return verdicts;
    }

    public static async Task<IReadOnlyList<Verdict>> ManyAsync(IAsyncEnumerable<AsnAction> incoming, CancellationToken cancellationToken)
    {
        var evaluator = new ActionEvaluator(Rulebook.Default);
        var verdicts = new List<Verdict>();

        // snippet: many-async
        await foreach (var assessment in evaluator.EvaluateMany(incoming, cancellationToken: cancellationToken))
        {
            verdicts.Add(assessment.Verdict);
        }
        // endsnippet

        return verdicts;
    }

    public static void Batch(ActionEvaluator evaluator, Stream input, TextWriter output, TextWriter error, IProgress<long> progress, CancellationToken cancellationToken)
    {
        // snippet: batch
        var records = ActionRecords.OpenCsv(input, evaluator.Rulebook.Vocabulary, "actions.csv");
        error.Write(DiagnosticWriter.ToText(records.Diagnostics, Language.English));
        var options = new BatchOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, Progress = progress };
        foreach (var line in evaluator.EvaluateMany(records, ToLine, options, cancellationToken))
        {
            output.WriteLine(line);
        }

        // Runs in the workers: reading a record and writing its finding cost more than evaluating it.
        static string ToLine(ActionEvaluator evaluator, ActionRecord record)
        {
            var read = record.Read();
            using var buffer = new MemoryStream();
            using (var json = new Utf8JsonWriter(buffer))
            {
                json.WriteStartObject();
                json.WriteNumber("line", record.Line);
                json.WriteString("id", read.Id);
                if (read.Facts is null)
                {
                    json.WriteString("problem", DiagnosticWriter.ToLine(read.Diagnostics[0], Language.English));
                }
                else
                {
                    json.WritePropertyName("assessment");
                    evaluator.Evaluate(read.Facts).WriteJson(json, Language.English);
                }

                json.WriteEndObject();
            }

            return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
        }
        // endsnippet
    }

    public static string LargerDocument(Assessment assessment)
    {
        using var stream = new MemoryStream();

        // snippet: larger-document
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            json.WriteString("case", "2024-001");
            json.WritePropertyName("finding");
            assessment.WriteJson(json, Language.English);
            json.WriteEndObject();
        }
        // endsnippet

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    public static string ReadWithin()
    {
        using var Console = new StringWriter();
        var rulebook = Rulebook.Default;
        const string body = "perbuatan: [sukai]\n";

        // snippet: limits
        var limits = ReadLimits.Default with { MaxScalarLength = 500, MaxNodes = 200 };
        var read = ActionReader.Parse(body, rulebook.Vocabulary, "request", limits);
        foreach (var diagnostic in read.Diagnostics)
        {
            Console.WriteLine($"{diagnostic.Id} at {diagnostic.Span.Line}:{diagnostic.Span.Column}: {diagnostic.Message.English}");
        }
        // endsnippet

        return Console.ToString();
    }

    public static DecisionRecord Keep(ActionEvaluator evaluator, FactSet facts, string file, string secret, DateTimeOffset time)
    {
        // snippet: keep
        using var log = DecisionLog.Open(file).LogOrThrow();
        var recorder = new DecisionRecorder(evaluator, MaskingKey.FromBase64(secret));
        var kept = log.Append(recorder.Record(facts, time, reference: "B-117"));
        // endsnippet

        return kept;
    }

    public static string Again(string folder, string file)
    {
        using var Console = new StringWriter();

        // snippet: again
        var replayer = new DecisionReplayer(Rulebook.Default, Rulebook.Load(folder).RulebookOrThrow());
        using var stream = File.OpenRead(file);
        foreach (var line in DecisionLog.Read(stream, file))
        {
            var problems = line.Record is { } record ? [.. line.Diagnostics, .. replayer.Replay(record, file, line.Line)] : line.Diagnostics;
            Console.WriteLine(problems.Count == 0 ? "The same rules, facts and finding." : string.Join('\n', problems));
        }
        // endsnippet

        return Console.ToString();
    }

    public static string Compare(Rulebook newer)
    {
        using var Console = new StringWriter();

        // snippet: compare
        var comparison = Rulebook.Default.CompareWith(newer);
        Console.WriteLine(comparison.NoActionChanges ? "No action is judged otherwise." : "Some actions are judged otherwise.");
        foreach (var change in comparison.Changes.Where(change => change.Witness is not null))
        {
            Console.WriteLine($"{change.Subject}: {change.What.English}: {change.Before?.Verdict} -> {change.After?.Verdict}, for example");
            Console.WriteLine(ActionWriter.ToYaml(change.Witness!, newer.Vocabulary));
        }
        // endsnippet

        return Console.ToString();
    }
}

/// <summary>A test class as a reader of the cookbook writes it; it runs with the others.</summary>
public sealed class CookbookRuleTests
{
    private static string Folder => Path.Combine(Netralitas.Rules.Tests.RepositoryFiles.Root, "rules");

    // snippet: rule-tests
    [Fact]
    public void RunTests_OfOurRules_Pass()
    {
        var failures = Rulebook.Load(Folder).RulebookOrThrow().RunTests()
            .Where(result => result.IsFailure && !result.IsOfBase)
            .Select(result => $"{result.Span.Path}({result.Span.Line}): {result.Rule}: {result.Name}");

        Assert.Empty(failures);
    }
    // endsnippet
}
