using System.Globalization;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Model;

/// <summary>A unit of time. Working days are not days.</summary>
public enum TimeUnit
{
    /// <summary>Calendar days.</summary>
    Hari,

    /// <summary>Working days.</summary>
    HariKerja,

    /// <summary>Months.</summary>
    Bulan,

    /// <summary>Years.</summary>
    Tahun,
}

/// <summary>A length of time with its unit, as the law states it.</summary>
/// <param name="Value">How many, at least 1.</param>
/// <param name="Unit">Of what.</param>
public sealed record Quantity(int Value, TimeUnit Unit)
{
    /// <summary>The quantity in words.</summary>
    /// <returns>For example <c>12 bulan</c> and <c>12 months</c>.</returns>
    public LocalizedText ToText()
    {
        var (indonesian, english) = Unit switch
        {
            TimeUnit.Hari => ("hari", "day"),
            TimeUnit.HariKerja => ("hari kerja", "working day"),
            TimeUnit.Bulan => ("bulan", "month"),
            _ => ("tahun", "year"),
        };
        return new LocalizedText(
            string.Create(CultureInfo.InvariantCulture, $"{Value} {indonesian}"),
            string.Create(CultureInfo.InvariantCulture, $"{Value} {english}{(Value == 1 ? "" : "s")}"));
    }
}
