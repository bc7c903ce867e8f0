using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Netralitas.Rules;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Diagnostics;
using Netralitas.Rules.Findings;
using Netralitas.Rules.Model;
using Netralitas.Rules.Syntax;
using Netralitas.Rules.Text;

namespace DocsSnippets;

/// <summary>The C# of docs/quick-start.md. A test holds the two together, and another runs it.</summary>
public static class QuickStartSnippets
{
    public static string Typed()
    {
        // snippet: typed
        var evaluator = new ActionEvaluator(Rulebook.Default);
        var assessment = evaluator.Evaluate(new AsnAction
        {
            Date = new DateOnly(2024, 1, 20),
            Election = Election.Pemilu2024,
            Actor = new Actor { Status = ActorStatus.Pns, Position = "Camat" },
            Acts = [Acts.Like],
            Target = new Target { Kind = TargetKind.President },
        });
        // endsnippet

        return assessment.ToJson();
    }

    public static (bool IsPns, bool IsOwn, string First) OwnCodes()
    {
        // snippet: own-codes
        var action = new AsnAction
        {
            Actor = new Actor { Status = "pns" },
            Acts = [Acts.Like, "logo_instansi"],
        };
        var isPns = action.Actor.Status == ActorStatus.Pns;
        var isOwn = action.Acts.Any(act => act == "logo_instansi");
        string first = action.Acts[0];
        // endsnippet

        return (isPns, isOwn, first);
    }

    public static string Facts()
    {
        var evaluator = new ActionEvaluator(Rulebook.Default);

        // snippet: facts
        var facts = FactSet.Empty
            .WithDays("tanggal", new DateOnly(2024, 1, 20))
            .With("pemilihan", "pemilu-2024")
            .With("pelaku.status", "pns")
            .WithText("pelaku.jabatan", "Camat")
            .With("perbuatan", "suka")
            .With("sasaran.jenis", "presiden");
        var assessment = evaluator.Evaluate(facts);
        // endsnippet

        return assessment.ToJson();
    }

    public static string Range()
    {
        var evaluator = new ActionEvaluator(Rulebook.Default);

        // snippet: range
        var days = new DayRange(new DateOnly(2023, 12, 1), new DateOnly(2023, 12, 31));
        var assessment = evaluator.Evaluate(FactSet.Empty
            .WithDays("tanggal", days)
            .With("pemilihan", "pemilu-2024")
            .With("pelaku.status", "pns")
            .WithUnknown("pelaku.anggota_parpol")
            .With("perbuatan", "kegiatan_keberpihakan")
            .With("sasaran.jenis", "presiden"));
        // endsnippet

        return assessment.ToJson();
    }

    public static string ReadYaml()
    {
        using var Console = new StringWriter();
        var rulebook = Rulebook.Default;
        const string body = """{ "pelaku": { "status": "pns" }, "perbuatan": ["suka"] }""";

        // snippet: read
        var read = ActionReader.Parse(body, rulebook.Vocabulary, "request");
        if (read.Facts is null)
        {
            Console.WriteLine(DiagnosticWriter.ToText(read.Diagnostics, Language.English));
        }
        else
        {
            Console.WriteLine(new ActionEvaluator(rulebook).Evaluate(read.Facts).ToJson(Language.English));
        }
        // endsnippet

        return Console.ToString();
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

    public static string Records(string csv)
    {
        using var Console = new StringWriter();
        var rulebook = Rulebook.Default;
        var evaluator = new ActionEvaluator(rulebook);
        var options = new BatchOptions();
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(csv));

        // snippet: records
        var records = ActionRecords.OpenCsv(stream, rulebook.Vocabulary, "actions.csv");
        foreach (var line in evaluator.EvaluateMany(records, Answer, options))
        {
            Console.WriteLine(line);
        }

        static string Answer(ActionEvaluator evaluator, ActionRecord record)
        {
            var read = record.Read();
            return read.Facts is null
                ? DiagnosticWriter.ToLine(read.Diagnostics[0], Language.English)
                : $"{record.Line} {read.Id}: {evaluator.Evaluate(read.Facts).Verdict}";
        }
        // endsnippet

        return Console.ToString();
    }

    public static string ReadAssessment()
    {
        using var Console = new StringWriter();
        var assessment = new ActionEvaluator(Rulebook.Default).Evaluate(new AsnAction
        {
            Date = new DateOnly(2024, 1, 20),
            Election = Election.Pemilu2024,
            Actor = new Actor { Status = ActorStatus.Pns },
            Acts = [Acts.Like],
            Target = new Target { Kind = TargetKind.President },
        });

        // snippet: assessment
        switch (assessment.Verdict)
        {
            case Verdict.Violation:
                foreach (var violation in assessment.Violations)
                {
                    var basis = string.Join("; ", violation.LegalBasis.Select(law => $"{law.Instrument} {law.Provision}"));
                    Console.WriteLine($"{violation.Rule}: {violation.Standing}, {violation.Sanction.Level}, {basis}");
                }

                break;
            case Verdict.Undetermined:
                Console.WriteLine(assessment.Questions[0].Text.English);
                break;
            case Verdict.NoViolation:
            case Verdict.NoRuleInForce:
                Console.WriteLine($"{assessment.Reason.English} Not covered: {assessment.Rulebook.NotCovered.Count} fields.");
                break;
        }
        // endsnippet

        return Console.ToString();
    }

    public static string OwnRules(string folder)
    {
        using var Console = new StringWriter();

        // snippet: own-rules
        var loaded = Rulebook.Load(folder);
        if (loaded.Rulebook is null)
        {
            Console.WriteLine(DiagnosticWriter.ToText(loaded.Diagnostics, Language.English));
            return Console.ToString();
        }

        var failed = loaded.Rulebook.RunTests().Count(result => result.IsFailure);
        Console.WriteLine($"{loaded.Rulebook.RuleIds.Count()} rules, {failed} failed tests, {loaded.Rulebook.Digest}");
        // endsnippet

        return Console.ToString();
    }

    public static string InMemory()
    {
        // snippet: in-memory
        IReadOnlyList<SourceText> files = Rulebook.EmbeddedFiles;
        var rulebook = Rulebook.Parse(files, "rules").RulebookOrThrow();
        // endsnippet

        return rulebook.Digest;
    }

    public static string WrongCode()
    {
        using var Console = new StringWriter();
        var evaluator = new ActionEvaluator(Rulebook.Default);

        // snippet: wrong-code
        try
        {
            evaluator.Evaluate(new AsnAction { Acts = ["sukai"] });
        }
        catch (ArgumentException error)
        {
            Console.WriteLine(error.Message);
        }
        // endsnippet

        return Console.ToString();
    }
}
