using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;

namespace Netralitas.Rules.Tool.Terminal;

/// <summary>
/// Where a command writes for a person: with colours, tables and progress on a terminal, and as plain text into a pipe or a file.
/// All text is literal; nothing in it is markup. Results that programs read (JSON and the like) are not for a screen.
/// </summary>
/// <example><code>
/// var screen = Screen.ForOutput(console);                                   // or ForErrors
/// var tested = Screen.ForErrors(console).Wait("Testing rules", RunTests);   // says so only if it takes longer than a second
/// screen.Heading("Coverage");
/// screen.Table(["Rule", "Covered"], [[new Cell("skb-2022/B6", Ink.Name), new Cell("100 %", Ink.Good)]]);
/// screen.WriteLine("GAGAL", Ink.Error);
/// </code></example>
internal abstract class Screen
{
    /// <summary>The screen of standard output, where results go.</summary>
    public static Screen ForOutput(InvocationConfiguration console) => Of(console.Output, Console.IsOutputRedirected || console.Output != Console.Out);

    /// <summary>The screen of standard error, where diagnostics and progress go.</summary>
    public static Screen ForErrors(InvocationConfiguration console) => Of(console.Error, Console.IsErrorRedirected || console.Error != Console.Error);

    /// <summary>Writes text as it stands; lines are never broken, so that places and marks below them stay whole.</summary>
    /// <param name="text">The text.</param>
    /// <param name="ink">What it is to its reader.</param>
    /// <param name="link">An address that a terminal may open at a click; not shown elsewhere.</param>
    public abstract void Write(string text, Ink ink = Ink.Plain, string? link = null);

    /// <summary>Writes text and ends the line.</summary>
    public void WriteLine(string text = "", Ink ink = Ink.Plain)
    {
        Write(text, ink);
        Write("\n");
    }

    /// <summary>Begins a part of a long output.</summary>
    public abstract void Heading(string title);

    /// <summary>Writes a table: drawn on a terminal and fitted to its width; else columns parted by two blanks, one row on one line.</summary>
    public abstract void Table(IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<Cell>> rows);

    /// <summary>Does some work and, where a person waits for it longer than a second, says what is being done until it is over.</summary>
    /// <param name="doing">What is being done, without dots at the end.</param>
    /// <param name="work">The work, which may run on another thread; what it throws is thrown.</param>
    public abstract T Wait<T>(string doing, Func<T> work);

    private static Screen Of(TextWriter writer, bool isRedirected) =>
        IsReadByAPerson(isRedirected, Environment.GetEnvironmentVariable) ? new TerminalScreen(writer) : new PlainScreen(writer);

    /// <summary>Whether colours may be used: on a terminal that knows them, unless its user said no (https://no-color.org).</summary>
    internal static bool IsReadByAPerson(bool isRedirected, Func<string, string?> variable) =>
        !isRedirected && string.IsNullOrEmpty(variable("NO_COLOR")) && variable("TERM") != "dumb";
}
