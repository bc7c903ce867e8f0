using System;
using System.IO;
using System.Linq;
using Netralitas.Rules;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Diagnostics;
using Netralitas.Rules.Findings;
using Netralitas.Rules.Text;

namespace DocsSnippets;

/// <summary>The C# of docs/quick-start.md, one program from the first block to the last. A test holds the two together, and another runs it.</summary>
public static class QuickStartSnippets
{
    public static (string Printed, bool IsPns, bool IsOwn, string First) Run()
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

        // snippet: assessment
        switch (assessment.Verdict)
        {
            case Verdict.Violation:
                foreach (var violation in assessment.Violations)
                {
                    var basis = string.Join("; ", violation.LegalBasis.Select(law => $"{law.Instrument} {law.Provision}"));
                    Console.WriteLine($"{violation.Rule}: {violation.Standing}, {violation.Sanction.Label.English}, {basis}");
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

        // snippet: read
        var body = """{ "pelaku": { "status": "pns" }, "perbuatan": ["suka"] }""";
        var read = ActionReader.Parse(body, evaluator.Rulebook.Vocabulary, "request");
        if (read.Facts is null)
        {
            Console.WriteLine(DiagnosticWriter.ToText(read.Diagnostics, Language.English));
        }
        else
        {
            Console.WriteLine(evaluator.Evaluate(read.Facts).ToJson(Language.English));
        }
        // endsnippet

        // snippet: wrong-code
        if (!evaluator.TryEvaluate(new AsnAction { Acts = ["sukai"] }, out _, out var problems))
        {
            Console.WriteLine(string.Join("\n", problems.Select(problem => problem.English)));
        }
        // endsnippet

        return (Console.ToString(), isPns, isOwn, first);
    }
}
