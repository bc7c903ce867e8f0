using System.Globalization;
using System.Linq;
using System.Text;

namespace Netralitas.Rules.Pictures;

/// <summary>Writes a network as a flowchart of Mermaid, which Markdown viewers draw.</summary>
internal static class MermaidText
{
    private const string Special = "\"#;<>&`{}[]()|\\";

    public static string Write(DecisionNetwork network)
    {
        var text = new StringBuilder("flowchart TD\n");
        for (var i = 0; i < network.Boxes.Count; i++)
        {
            var box = network.Boxes[i];
            var (open, close) = box.Tone == NetworkTone.Question ? ("[", "]") : ("([", "])");
            text.Append(CultureInfo.InvariantCulture, $"  n{i}{open}\"{Escape(box.Text)}\"{close}\n");
        }

        foreach (var (box, i) in network.Boxes.Select((box, i) => (box, i)))
        {
            foreach (var way in box.Ways)
            {
                text.Append(CultureInfo.InvariantCulture, $"  n{i} -->|\"{Escape(way.Label)}\"| n{way.Target}\n");
            }
        }

        return text.ToString();
    }

    /// <summary>What could mean something to Mermaid is written by its number.</summary>
    private static string Escape(string text) => string.Concat(text.Select(letter =>
        char.IsControl(letter) ? " "
        : Special.Contains(letter, System.StringComparison.Ordinal) ? string.Create(CultureInfo.InvariantCulture, $"#{(int)letter};")
        : letter.ToString()));
}
