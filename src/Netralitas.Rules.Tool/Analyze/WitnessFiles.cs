using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Analysis;
using Netralitas.Rules.Model;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Tool.Analyze;

/// <summary>Writes the actions that show findings, each as a file that <c>netralitas evaluate</c> reads.</summary>
internal static class WitnessFiles
{
    public static void Write(string folder, IReadOnlyList<AnalysisFinding> findings, Vocabulary vocabulary, Language language)
    {
        Directory.CreateDirectory(folder);
        foreach (var (finding, number) in findings.Select((finding, index) => (finding, index + 1)).Where(pair => pair.finding.Witness is not null))
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"{number:D3}-{finding.Id}.yaml");
            File.WriteAllText(Path.Combine(folder, name), $"# {finding.Id}: {OneLine(finding.Message.In(language))}\n{ActionWriter.ToYaml(finding.Witness!, vocabulary)}");
        }
    }

    private static string OneLine(string text) => text.ReplaceLineEndings(" ");
}
