using System;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Tool.Evaluate;

/// <summary>
/// A line on the terminal that says how far the work has come; not before a second has passed, and gone at the end. Only where
/// somebody is there to read it and no results run between.
/// </summary>
internal sealed class ProgressLine(TextWriter terminal, bool isShown, Language language) : IProgress<long>, IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private TimeSpan _next = Patience;
    private int _width;

    public static bool IsTerminal(bool hasOutputFile) => !Console.IsErrorRedirected && (hasOutputFile || Console.IsOutputRedirected);

    public void Report(long value)
    {
        var elapsed = _watch.Elapsed;
        if (!isShown || elapsed < _next)
        {
            return;
        }

        _next = elapsed + Pause;
        Show(EvaluateTexts.Progress.Fill(Number(value), Number((long)(value / elapsed.TotalSeconds))).In(language));
    }

    public void Dispose()
    {
        if (_width > 0)
        {
            Show("");
            terminal.Write('\r');
        }
    }

    private void Show(string text)
    {
        terminal.Write("\r" + text.PadRight(_width));
        terminal.Flush();
        _width = Math.Max(_width, text.Length);
    }

    private static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
