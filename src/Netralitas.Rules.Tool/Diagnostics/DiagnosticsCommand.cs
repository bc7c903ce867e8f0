using System.CommandLine;
using System.Linq;
using Netralitas.Rules.Diagnostics;
using Netralitas.Rules.Text;
using Netralitas.Rules.Tool.Terminal;

namespace Netralitas.Rules.Tool.Diagnostics;

/// <summary><c>netralitas diagnostics [ID]</c>: the catalogue, or one page of it.</summary>
internal static class DiagnosticsCommand
{
    public static Command Create()
    {
        var id = new Argument<string?>("ID") { Description = DiagnosticsTexts.Id, Arity = ArgumentArity.ZeroOrOne };
        var lang = CommonOptions.Lang();
        var command = new ToolCommand("diagnostics", DiagnosticsTexts.Description, DiagnosticsTexts.Ends) { id, lang };
        command.SetAction(parsed => Run(parsed.GetValue(id), CommonOptions.Language(parsed, lang), parsed.InvocationConfiguration));
        return command;
    }

    private static int Run(string? id, Language language, InvocationConfiguration console)
    {
        if (id is null)
        {
            WriteList(Screen.ForOutput(console), language);
            return ExitCodes.Done;
        }

        if (DiagnosticCatalogue.Find(id) is not { } descriptor)
        {
            Screen.ForErrors(console).WriteLine(DiagnosticsTexts.NoSuchId.Fill(id).In(language));
            return ExitCodes.WrongUsage;
        }

        WritePage(Screen.ForOutput(console), descriptor, language);
        return ExitCodes.Done;
    }

    private static void WriteList(Screen screen, Language language) => screen.Table(
        [DiagnosticsTexts.IdColumn.In(language), DiagnosticsTexts.SeverityColumn.In(language), DiagnosticsTexts.TitleColumn.In(language)],
        DiagnosticCatalogue.All.Select(descriptor => new Cell[]
        {
            new(descriptor.Id, Ink.Name),
            new(SeverityOf(descriptor).In(language), InkOf(descriptor)),
            new(descriptor.Title.In(language)),
        }));

    private static void WritePage(Screen screen, DiagnosticDescriptor descriptor, Language language)
    {
        screen.Write(descriptor.Id, Ink.Name);
        screen.Write($" ({SeverityOf(descriptor).In(language)}): ", InkOf(descriptor));
        screen.WriteLine(descriptor.Title.In(language), Ink.Strong);
        screen.WriteLine($"\n    {descriptor.Message.In(language)}\n");
        screen.WriteLine(descriptor.Explanation.In(language) + "\n");
        WriteItem(DiagnosticsTexts.Avoid, descriptor.Avoid);
        WriteItem(DiagnosticsTexts.Prefer, descriptor.Prefer);
        WriteItem(DiagnosticsTexts.Why, descriptor.Why);
        screen.WriteLine();
        screen.WriteLine(descriptor.HelpLink.In(language), Ink.Faint);

        void WriteItem(LocalizedText label, LocalizedText text)
        {
            screen.Write(label.In(language), Ink.Strong);
            screen.WriteLine(text.In(language));
        }
    }

    private static LocalizedText SeverityOf(DiagnosticDescriptor descriptor) =>
        descriptor.Severity == DiagnosticSeverity.Error ? DiagnosticsTexts.Error : DiagnosticsTexts.Warning;

    private static Ink InkOf(DiagnosticDescriptor descriptor) => descriptor.Severity == DiagnosticSeverity.Error ? Ink.Error : Ink.Warning;
}
