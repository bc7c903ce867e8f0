using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Model;

namespace Netralitas.Rules.Reliability.Fuzz;

/// <summary>An action file, YAML or JSON: read, and a share of what is accepted evaluated under the shipped rules.</summary>
internal sealed class ActionTarget(IReadOnlyList<FuzzInput> seeds) : FuzzTarget
{
    private static readonly ActionEvaluator Evaluator = new(Rulebook.Default);

    public static Vocabulary Vocabulary => Rulebook.Default.Vocabulary;

    public override string Name => "action";

    public override int Weight => 3_200;

    public override IReadOnlyList<FuzzInput> Seeds => seeds;

    public override object Read(FuzzInput input) => ReadFile(input);

    public override FuzzOutcome Check(object read, FuzzInput input, Random random)
    {
        var result = (ActionReadResult)read;
        Promises.HoldFor(result.Facts is null, result.Diagnostics, input, _ => false);
        var isEvaluated = result.Facts is not null && random.Next(48) == 0;
        if (isEvaluated)
        {
            var assessment = Judged.Check(Evaluator, result.Facts!);
            Judged.CheckMoreKnown(Evaluator, result.Facts!, assessment, random);
        }

        if (random.Next(16) == 0)
        {
            var again = ReadFile(input);
            Promises.Hold(again.Facts?.ToString() == result.Facts?.ToString() && again.Diagnostics.Select(one => one.ToString()).SequenceEqual(result.Diagnostics.Select(one => one.ToString())), "the same file and another answer");
        }

        return FuzzOutcome.Of(result.Facts is not null, result.Diagnostics, isEvaluated ? 1 : 0);
    }

    private static ActionReadResult ReadFile(FuzzInput input)
    {
        using var stream = new MemoryStream(input.Files[0].Content);
        return ActionReader.ReadStream(stream, Vocabulary, input.Files[0].Path);
    }
}
