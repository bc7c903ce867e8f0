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
            Election = "pemilu-2024",
            Actor = new Actor { Status = "pns", Position = "Camat" },
            Acts = ["suka"],
            Target = new Target { Kind = "presiden" },
        });
        Console.WriteLine(assessment.ToText(Language.English));
        // endsnippet

        return Console.ToString();
    }

    public static string ReadAssessment()
    {
        using var Console = new StringWriter();
        var assessment = new ActionEvaluator(Rulebook.Default).Evaluate(new AsnAction
        {
            Date = new DateOnly(2024, 1, 20),
            Election = "pemilu-2024",
            Actor = new Actor { Status = "pns" },
            Acts = ["suka"],
            Target = new Target { Kind = "presiden" },
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
