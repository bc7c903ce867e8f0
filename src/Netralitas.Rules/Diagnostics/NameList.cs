using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Diagnostics;

/// <summary>Lists known names in a message: whole names only, and not more than a reader takes in.</summary>
internal static class NameList
{
    private const int Limit = 24;

    private static readonly LocalizedText More = new("{0}, … ({1} lagi)", "{0}, … ({1} more)");

    public static LocalizedText Of(IEnumerable<string> names)
    {
        var all = names.ToList();
        var shown = new LocalizedText(string.Join(", ", all.Take(Limit).Select(Printable.Text)));
        return all.Count <= Limit ? shown : More.Fill(shown, (all.Count - Limit).ToString(CultureInfo.InvariantCulture));
    }
}
