using System.Globalization;

namespace Netralitas.Rules.Text;

/// <summary>A text in Indonesian and English. Immutable and thread-safe.</summary>
/// <param name="Indonesian">The Indonesian text, always present.</param>
/// <param name="English">The English text; the Indonesian one where no translation was written.</param>
public sealed record LocalizedText(string Indonesian, string English)
{
    /// <summary>Makes a text that reads the same in both languages, such as a citation.</summary>
    /// <param name="text">The text.</param>
    public LocalizedText(string text)
        : this(text, text)
    {
    }

    /// <summary>The text in one language.</summary>
    /// <param name="language">The language wanted.</param>
    /// <returns>The text in <paramref name="language"/>.</returns>
    public string In(Language language) => language == Language.English ? English : Indonesian;

    /// <summary>Fills the placeholders <c>{0}</c>, <c>{1}</c>, … of both texts, each with arguments in its own language.</summary>
    /// <param name="arguments">Values; a <see cref="LocalizedText"/> among them is inserted in the language being filled.</param>
    /// <returns>The filled text.</returns>
    public LocalizedText Fill(params object[] arguments) => new(Fill(Indonesian, Language.Indonesian, arguments), Fill(English, Language.English, arguments));

    /// <summary>The Indonesian text.</summary>
    /// <returns><see cref="Indonesian"/>.</returns>
    public override string ToString() => Indonesian;

    private static string Fill(string format, Language language, object[] arguments) =>
        string.Format(
            CultureInfo.InvariantCulture,
            format,
            System.Array.ConvertAll(arguments, argument => argument is LocalizedText text ? text.In(language) : argument));
}
