using System;
using System.CommandLine;
using System.IO;
using System.Linq;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Tool.New;

/// <summary><c>netralitas new rule|instrument|calendar ID</c>.</summary>
internal static class NewCommand
{
    private const string Manifest = "buku.yaml";

    public static Command Create()
    {
        var command = new Command("new", NewTexts.Description);
        foreach (var scaffold in Scaffold.All)
        {
            command.Add(Create(scaffold));
        }

        return command;
    }

    private static Command Create(Scaffold scaffold)
    {
        var id = new Argument<string>("ID") { Description = NewTexts.Id };
        id.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !Scaffold.IsId(token.Value))
            {
                result.AddError(NewTexts.BadId);
            }
        });
        var folder = new Option<string>("--dir") { HelpName = ToolTexts.Folder, Description = NewTexts.Folder, DefaultValueFactory = _ => "." };
        var title = new Option<string?>("--title") { HelpName = ToolTexts.Text, Description = NewTexts.Title };
        title.Validators.Add(WrittenOptions.RefuseUnprintable);
        var from = DayOption.Create("--from", NewTexts.From);
        var lang = CommonOptions.Lang();
        var command = new ToolCommand(scaffold.Name, scaffold.Description, NewTexts.Ends) { id, folder, title, from, lang };
        command.SetAction(parsed => Run(
            scaffold,
            parsed.GetValue(id)!,
            parsed.GetValue(folder)!,
            parsed.GetValue(title) ?? "",
            parsed.GetValue(from) is { } day ? DayOption.Write(day) : "",
            CommonOptions.Language(parsed, lang),
            parsed.InvocationConfiguration));
        return command;
    }

    private static int Run(Scaffold scaffold, string id, string folder, string title, string from, Language language, InvocationConfiguration console)
    {
        var files = scaffold.Of(id, title, from);
        var refusal = !File.Exists(Path.Combine(folder, Manifest)) ? NewTexts.NoFolder.Fill(folder)
            : files.FirstOrDefault(file => Path.Exists(Path.Combine(folder, file.Path))).Path is { } existing ? NewTexts.Exists.Fill(existing)
            : null;
        if (refusal is not null)
        {
            console.Error.WriteLine(refusal.In(language));
            return ExitCodes.WrongUsage;
        }

        try
        {
            foreach (var (path, content) in files)
            {
                Templates.Write(folder, path, content);
                console.Output.WriteLine(NewTexts.Written.Fill(path).In(language));
            }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            console.Error.WriteLine(ToolTexts.NotWritten.Fill(error.Message).In(language));
            return ExitCodes.WrongUsage;
        }

        console.Output.WriteLine(NewTexts.Next.Fill(folder).In(language));
        return ExitCodes.Done;
    }
}
