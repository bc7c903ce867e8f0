using System.Globalization;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Model;

/// <summary>A unit of time. Working days are not days.</summary>
public enum TimeUnit
{
    /// <summary>Calendar days: <c>hari</c>.</summary>
    Day,

    /// <summary>Working days: <c>hari_kerja</c>.</summary>
    WorkingDay,

    /// <summary>Months: <c>bulan</c>.</summary>
    Month,

    /// <summary>Years: <c>tahun</c>.</summary>
    Year,
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
            TimeUnit.Day => ("hari", "day"),
            TimeUnit.WorkingDay => ("hari kerja", "working day"),
            TimeUnit.Month => ("bulan", "month"),
            _ => ("tahun", "year"),
        };
        return new LocalizedText(
            string.Create(CultureInfo.InvariantCulture, $"{Value} {indonesian}"),
            string.Create(CultureInfo.InvariantCulture, $"{Value} {english}{(Value == 1 ? "" : "s")}"));
    }
}
