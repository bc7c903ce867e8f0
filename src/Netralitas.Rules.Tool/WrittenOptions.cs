using System.CommandLine.Parsing;
using System.Linq;

namespace Netralitas.Rules.Tool;

/// <summary>What the commands that write files take from their options into those files.</summary>
internal static class WrittenOptions
{
    /// <summary>Refuses a text that would not stand on one line.</summary>
    public static void RefuseUnprintable(OptionResult result)
    {
        if (result.Tokens is [var text] && (string.IsNullOrWhiteSpace(text.Value) || text.Value.Any(char.IsControl)))
        {
            result.AddError(ToolTexts.NotALine(result.Option.Name));
        }
    }
}
