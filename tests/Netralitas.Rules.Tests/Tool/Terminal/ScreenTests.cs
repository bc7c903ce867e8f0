using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using FluentAssertions;
using Netralitas.Rules.Tool.Terminal;
using Spectre.Console;
using Xunit;

namespace Netralitas.Rules.Tests.Tool.Terminal;

/// <summary>What a person sees on a terminal and what goes into a pipe.</summary>
public sealed class ScreenTests
{
    private const string Escape = "\u001b[";

    private static readonly IReadOnlyList<Cell>[] Rows = [[new Cell("skb-2022/B6", Ink.Name), new Cell("[red]100 %[/]", Ink.Good)], Cell.Row("uu-1", "")];

    [Theory]
    [InlineData(false, null, "xterm", true)]
    [InlineData(false, "", "xterm", true)]
    [InlineData(false, null, null, true)]
    [InlineData(true, null, "xterm", false)]
    [InlineData(false, "1", "xterm", false)]
    [InlineData(false, null, "dumb", false)]
    public void IsReadByAPerson_OfATerminal_HoldsUnlessItsUserSaidNo(bool isRedirected, string? noColor, string? terminal, bool expected) =>
        Screen.IsReadByAPerson(isRedirected, name => name == "NO_COLOR" ? noColor : terminal).Should().Be(expected);

    [Fact]
    public void Write_IntoAPipe_IsTheTextAlone() => Plain(screen => screen.WriteLine("[red]a[/]", Ink.Error)).Should().Be("[red]a[/]\n");

    [Fact]
    public void Table_IntoAPipe_IsColumnsPartedByBlanks() =>
        Plain(screen => screen.Table(["Aturan", "Nilai"], Rows)).Should().Be("Aturan       Nilai\nskb-2022/B6  [red]100 %[/]\nuu-1\n");

    [Fact]
    public void Heading_IntoAPipe_IsALine() => Plain(screen => screen.Heading("Cakupan [a]")).Should().Be("== Cakupan [a]\n");

    [Fact]
    public void Write_OnATerminal_ColoursTheTextAndReadsNoMarkup()
    {
        var written = Terminal(screen => screen.Write("[red]a[/]", Ink.Good));

        written.Should().StartWith(Escape).And.Contain("m[red]a[/]" + Escape);
    }

    [Fact]
    public void Write_OfALineLongerThanTheTerminal_DoesNotBreakIt()
    {
        var line = string.Join(' ', Enumerable.Repeat("kata", 100));

        Terminal(screen => screen.WriteLine(line)).Should().Be(line + "\n");
    }

    [Fact]
    public void Table_OnATerminal_ShowsEachCellAsItStands() =>
        Terminal(screen => screen.Table(["Aturan", "Nilai"], Rows)).Should().ContainAll("skb-2022/B6", "[red]100 %[/]", "uu-1", Escape);

    [Fact]
    public void Heading_OnATerminal_ReadsNoMarkup() => Terminal(screen => screen.Heading("Cakupan [red]")).Should().Contain("Cakupan [red]");

    [Fact]
    public void Wait_ForQuickWork_SaysNothing() => Terminal(screen => screen.Wait("Memeriksa", () => 5).Should().Be(5)).Should().BeEmpty();

    [Fact]
    public void Wait_ForLongWork_SaysWhatIsDone()
    {
        using var writer = new AwaitedWriter("Memeriksa [a]");

        OnATerminal(writer, screen => screen.Wait("Memeriksa [a]", UntilItIsSaid).Should().Be(5));

        writer.ToString().Should().Contain("Memeriksa [a]");

        int UntilItIsSaid()
        {
            writer.Written.Wait(TimeSpan.FromMinutes(1)).Should().BeTrue();
            return 5;
        }
    }

    [Fact]
    public void Wait_ForWorkThatFails_FailsAsItDid()
    {
        var waiting = () => Terminal(screen => screen.Wait<int>("a", () => throw new InvalidDataException("b")));

        waiting.Should().Throw<InvalidDataException>().WithMessage("b");
    }

    [Fact]
    public void Spectre_InTheToolsCode_IsNamedByOneFile() =>
        RepositoryFiles.CSharp("src/Netralitas.Rules.Tool").Where(file => File.ReadAllText(file).Contains("using Spectre", StringComparison.Ordinal)).Select(Path.GetFileName)
            .Should().Equal("TerminalScreen.cs");

    private static string Plain(Action<Screen> act)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        act(new PlainScreen(writer));
        return writer.ToString();
    }

    private static string Terminal(Action<Screen> act)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        OnATerminal(writer, act);
        return writer.ToString().Replace("\r\n", "\n", StringComparison.Ordinal);
    }

    private static void OnATerminal(TextWriter writer, Action<Screen> act) =>
        act(new TerminalScreen(() => AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            ColorSystem = ColorSystemSupport.Standard,
            Interactive = InteractionSupport.Yes,
            Out = new AnsiConsoleOutput(writer),
        })));

    /// <summary>A text that tells when something is written.</summary>
    private sealed class AwaitedWriter(string awaited) : StringWriter
    {
        public ManualResetEventSlim Written { get; } = new();

        public override void Write(string? value)
        {
            base.Write(value);
            if (ToString().Contains(awaited, StringComparison.Ordinal))
            {
                Written.Set();
            }
        }

        protected override void Dispose(bool disposing)
        {
            Written.Dispose();
            base.Dispose(disposing);
        }
    }
}
