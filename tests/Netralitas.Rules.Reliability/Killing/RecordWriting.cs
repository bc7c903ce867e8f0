using System;
using System.IO;
using System.Linq;
using System.Threading;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Records;

namespace Netralitas.Rules.Reliability.Killing;

/// <summary>Adds records to a log without end, to be killed while it does, and says of each when it is acknowledged.</summary>
internal static class RecordWriting
{
    private static readonly DateTimeOffset Time = new(2026, 11, 21, 9, 30, 0, TimeSpan.FromHours(7));

    /// <param name="early">Whether to acknowledge before writing, as a careless program does.</param>
    public static void Run(string file, int seed, bool early, TextWriter output, CancellationToken cancellationToken)
    {
        var random = new Random(seed);
        var recorder = new DecisionRecorder(new ActionEvaluator(Rulebook.Default));
        var facts = FactSet.Empty.With("pelaku.status", "pns").With("perbuatan", "suka");
        using var log = DecisionLog.Open(file).LogOrThrow();

        // The first one takes longer than any process is left alive.
        var first = log.Append(recorder.Record(facts, Time));
        Say(Killed.Ready);
        Say(first.Hash);
        while (!cancellationToken.IsCancellationRequested)
        {
            if (early)
            {
                var record = recorder.Record(facts, Time).After(log.Head);
                Say(record.Hash);
                log.Append(record);
                continue;
            }

            foreach (var record in log.AppendAll(Enumerable.Range(0, random.Next(1, 30)).Select(number => recorder.Record(facts, Time, $"{number}")).ToList()))
            {
                Say(record.Hash);
            }
        }

        void Say(string text)
        {
            output.Write(text + "\n");
            output.Flush();
        }
    }
}
