using Netralitas.Rules.Diagnostics;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Binding;

/// <summary>What a value should have been, in words.</summary>
internal static class Expected
{
    /// <summary>How a message begins that is about a mapping of some shape.</summary>
    public static LocalizedText ThisPart(LocalizedText name) => new LocalizedText("Bagian ini ({0})", "This part ({0})").Fill(name);

    /// <summary>How a message begins that is about the value of a key.</summary>
    public static LocalizedText ValueOf(string key) => new LocalizedText("Nilai '{0}'", "The value of '{0}'").Fill(Printable.Text(key));

    public static readonly LocalizedText Mapping = new("pemetaan (kunci: nilai)", "a mapping (key: value)");

    public static readonly LocalizedText List = new("daftar", "a list");

    public static readonly LocalizedText Text = new("teks", "a text");
}
