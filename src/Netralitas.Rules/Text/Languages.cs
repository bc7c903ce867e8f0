using System;
using System.Globalization;

namespace Netralitas.Rules.Text;

/// <summary>Chooses a <see cref="Language"/>. Thread-safe; the library itself never asks for the current culture.</summary>
public static class Languages
{
    /// <summary>The language for readers of a culture, for example of <see cref="CultureInfo.CurrentUICulture"/>.</summary>
    /// <param name="culture">Any culture.</param>
    /// <returns><see cref="Language.Indonesian"/> for Indonesian, whatever the region, and for the invariant culture; <see cref="Language.English"/> for every other.</returns>
    public static Language Of(CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);

        // By its name, which an app without globalization data knows as well. The invariant culture's is empty: it says nothing of its
        // readers, so the law's own language stands.
        return culture.Name.Split('-')[0] is "id" or "" ? Language.Indonesian : Language.English;
    }
}
