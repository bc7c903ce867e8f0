using System;
using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Help;
using System.Linq;
using System.Text;
using Netralitas.Rules.Tool;

namespace Netralitas.Rules.Tests.Docs;

/// <summary>Writes docs/tool-reference.md from the commands themselves: what <c>--help</c> says of each, on one page.</summary>
internal static class ToolReference
{
    private const string Introduction = """
        # Reference of the tool

        Every command of `netralitas` with its arguments, options and exit codes. A test writes this page from the commands themselves, so it
        says what `netralitas COMMAND --help` says. What the commands are for and what they write: [the command-line tool](tool.md).

        Square brackets stand around what may be left out. `-` in place of a `FILE` to read is standard input.
        """;

    public static string Write(RootCommand root)
    {
        var page = new StringBuilder();
        Line(page, Introduction.ReplaceLineEndings("\n"));
        Line(page);
        Line(page, "## Commands");
        Line(page);
        Line(page, "| Command | Does |");
        Line(page, "|---|---|");
        foreach (var command in Leaves(root))
        {
            Line(page, $"| [`{Usage(command)}`](#{PathOf(command).Replace(' ', '-')}) | {Cell(command.Description)} |");
        }

        Line(page);
        Line(page, "With every command:");
        Line(page);
        foreach (var option in root.Options)
        {
            Line(page, $"* {string.Join(", ", option.Aliases.Prepend(option.Name).Where(name => name[0] == '-').Select(name => $"`{name}`"))}: {option.Description}"
                + (option is HelpOption ? "" : " (without a command)"));
        }

        foreach (var command in Leaves(root))
        {
            Write(page, command);
        }

        return page.ToString();
    }

    /// <summary>The commands that do something; those above them only hold them together.</summary>
    public static IEnumerable<ToolCommand> Leaves(Command command) => command.Subcommands.Count == 0 ? [(ToolCommand)command] : command.Subcommands.SelectMany(Leaves);

    /// <summary>The values an argument or option takes: a closed list, or else the word that stands for them.</summary>
    public static IReadOnlyList<string> ValuesOf(Option option) =>
        option.ValueType == typeof(bool) ? []
        : option.GetCompletions(CompletionContext.Empty).Select(item => item.Label).ToList() is { Count: > 0 } closed ? closed
        : [option.HelpName ?? ""];

    private static void Write(StringBuilder page, ToolCommand command)
    {
        Line(page);
        Line(page, $"## {PathOf(command)}");
        Line(page);
        Line(page, $"`netralitas {Usage(command)} [options]`");
        Line(page);
        Line(page, command.Description!);
        Line(page);
        Line(page, "| Argument or option | Values | Default | Meaning |");
        Line(page, "|---|---|---|---|");
        foreach (var argument in command.Arguments)
        {
            Line(page, $"| `{Written(argument)}` | | | {Cell(argument.Description)} |");
        }

        foreach (var option in command.Options)
        {
            var values = ValuesOf(option);
            var often = option.Arity.MaximumNumberOfValues > 1 ? ", can be repeated" : "";
            var fallback = option.HasDefaultValue && option.ValueType != typeof(bool) ? $"`{option.GetDefaultValue()}`" : "";
            Line(page, $"| `{option.Name}` | {string.Join(", ", values.Select(value => $"`{value}`"))}{often} | {fallback} | {Cell(option.Description)} |");
        }

        Line(page);
        Line(page, "| Exit code | Meaning |");
        Line(page, "|---|---|");
        foreach (var exit in command.ExitCodes)
        {
            Line(page, $"| {exit.Code} | {Cell(exit.Meaning)} |");
        }
    }

    private static string PathOf(Command command) => string.Join(' ', Path(command));

    private static string Usage(Command command) => string.Join(' ', Path(command).Concat(command.Arguments.Select(Written)));

    private static IEnumerable<string> Path(Command command) =>
        command is RootCommand ? [] : command.Parents.OfType<Command>().SelectMany(Path).Append(command.Name);

    private static string Written(Argument argument) => argument.Arity.MinimumNumberOfValues == 0 ? $"[{argument.Name}]" : argument.Name;

    private static string Cell(string? text) => (text ?? "").Replace("|", "\\|", StringComparison.Ordinal);

    private static void Line(StringBuilder page, string line = "") => page.Append(line).Append('\n');
}
