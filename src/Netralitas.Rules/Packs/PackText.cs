namespace Netralitas.Rules.Packs;

/// <summary>Texts as a pack has them.</summary>
internal static class PackText
{
    /// <summary>The text of a file as it is packed: one rulebook has one pack, whatever line endings it was checked out with.</summary>
    public static string Normal(string content) => content.TrimStart('\uFEFF').ReplaceLineEndings("\n");
}
