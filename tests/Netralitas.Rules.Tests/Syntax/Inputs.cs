using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Diagnostics;

namespace Netralitas.Rules.Tests.Syntax;

/// <summary>Reads hostile input on the way that files go, as an action or as a file of the base rules.</summary>
internal static class Inputs
{
    public static ActionReadResult ReadAction(byte[] content)
    {
        using var stream = new MemoryStream(content);
        return ActionReader.ReadStream(stream, BaseRules.Rulebook.Vocabulary, "action.yaml");
    }

    public static ActionReadResult ReadAction(string content) => ReadAction(Encoding.UTF8.GetBytes(content));

    /// <summary>The base rules with one more rule file.</summary>
    public static RulebookLoadResult LoadRules(byte[] content)
    {
        var files = BaseRules.Files();
        files["pelanggaran/lain.yaml"] = content;
        return BaseRules.Load(files);
    }

    /// <summary>Each diagnostic as <c>NTR1006(2,1)</c>.</summary>
    public static IEnumerable<string> Places(IEnumerable<Diagnostic> diagnostics) =>
        diagnostics.Select(diagnostic => $"{diagnostic.Id}({diagnostic.Span.Line},{diagnostic.Span.Column})");

    public static byte[] Repeat(string start, string part, int times, string end = "") =>
        Encoding.UTF8.GetBytes(new StringBuilder(start, start.Length + (part.Length * times) + end.Length).Insert(start.Length, part, times).Append(end).ToString());
}
