using System;
using System.IO;
using System.Linq;
using Netralitas.Rules;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Findings;
using Netralitas.Rules.NRules;
using NRules;
using NRules.Fluent;
using NRules.Fluent.Dsl;

namespace DocsSnippets;

// snippet: rule
public sealed record Letter(string To, string About);

public sealed class WriteLetter : Rule
{
    public override void Define()
    {
        DescribedAction action = null!;
        ActionViolation found = null!;

        When()
            .Match(() => action)
            .Match(() => found, one => one.IsOf(action), one => one.Violation.Sanction.Level == "berat");
        Then()
            .Yield(_ => new Letter(action.Id, found.Violation.Rule));
    }
}
// endsnippet

/// <summary>The C# of docs/nrules.md. A test holds the two together, and another runs it.</summary>
public static class NRulesSnippets
{
    public static string Session()
    {
        using var Console = new StringWriter();

        // snippet: factory
        var own = new RuleRepository();
        own.Load(load => load.From(typeof(WriteLetter)));
        ISessionFactory factory = Rulebook.Default.ToSessionFactory(own);
        // endsnippet

        // snippet: session
        ISession session = factory.CreateSession();
        var like = new DescribedAction("case-17", new AsnAction
        {
            Date = new DateOnly(2024, 1, 20),
            Election = Election.Pemilu2024,
            Actor = new Actor { Status = ActorStatus.Pns },
            Acts = [Acts.Like],
            Target = new Target { Kind = TargetKind.President },
        });
        session.Insert(like);
        session.Fire();
        foreach (var letter in session.Query<Letter>())
        {
            Console.WriteLine($"{letter.To}: {letter.About}");
        }
        // endsnippet

        // snippet: update
        session.Update(like.With(new AsnAction { Acts = [Acts.Like], Actor = new Actor { Status = ActorStatus.Judge } }));
        session.Fire();
        Console.WriteLine(session.Query<Violation>().Count());

        session.Retract(like);
        // endsnippet

        return Console.ToString();
    }
}
