using System;
using System.Linq;
using System.Text;
using Netralitas.Rules.Compilation;
using Netralitas.Rules.Model;

namespace Netralitas.Rules.Benchmarks.IfChain;

/// <summary>What the if-chain calls facts, codes and day tests.</summary>
internal sealed class IfChainNames(RuleIndex index)
{
    public string Codes(int fact) => Pascal(index.Facts.Definitions[fact].Key);

    public string May(int fact) => index.Facts.IsSet(fact) ? Codes(fact) + "May" : Codes(fact);

    public string Must(int fact) => Codes(fact) + "Must";

    public string MayHold(int test) => Window(test) + "MayHold";

    public string MayFail(int test) => Window(test) + "MayFail";

    /// <summary><c>pelaku.kepala_daerah</c> is <c>PelakuKepalaDaerah</c>; what starts with a digit gets a letter before it.</summary>
    public static string Pascal(string name)
    {
        var result = new StringBuilder();
        var isStart = true;
        foreach (var character in name)
        {
            if (!char.IsAsciiLetterOrDigit(character))
            {
                // Between digits a gap stays visible: 71-1 is not 711.
                isStart = true;
                if (result.Length > 0 && char.IsAsciiDigit(result[^1]))
                {
                    result.Append('_');
                }

                continue;
            }

            result.Append(isStart ? char.ToUpperInvariant(character) : character);
            isStart = false;
        }

        return char.IsAsciiDigit(result[0]) ? "N" + result : result.ToString();
    }

    private string Window(int test)
    {
        var days = index.Layout.Tests.Windows[test - index.Layout.Tests.Periods.Count];
        return "Days" + string.Concat(new[] { days.From, days.Until }.Select(End));
    }

    private static string End(DayBound? bound) =>
        bound is null ? "Open"
        : bound.Relative is { } relative ? Pascal(relative.Anchor) + (relative.Shift == 0 ? "" : (relative.Shift < 0 ? "Minus" : "Plus") + Math.Abs(relative.Shift) + relative.Unit)
        : "On" + bound.Day!.Value.ToString("yyyyMMdd", System.Globalization.CultureInfo.InvariantCulture);
}
