using System;
using System.Linq;
using Netralitas.Rules.Model;

namespace Netralitas.Rules.Reliability.Fuzz.Mutation;

/// <summary>Other facts and values that the vocabulary knows, in a described action: most are accepted.</summary>
internal sealed class ActionEdits : IMutator
{
    public string Name => "meaning";

    public bool Suits(FuzzTarget target) => target is ActionTarget;

    public FuzzInput Change(FuzzInput input, FuzzInput other, Random random) => input.Change(0, file =>
    {
        var root = NodeCache.Parse(file) is { IsMapping: true } read ? read : Node.Mapping();
        for (var times = random.Next(1, 6); times > 0; times--)
        {
            var fact = ActionTarget.Vocabulary.Facts[random.Next(ActionTarget.Vocabulary.Facts.Count)];
            var at = fact.Key.IndexOf('.', StringComparison.Ordinal);
            if (at > 0 && root[fact.Key[..at]] is { IsMapping: true } group)
            {
                group.Set(fact.Key[(at + 1)..], Value(fact, random));
            }
            else
            {
                root.Set(fact.Key, Value(fact, random));
            }
        }

        return FuzzFile.Of(file.Path, NodeWriter.Write(root, random.Next(3)));
    });

    private static Node Value(FactDefinition fact, Random random)
    {
        if (random.Next(10) == 0)
        {
            return Node.Scalar("tidak_diketahui");
        }

        return fact.Type switch
        {
            FactType.Days => Node.Scalar(random.Next(3) == 0 ? $"{Telling.Day(random)}..{Telling.Day(random)}" : Telling.Day(random)),
            FactType.Text => Node.Scalar("Camat", isQuoted: true),
            FactType.CodeSet => Node.List(fact.Codes.Where(_ => random.Next(fact.Codes.Count) < 2).Select(code => Node.Scalar(code.Code)).DefaultIfEmpty(Node.Scalar(fact.Codes[0].Code))),
            _ => Node.Scalar(fact.Codes[random.Next(fact.Codes.Count)].Code),
        };
    }
}
