using System;
using System.CommandLine;
using System.IO;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Tool.Evaluate;

/// <summary><c>netralitas evaluate FILE</c>: one action here, many in <see cref="EvaluateManyActions"/>.</summary>
internal static class EvaluateCommand
{
    private const string Json = "json";
    private const string JsonLines = "jsonl";
    private const string PlainText = "text";

    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = EvaluateTexts.ActionFile };
        var input = new Option<string?>("--input") { Description = EvaluateTexts.Input };
        input.AcceptOnlyFromAmong(InputForms.Yaml, InputForms.Json, InputForms.JsonLines, InputForms.Csv);
        var rules = CommonOptions.Rules();
        var trusted = CommonOptions.TrustedKey();
        var format = new Option<string?>("--format") { Description = EvaluateTexts.Format };
        format.AcceptOnlyFromAmong(PlainText, Json, JsonLines);
        var output = new Option<string?>("--output") { HelpName = ToolTexts.File, Description = EvaluateTexts.Output };
        var parallel = new Option<int?>("--parallel") { HelpName = ToolTexts.Number, Description = EvaluateTexts.Parallel };
        parallel.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && (!int.TryParse(result.Tokens[0].Value, out var workers) || workers < 1))
            {
                result.AddError(EvaluateTexts.ParallelBelowOne);
            }
        });
        var record = new Option<string?>("--record") { HelpName = ToolTexts.File, Description = EvaluateTexts.Record };
        var maskingKey = new Option<string?>("--masking-key") { HelpName = ToolTexts.File, Description = EvaluateTexts.MaskingKey };
        var lang = CommonOptions.Lang();

        var command = new ToolCommand("evaluate", EvaluateTexts.Description, EvaluateTexts.Ends) { file, input, rules, trusted, format, output, parallel, record, maskingKey, lang };
        command.Validators.Add(result =>
        {
            if (result.GetValue(maskingKey) is not null && result.GetValue(record) is null)
            {
                result.AddError(EvaluateTexts.MaskingKeyAlone);
            }
        });
        command.SetAction(parsed => Run(
            new EvaluateRequest(
                parsed.GetValue(file)!,
                InputForms.Of(parsed.GetValue(file)!, parsed.GetValue(input)),
                CommonOptions.Source(parsed, rules, trusted),
                parsed.GetValue(format),
                parsed.GetValue(output),
                parsed.GetValue(parallel) ?? Environment.ProcessorCount,
                parsed.GetValue(record),
                parsed.GetValue(maskingKey),
                CommonOptions.Language(parsed, lang)),
            parsed.InvocationConfiguration));
        return command;
    }

    private static int Run(EvaluateRequest request, InvocationConfiguration console)
    {
        if (Refusal(request) is { } refusal)
        {
            console.Error.WriteLine(refusal.In(request.Language));
            return ExitCodes.WrongUsage;
        }

        if (CommonOptions.Load(request.Rules, request.Language, console) is not { } rulebook)
        {
            return ExitCodes.BadRules;
        }

        try
        {
            using var recording = request.Record is null ? null : Recording.Open(request, rulebook, console);
            if (request.Record is not null && recording is null)
            {
                return ExitCodes.WrongUsage;
            }

            return request.Input == InputForm.One ? EvaluateOne(request, rulebook, recording, console) : EvaluateManyActions.Run(request, rulebook, recording, console);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // The input was opened, so it is the output, or either of them broke off.
            console.Error.WriteLine(EvaluateTexts.NotWritten.Fill(error.Message).In(request.Language));
            return ExitCodes.WrongUsage;
        }
    }

    private static LocalizedText? Refusal(EvaluateRequest request)
    {
        if (request.Input != InputForm.One && request.Format is PlainText or Json)
        {
            return EvaluateTexts.ManyAsLines.Fill(request.Format!);
        }

        if (request.Input == InputForm.One && request.Format == JsonLines)
        {
            return EvaluateTexts.OneAsLines;
        }

        var input = request.IsStandardInput ? null : request.File;
        if (IsSame(request.Output, input))
        {
            return EvaluateTexts.OutputIsInput;
        }

        return IsSame(request.Record, input) || IsSame(request.Record, request.Output) ? EvaluateTexts.LogIsOther : null;
    }

    private static bool IsSame(string? file, string? other) => file is not null && other is not null && Path.GetFullPath(file) == Path.GetFullPath(other);

    private static int EvaluateOne(EvaluateRequest request, Rulebook rulebook, Recording? recording, InvocationConfiguration console)
    {
        var read = ActionFile.Read(request.File, rulebook.Vocabulary);
        if (read.Facts is null)
        {
            CommonOptions.Write(read.Diagnostics, read.OmittedCount, request.Language, console);
            return ExitCodes.WrongUsage;
        }

        var assessment = new ActionEvaluator(rulebook).Evaluate(read.Facts);
        var text = request.Format == Json ? assessment.ToJson(request.Language) + "\n" : assessment.ToText(request.Language);
        recording?.Add([recording.Of(read.Facts, read.Id)]);
        if (request.Output is { } output)
        {
            File.WriteAllText(output, text);
        }
        else
        {
            console.Output.Write(text);
        }

        return ExitCodes.Done;
    }
}
