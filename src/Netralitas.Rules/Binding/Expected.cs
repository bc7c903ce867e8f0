using Netralitas.Rules.Text;

namespace Netralitas.Rules.Binding;

/// <summary>What a value should have been, in words.</summary>
internal static class Expected
{
    public static readonly LocalizedText Mapping = new("pemetaan (kunci: nilai)", "a mapping (key: value)");

    public static readonly LocalizedText List = new("daftar", "a list");

    public static readonly LocalizedText Text = new("teks", "a text");
}
