using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace Netralitas.Rules.Reliability.Fuzz.Mutation;

/// <summary>Words, punctuation and lines: what people do.</summary>
internal sealed partial class TokenMutator : IMutator
{
    /// <summary>How long a repeated piece may get, in characters.</summary>
    private const int MostRepeated = 20_000;

    public string Name => "tokens";

    public bool Suits(FuzzTarget target) => true;

    public FuzzInput Change(FuzzInput input, FuzzInput other, Random random) => input.Files.Count == 0 ? input : input.Change(random.Next(input.Files.Count), file =>
    {
        var isLines = random.Next(3) == 0;
        var tokens = isLines ? [.. Lines().Matches(file.Text).Select(match => match.Value)] : Words().Matches(file.Text).Select(match => match.Value).ToList();
        if (tokens.Count == 0)
        {
            return FuzzFile.Of(file.Path, Telling.Token(random));
        }

        for (var times = random.Next(1, 4); times > 0 && tokens.Count > 0; times--)
        {
            Change(tokens, other, random);
        }

        return FuzzFile.Of(file.Path, string.Concat(tokens));
    });

    private static void Change(List<string> tokens, FuzzInput other, Random random)
    {
        var at = random.Next(tokens.Count);
        switch (random.Next(8))
        {
            case 0:
                tokens.RemoveAt(at);
                break;
            case 1:
                tokens.Insert(at, tokens[at]);
                break;
            case 2:
                var with = random.Next(tokens.Count);
                (tokens[at], tokens[with]) = (tokens[with], tokens[at]);
                break;
            case 3:
                tokens[at] = tokens[random.Next(tokens.Count)];
                break;
            case 4:
                tokens.Insert(at, Telling.Token(random));
                break;
            case 5:
                tokens[at] = Telling.Token(random);
                break;
            case 6 when other.Files.Count > 0:
                var words = Words().Matches(other.Files[random.Next(other.Files.Count)].Text);
                tokens[at] = words.Count == 0 ? "" : words[random.Next(words.Count)].Value;
                break;
            default:
                tokens[at] = string.Concat(Enumerable.Repeat(tokens[at], Math.Min(1 << random.Next(1, 9), MostRepeated / Math.Max(1, tokens[at].Length))));
                break;
        }
    }

    [GeneratedRegex(@"[\w./-]+|[ ]+|\r?\n|.", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Words();

    [GeneratedRegex(@"[^\n]*\n|[^\n]+", RegexOptions.CultureInvariant)]
    private static partial Regex Lines();
}
