using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Records;

namespace Netralitas.Rules.Tool.Evaluate;

/// <summary>The log that <c>evaluate --record</c> adds to. A finding is shown when its record is on the disk.</summary>
internal sealed class Recording : IDisposable
{
    private readonly DecisionLog _log;
    private readonly DecisionRecorder _recorder;

    private Recording(DecisionLog log, DecisionRecorder recorder)
    {
        _log = log;
        _recorder = recorder;
    }

    /// <summary>Opens the log that was asked for; null with the reason printed when it cannot be had.</summary>
    public static Recording? Open(EvaluateRequest request, Rulebook rulebook, InvocationConfiguration console)
    {
        MaskingKey? key = null;
        if (request.MaskingKey is { } file)
        {
            try
            {
                key = MaskingKey.FromBase64(File.ReadAllText(file));
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException)
            {
                console.Error.WriteLine(EvaluateTexts.BadMaskingKey.Fill(file).In(request.Language));
                return null;
            }
        }

        var opened = DecisionLog.Open(request.Record!);
        CommonOptions.Write(opened.Diagnostics, 0, request.Language, console);
        return opened.Log is { } log ? new Recording(log, new DecisionRecorder(new ActionEvaluator(rulebook), key, request.Language)) : null;
    }

    /// <summary>The record of an action, decided now; not yet in the log. Thread-safe.</summary>
    public DecisionRecord Of(FactSet facts, string? reference) => _recorder.Record(facts, DateTimeOffset.Now, reference);

    public void Add(IEnumerable<DecisionRecord> records) => _log.AppendAll(records);

    public void Dispose() => _log.Dispose();
}
