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
        var lang = CommonOptions.Lang();

        var command = new ToolCommand("evaluate", EvaluateTexts.Description, EvaluateTexts.Ends) { file, input, rules, format, output, parallel, lang };
        command.SetAction(parsed => Run(
            new EvaluateRequest(
                parsed.GetValue(file)!,
                InputForms.Of(parsed.GetValue(file)!, parsed.GetValue(input)),
                parsed.GetValue(rules),
                parsed.GetValue(format),
                parsed.GetValue(output),
                parsed.GetValue(parallel) ?? Environment.ProcessorCount,
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
            return request.Input == InputForm.One ? EvaluateOne(request, rulebook, console) : EvaluateManyActions.Run(request, rulebook, console);
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

        return request.Output is { } output && !request.IsStandardInput && Path.GetFullPath(output) == Path.GetFullPath(request.File)
            ? EvaluateTexts.OutputIsInput
            : null;
    }

    private static int EvaluateOne(EvaluateRequest request, Rulebook rulebook, InvocationConfiguration console)
    {
        var read = ActionFile.Read(request.File, rulebook.Vocabulary);
        if (read.Facts is null)
        {
            CommonOptions.Write(read.Diagnostics, read.OmittedCount, request.Language, console);
            return ExitCodes.WrongUsage;
        }

        var assessment = new ActionEvaluator(rulebook).Evaluate(read.Facts);
        var text = request.Format == Json ? assessment.ToJson(request.Language) + "\n" : assessment.ToText(request.Language);
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
