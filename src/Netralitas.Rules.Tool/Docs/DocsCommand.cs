using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Globalization;
using System.IO;
using System.Linq;
using Netralitas.Rules.Tool.Terminal;

namespace Netralitas.Rules.Tool.Docs;

/// <summary><c>netralitas docs DIR</c>.</summary>
internal static class DocsCommand
{
    private const string Markdown = "md";
    private const string Html = "html";
    private const string Both = "both";

    public static Command Create()
    {
        var folder = new Argument<string>("DIR") { Description = DocsTexts.Folder };
        folder.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && string.IsNullOrWhiteSpace(result.Tokens[0].Value))
            {
                result.AddError(DocsTexts.NoFolder);
            }
        });
        var rules = CommonOptions.Rules();
        var trusted = CommonOptions.TrustedKey();
        var format = new Option<string?>("--format") { Description = DocsTexts.Format };
        format.AcceptOnlyFromAmong(Markdown, Html, Both);
        var date = DayOption.Create("--date", DocsTexts.Date);
        var single = new Option<bool>("--single") { Description = DocsTexts.Single };
        var lang = CommonOptions.Lang();

        var command = new ToolCommand("docs", DocsTexts.Description, DocsTexts.Ends) { folder, rules, trusted, format, date, single, lang };
        command.SetAction(parsed => Run(
            new DocsRequest(
                parsed.GetValue(folder)!,
                CommonOptions.Source(parsed, rules, trusted),
                parsed.GetValue(format) ?? (parsed.GetValue(single) ? Html : Both),
                parsed.GetValue(date) ?? DayOption.Today(),
                parsed.GetValue(single),
                CommonOptions.Language(parsed, lang)),
            parsed.InvocationConfiguration));
        return command;
    }

    private static int Run(DocsRequest request, InvocationConfiguration console)
    {
        if (request.IsSingle && request.Format != Html)
        {
            console.Error.WriteLine(DocsTexts.SingleIsHtml.In(request.Language));
            return ExitCodes.WrongUsage;
        }

        try
        {
            var output = new OutputFolder(request.Folder);
            if (output.Refusal() is { } refusal)
            {
                console.Error.WriteLine(refusal.In(request.Language));
                return ExitCodes.WrongUsage;
            }

            if (CommonOptions.Load(request.Rules, request.Language, console) is not { } rulebook)
            {
                return ExitCodes.BadRules;
            }

            Write(request, rulebook, output, console);
            return ExitCodes.Done;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            console.Error.WriteLine(DocsTexts.NotWritten.Fill(error.Message).In(request.Language));
            return ExitCodes.WrongUsage;
        }
    }

    private static void Write(DocsRequest request, Rulebook rulebook, OutputFolder output, InvocationConfiguration console)
    {
        var (pages, files) = Screen.ForErrors(console).Wait(DocsTexts.Writing.In(request.Language), () => Files(request, rulebook));
        output.Write(files);
        var first = request.Format == Markdown ? HtmlBook.FirstPage : HtmlLinks.ToHtml(HtmlBook.FirstPage);
        console.Output.WriteLine(DocsTexts.Written
            .Fill(Count(pages), Count(files.Count), request.Folder, Path.Combine(request.Folder, first).Replace('\\', '/'))
            .In(request.Language));
    }

    /// <summary>How many pages the rulebook has, and all files to write by their paths.</summary>
    private static (int Pages, SortedDictionary<string, string> Files) Files(DocsRequest request, Rulebook rulebook)
    {
        var pages = rulebook.ToDocuments(request.Day, request.Language);
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        if (request.Format is Markdown or Both)
        {
            foreach (var page in pages)
            {
                files[page.Path] = page.Markdown;
                foreach (var picture in page.Pictures.Where(picture => picture.Mermaid is null))
                {
                    files[picture.Path] = picture.Svg;
                }
            }
        }

        if (request.Format is Html or Both)
        {
            foreach (var (path, text) in new HtmlBook(pages, rulebook, request.Language).Write(request.IsSingle))
            {
                files[path] = text;
            }
        }

        return (pages.Count, files);
    }

    private static string Count(int count) => count.ToString(CultureInfo.InvariantCulture);
}
