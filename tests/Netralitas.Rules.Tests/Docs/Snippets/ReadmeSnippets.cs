using System;
using System.IO;
using Netralitas.Rules;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Text;

namespace DocsSnippets;

/// <summary>The C# of README.md. A test holds the two together.</summary>
public static class ReadmeSnippets
{
    public static string Readme()
    {
        // Stands in for the console, so that running the snippet prints nothing.
        using var Console = new StringWriter();

        // snippet: readme
        var pns = new Actor { Status = ActorStatus.Pns };
        var president = new Target { Kind = TargetKind.President };
        var day = new DateOnly(2024, 1, 20);
        var act = new AsnAction { Date = day, Election = Election.Pemilu2024, Actor = pns, Acts = [Acts.Like], Target = president };
        Console.WriteLine(new ActionEvaluator(Rulebook.Default).Evaluate(act).ToText(Language.English));
        // endsnippet

        return Console.ToString();
    }
}
