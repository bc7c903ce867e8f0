using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Findings;

namespace Netralitas.Rules.Benchmarks.Summary;

/// <summary>
/// What one core does with an action of each civil servant there is, from files as one would get them: the figures of docs/scale.md.
/// Files are really written and read; where the whole number would take hours, a sample is.
/// </summary>
internal static class Population
{
    private const int CivilServants = 4_700_000;
    private const int Sample = 200_000;
    private const string Page = "docs/scale.md";

    private static readonly ActionEvaluator Evaluator = new(Rulebook.Default);

    private static readonly FactSet[] Actions = [.. Cases.Many(Cases.All.Count - 1).Select(action => action.ToFactSet())];
    private static readonly string[] Keys = [.. Actions.SelectMany(static action => action.Values.Keys).Distinct().Order(StringComparer.Ordinal)];

    public static void Write()
    {
        var text = new StringBuilder();
        Tables.Line(text, Tables.Measured());
        Tables.Line(text, "");
        Tables.Line(text, "| One core, one process | Actions per second | 4.7 million actions take | Peak working set |");
        Tables.Line(text, "|---|---:|---:|---:|");
        foreach (var row in Rows())
        {
            Console.WriteLine(row);
            Tables.Line(text, row);
        }

        Tables.Replace(Page, text.ToString());
    }

    private static IEnumerable<string> Rows()
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            var csv = Path.Combine(folder.FullName, "actions.csv");
            var lines = Path.Combine(folder.FullName, "actions.jsonl");
            yield return Row("described in memory, to verdicts", CivilServants, count => Judge(Typed(count)));
            yield return Row("a CSV file, to verdicts", Written(csv, Csv, CivilServants), count => Judge(Read(csv, count, ActionRecords.OpenCsv)));
            yield return Row("a JSON Lines file, to verdicts", Written(lines, JsonLines, CivilServants / 4), count => Judge(Read(lines, count, ActionRecords.OpenJsonLines)));
            yield return Row("a CSV file, to whole findings in JSON", Sample, count => Report(Read(csv, count, ActionRecords.OpenCsv)));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string Row(string what, int count, Func<int, IEnumerable<Verdict>> judge)
    {
        // A little first, so that code is compiled and the rules are loaded.
        _ = judge(Sample / 10).Count();
        GC.Collect();
        var (seen, violations, peak) = (0, 0, 0L);
        var watch = Stopwatch.StartNew();
        foreach (var verdict in judge(count))
        {
            violations += verdict == Verdict.Violation ? 1 : 0;
            if (++seen % (Sample / 10) == 0)
            {
                peak = Math.Max(peak, Environment.WorkingSet);
            }
        }

        watch.Stop();
        Answers.That(seen == count && violations == count / 2, $"{violations} violations in {seen} actions: {what}.");
        var rate = count / watch.Elapsed.TotalSeconds;
        return string.Create(CultureInfo.InvariantCulture, $"| {what} | {Rounded(rate):N0} | {Duration(CivilServants / rate)} | {peak / 1048576} MiB |");
    }

    private static IEnumerable<Verdict> Judge(IEnumerable<FactSet> actions) =>
        Evaluator.EvaluateMany(actions, new BatchOptions { MaxDegreeOfParallelism = 1 }).Select(assessment => assessment.Verdict);

    private static IEnumerable<Verdict> Report(IEnumerable<FactSet> actions)
    {
        using var json = new Utf8JsonWriter(Stream.Null);
        foreach (var assessment in Evaluator.EvaluateMany(actions, new BatchOptions { MaxDegreeOfParallelism = 1 }))
        {
            json.Reset();
            assessment.WriteJson(json);
            json.Flush();
            yield return assessment.Verdict;
        }
    }

    private static IEnumerable<FactSet> Typed(int count) => Enumerable.Range(0, count).Select(static number => Actions[number % Actions.Length]);

    private static IEnumerable<FactSet> Read(string file, int count, Func<Stream, Model.Vocabulary, string, Syntax.ReadLimits?, ActionRecords> open)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16);
        foreach (var record in open(stream, Evaluator.Rulebook.Vocabulary, file, null).Take(count))
        {
            yield return record.Read().Facts ?? throw new InvalidOperationException($"Line {record.Line} of {file} cannot be read.");
        }
    }

    private static int Written(string file, Func<IEnumerable<string>> form, int count)
    {
        using var writer = new StreamWriter(file);
        var lines = form().ToArray();
        writer.Write(string.Concat(lines.SkipLast(Actions.Length)));
        for (var number = 0; number < count; number++)
        {
            writer.Write(lines[lines.Length - Actions.Length + (number % Actions.Length)]);
        }

        return count;
    }

    private static IEnumerable<string> Csv() =>
        Actions.Select(action => string.Join(',', Keys.Select(key => action.Find(key) is not { } value ? "" : value.Codes.Count > 0 ? string.Join(';', value.Codes) : value.ToString())) + "\n")
            .Prepend(string.Join(',', Keys) + "\n");

    private static IEnumerable<string> JsonLines() =>
        Actions.Select(action => "{" + string.Join(',', action.Values.Select(fact => $"\"{fact.Key}\":{Json(fact.Value)}")) + "}\n");

    private static string Json(FactValue value) =>
        value.Codes.Count > 1 ? $"[{string.Join(',', value.Codes.Select(code => $"\"{code}\""))}]" : $"\"{value}\"";

    // Two digits: more would promise what a shared machine cannot keep.
    private static double Rounded(double rate)
    {
        var step = Math.Pow(10, Math.Floor(Math.Log10(rate)) - 1);
        return Math.Round(rate / step) * step;
    }

    private static string Duration(double seconds) => seconds < 120
        ? string.Create(CultureInfo.InvariantCulture, $"{seconds:0} s")
        : string.Create(CultureInfo.InvariantCulture, $"{seconds / 60:0} min");
}
