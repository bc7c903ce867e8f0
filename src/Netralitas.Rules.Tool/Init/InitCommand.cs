using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using Netralitas.Rules.Text;
using Netralitas.Rules.Tool.Schema;

namespace Netralitas.Rules.Tool.Init;

/// <summary><c>netralitas init DIR</c>.</summary>
internal static class InitCommand
{
    private const string TemplateFolder = "init";
    private const string ReadMe = "README.md";

    public static Command Create()
    {
        var folder = new Argument<string>("DIR") { Description = InitTexts.Folder };
        folder.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: "" }])
            {
                result.AddError(InitTexts.Folder);
            }
        });
        var name = new Option<string?>("--name") { HelpName = ToolTexts.Text, Description = InitTexts.Name };
        name.Validators.Add(WrittenOptions.RefuseUnprintable);
        var from = DayOption.Create("--from", InitTexts.From);
        var lang = CommonOptions.Lang();
        var command = new ToolCommand("init", InitTexts.Description, InitTexts.Ends) { folder, name, from, lang };
        command.SetAction(parsed => Run(
            parsed.GetValue(folder)!,
            parsed.GetValue(name) ?? InitTexts.DefaultName.Indonesian,
            DayOption.Write(parsed.GetValue(from) ?? DayOption.Today()),
            CommonOptions.Language(parsed, lang),
            parsed.InvocationConfiguration));
        return command;
    }

    private static int Run(string folder, string name, string from, Language language, InvocationConfiguration console)
    {
        try
        {
            if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any())
            {
                console.Error.WriteLine(InitTexts.NotEmpty.Fill(folder).In(language));
                return ExitCodes.WrongUsage;
            }

            var values = new Dictionary<string, string> { ["nama"] = Templates.Scalar(name), ["nama_teks"] = name, ["mulai"] = from };
            var files = Templates.Below(TemplateFolder);
            foreach (var file in files)
            {
                Templates.Write(folder, file, Templates.Fill($"{TemplateFolder}/{file}", values));
            }

            SchemaFiles.Write(Rulebook.Load(folder).RulebookOrThrow(), folder, language);
            console.Output.WriteLine(InitTexts.Written.Fill(folder).In(language));
            foreach (var file in files)
            {
                console.Output.WriteLine($"  {file}");
            }

            console.Output.WriteLine(InitTexts.Next.Fill(ReadMe, folder).In(language));
            return ExitCodes.Done;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            console.Error.WriteLine(ToolTexts.NotWritten.Fill(error.Message).In(language));
            return ExitCodes.WrongUsage;
        }
    }
}
