using System;
using System.IO;
using System.Linq;
using Netralitas.Rules;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Diagnostics;
using Netralitas.Rules.Findings;
using Netralitas.Rules.Text;

namespace DocsSnippets;

/// <summary>The C# of docs/quick-start.md. A test holds the two together, and another runs it.</summary>
public static class QuickStartSnippets
{
    public static string Typed()
    {
        using var Console = new StringWriter();

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
        Console.WriteLine(assessment.ToText(Language.English));
        // endsnippet

        return Console.ToString();
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

    public static string WrongCode()
    {
        using var Console = new StringWriter();
        var evaluator = new ActionEvaluator(Rulebook.Default);

        // snippet: wrong-code
        if (!evaluator.TryEvaluate(new AsnAction { Acts = ["sukai"] }, out var assessment, out var problems))
        {
            Console.WriteLine(string.Join("\n", problems.Select(problem => problem.English)));
        }
        // endsnippet

        return Console.ToString();
    }
}
