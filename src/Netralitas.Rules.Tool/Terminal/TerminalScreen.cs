using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Spectre.Console;

namespace Netralitas.Rules.Tool.Terminal;

/// <summary>A terminal, by Spectre.Console. The only class that names it, so that no other run loads it.</summary>
internal sealed class TerminalScreen : Screen
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private readonly IAnsiConsole _page;
    private readonly IAnsiConsole _lines;

    public TerminalScreen(TextWriter writer)
        : this(() => AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(writer) }))
    {
    }

    internal TerminalScreen(Func<IAnsiConsole> create)
    {
        _page = create();
        _lines = create();

        // Running text would be broken at the terminal's width, also between a place and its message. The terminal wraps it well.
        _lines.Profile.Width = int.MaxValue;
    }

    public override void Write(string text, Ink ink = Ink.Plain, string? link = null) =>
        _lines.Write(text, link is null ? StyleOf(ink) : StyleOf(ink).Combine(new Style(link: link)));

    public override void Heading(string title) => _page.Write(new Rule(Markup.Escape(title)) { Justification = Justify.Left });

    public override void Table(IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<Cell>> rows)
    {
        var table = new Table { Border = TableBorder.Rounded };
        foreach (var column in columns)
        {
            table.AddColumn(new TableColumn(new Spectre.Console.Text(column, new Style(decoration: Decoration.Bold))));
        }

        foreach (var row in rows)
        {
            table.AddRow(row.Select(cell => new Spectre.Console.Text(cell.Text, StyleOf(cell.Ink))));
        }

        _page.Write(table);
    }

    public override T Wait<T>(string doing, Func<T> work)
    {
        var running = Task.Run(work);
        if (!Task.WhenAny(running, Task.Delay(Patience)).GetAwaiter().GetResult().Equals(running))
        {
            // The cursor is hidden meanwhile; whoever stops the work wants it back.
            Console.CancelKeyPress += ShowCursor;
            _page.Status().Start(Markup.Escape(doing) + " …", _ => Task.WhenAny(running).GetAwaiter().GetResult());
            Console.CancelKeyPress -= ShowCursor;
        }

        return running.GetAwaiter().GetResult();
    }

    private void ShowCursor(object? sender, ConsoleCancelEventArgs e) => _page.Cursor.Show();

    private static Style StyleOf(Ink ink) => ink switch
    {
        Ink.Strong => new Style(decoration: Decoration.Bold),
        Ink.Faint => new Style(Color.Grey),
        Ink.Good => new Style(Color.Green),
        Ink.Warning => new Style(Color.Yellow),
        Ink.Error => new Style(Color.Red),
        Ink.Name => new Style(Color.Aqua),
        _ => Style.Plain,
    };
}
