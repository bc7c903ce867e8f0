using System.Globalization;

namespace Netralitas.Rules.Documents;

/// <summary>Numbers in a text, whatever the machine's culture.</summary>
internal static class Counts
{
    public static string Of(int count) => count.ToString(CultureInfo.InvariantCulture);
}
