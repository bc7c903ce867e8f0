using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using FluentAssertions;
using Netralitas.Rules.Tests.Tool;
using Xunit;

namespace Netralitas.Rules.Tests.Docs;

/// <summary>docs/mulai-cepat.md is followed from top to bottom in an empty folder, as its reader does.</summary>
public sealed class LawyersQuickStartTests
{
    [Fact]
    public async Task Page_FollowedInAnEmptyFolder_PrintsWhatItSays()
    {
        using var folder = new TemporaryFolder();
        var reader = new Reader(folder);
        var quotes = 0;
        foreach (var block in FencedBlock.In(DocsFiles.Read("docs/mulai-cepat.md")))
        {
            var label = block.Label?.Split(": ") ?? [""];
            switch (block.Language, label[0])
            {
                case ("sh", ""):
                    await reader.Run(block.Text);
                    break;
                case ("text", "keluaran"):
                    quotes++;
                    reader.Printed.Should().MatchRegex(Pattern(block.Text));
                    break;
                case ("yaml", "berkas"):
                    folder.Write(label[1], block.Text + "\n");
                    break;
                case ("yaml", "tambahkan"):
                    File.AppendAllText(folder.PathOf(label[1]), block.Text + "\n");
                    break;
                case ("diff", "ganti"):
                    Replace(folder.PathOf(label[1]), block.Text.Split('\n'));
                    break;
                default:
                    throw new FormatException($"The page has a block that nobody follows: {block.Language} {block.Label}");
            }
        }

        quotes.Should().BeGreaterThan(5);
    }

    private static void Replace(string file, string[] lines)
    {
        var text = File.ReadAllText(file).ReplaceLineEndings("\n");
        var (old, @new) = (lines[0][1..] + "\n", lines[1][1..] + "\n");
        lines.Should().HaveCount(2);
        text.Split(old).Should().HaveCount(2, "{0} is to hold once: {1}", file, old);
        File.WriteAllText(file, text.Replace(old, @new, StringComparison.Ordinal));
    }

    /// <summary>What was printed is what is quoted; "…" stands for what is left out.</summary>
    private static string Pattern(string quoted) =>
        @"(?s)\A" + string.Join(".*?", quoted.Split('…').Select(piece => Regex.Escape(piece).Replace(@"\n", @"\s*", StringComparison.Ordinal))) + @"\s*\z";

    /// <summary>Runs the page's commands.</summary>
    private sealed class Reader(TemporaryFolder folder)
    {
        /// <summary>What the last block of commands printed.</summary>
        public string Printed { get; private set; } = "";

        public async Task Run(string commands)
        {
            var printed = new StringBuilder();
            foreach (var words in commands.Split('\n').Select(Words))
            {
                switch (words[0])
                {
                    case "netralitas":
                        var run = await ToolRun.In(folder.Root, words[1..]);
                        printed.Append(run.Output).Append(run.Error);
                        break;
                    case "cp":
                        Copy(folder.PathOf(words[2]), folder.PathOf(words[3]));
                        break;
                    case "dotnet":
                        // Installing asks a feed; the tool that was built stands in for the installed one.
                        break;
                    default:
                        throw new FormatException($"The page has a command that nobody follows: {words[0]}");
                }
            }

            Printed = printed.ToString().ReplaceLineEndings("\n");
        }

        private static string[] Words(string command) =>
            [.. Regex.Matches(command, "\"([^\"]*)\"|[^ ]+").Select(match => match.Groups[1].Success ? match.Groups[1].Value : match.Value)];

        private static void Copy(string source, string target)
        {
            foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
            {
                var copy = Path.Combine(target, Path.GetRelativePath(source, file));
                Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
                File.Copy(file, copy);
            }
        }
    }
}
