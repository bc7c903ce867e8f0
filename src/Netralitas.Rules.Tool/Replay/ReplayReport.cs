using System.CommandLine;
using System.Globalization;
using Netralitas.Rules.Records;
using Netralitas.Rules.Text;
using Netralitas.Rules.Tool.Terminal;

namespace Netralitas.Rules.Tool.Replay;

/// <summary>Decides each record again and tells what is wrong, as it comes; and at the end whether all are proven.</summary>
internal sealed class ReplayReport(DecisionReplayer replayer, string path, Language language, InvocationConfiguration console)
{
    // Nobody reads more than this many.
    private const int Limit = 200;

    private long _lines;
    private long _proven;
    private long _faults;
    private string _head = "";

    public void Add(RecordReadResult line)
    {
        _lines += line.IsEnd ? 0 : 1;
        var replayed = line.Record is { } record ? replayer.Replay(record, path, line.Line) : [];
        if (line.Diagnostics.Count + replayed.Count == 0)
        {
            _proven++;
            _head = line.Record!.Hash;
            return;
        }

        _faults++;
        if (_faults <= Limit)
        {
            CommonOptions.Write([.. line.Diagnostics, .. replayed], 0, language, console);
        }
    }

    /// <summary>Says how it came out, and whether everything is proven.</summary>
    public bool End()
    {
        if (_faults > Limit)
        {
            Screen.ForErrors(console).WriteLine(ReplayTexts.Omitted.Fill(Number(_faults - Limit)).In(language));
        }

        var verdict = _faults > 0 ? ReplayTexts.NotProven.Fill(Number(_proven), Number(_lines))
            : _lines == 0 ? ReplayTexts.Empty
            : ReplayTexts.Proven.Fill(Number(_proven), _head);
        Screen.ForOutput(console).WriteLine(verdict.In(language), _faults > 0 ? Ink.Error : Ink.Good);
        return _faults == 0;
    }

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
