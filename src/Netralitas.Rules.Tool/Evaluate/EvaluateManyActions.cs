using System;
using System.CommandLine;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Records;

namespace Netralitas.Rules.Tool.Evaluate;

/// <summary>
/// <c>netralitas evaluate</c> for JSON Lines and CSV: a line of JSON for each action, in the order of the input, whether it could
/// be read or not. Nothing is kept, so that a file may be of any length.
/// </summary>
internal static class EvaluateManyActions
{
    // A line is some ten thousand characters, so few of them are enough of a task and many would be much memory.
    private const int ChunkSize = 32;

    // The disk is waited for once for so many records.
    private const int RecordedAtOnce = 256;

    public static int Run(EvaluateRequest request, Rulebook rulebook, Recording? recording, InvocationConfiguration console)
    {
        using var interruption = new Interruption();
        using var input = Open(request, rulebook, console, interruption.Token);
        if (input is null)
        {
            return ExitCodes.WrongUsage;
        }

        try
        {
            return Run(request, rulebook, recording, input, console, interruption.Token);
        }
        catch (OperationCanceledException)
        {
            return ExitCodes.Interrupted;
        }
    }

    private static int Run(EvaluateRequest request, Rulebook rulebook, Recording? recording, Stream input, InvocationConfiguration console, CancellationToken interrupted)
    {
        var path = request.File.Replace('\\', '/');
        var records = request.Input == InputForm.Csv
            ? ActionRecords.OpenCsv(input, rulebook.Vocabulary, path)
            : ActionRecords.OpenJsonLines(input, rulebook.Vocabulary, path);
        if (records.Diagnostics.Count > 0)
        {
            CommonOptions.Write(records.Diagnostics, records.OmittedCount, request.Language, console);
            return ExitCodes.WrongUsage;
        }

        using var output = request.Output is { } file ? new FileStream(file, FileMode.Create, FileAccess.Write, FileShare.Read) : Console.OpenStandardOutput();
        var (count, unreadable) = (0L, 0L);
        using (var progress = new ProgressLine(console.Error, ProgressLine.IsTerminal(request.Output is not null), request.Language))
        {
            var options = new BatchOptions { MaxDegreeOfParallelism = request.Parallel, ChunkSize = ChunkSize, Progress = progress };
            var language = request.Language;
            var lines = new ActionEvaluator(rulebook).EvaluateMany(records, (evaluator, record) => ResultLine.Of(evaluator, record, recording, language), options, interrupted);
            foreach (var some in recording is null ? lines.Select(line => new[] { line }) : lines.Chunk(request.Parallel == 1 ? 1 : RecordedAtOnce))
            {
                recording?.Add(some.Select(line => line.Record).OfType<DecisionRecord>());
                foreach (var line in some)
                {
                    // One call for one line: whatever ends the process, lines are whole.
                    output.Write(line.Bytes.Span);
                    count++;
                    unreadable += line.IsUnreadable ? 1 : 0;
                }
            }
        }

        if (unreadable == 0)
        {
            return ExitCodes.Done;
        }

        console.Error.WriteLine(EvaluateTexts.Unreadable.Fill(Number(unreadable), Number(count)).In(request.Language));
        return ExitCodes.WrongUsage;
    }

    private static Stream? Open(EvaluateRequest request, Rulebook rulebook, InvocationConfiguration console, CancellationToken interrupted)
    {
        if (request.IsStandardInput)
        {
            return new InterruptibleInput(Console.OpenStandardInput(), interrupted);
        }

        try
        {
            return new FileStream(request.File, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            // The reader of one action fails in the same way, and says so as it does for any file.
            var read = ActionReader.ReadFile(request.File, rulebook.Vocabulary);
            CommonOptions.Write(read.Diagnostics, read.OmittedCount, request.Language, console);
            return null;
        }
    }

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
