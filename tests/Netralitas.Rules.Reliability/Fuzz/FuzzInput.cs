using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace Netralitas.Rules.Reliability.Fuzz;

/// <summary>One file of an input: bytes, because that is what an attacker writes.</summary>
/// <param name="Path">The path by which diagnostics name it.</param>
internal sealed record FuzzFile(string Path, byte[] Content)
{
    /// <summary>The content as text; bytes that are no UTF-8 become U+FFFD.</summary>
    public string Text { get; } = Encoding.UTF8.GetString(Content);

    /// <summary>Its lines without their endings. Records end in LF or CR LF and nothing else, lines of packs in LF alone; in any other file lines end where editors have it.</summary>
    public IReadOnlyList<string> Lines => field ??= Split();

    private string[] Split()
    {
        var text = Text.StartsWith('\uFEFF') ? Text[1..] : Text;
        return (System.IO.Path.GetExtension(Path) switch
        {
            ".rulepack" => text,
            ".jsonl" or ".csv" => text.Replace("\r\n", "\n", StringComparison.Ordinal),
            _ => text.ReplaceLineEndings("\n"),
        }).Split('\n');
    }

    public static FuzzFile Of(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));
}

/// <summary>What is given to the library at once: an action file, a file of records, or a whole rules folder. Immutable.</summary>
/// <param name="Seed">What it was made of, for the report.</param>
internal sealed record FuzzInput(string Seed, IReadOnlyList<FuzzFile> Files)
{
    public long Bytes => Files.Sum(file => (long)file.Content.Length);

    public FuzzFile? Find(string path) => Files.FirstOrDefault(file => file.Path == path);

    /// <summary>The same with one file in another form.</summary>
    public FuzzInput With(FuzzFile changed) => this with { Files = [.. Files.Where(file => file.Path != changed.Path), changed] };

    public FuzzInput Without(string path) => this with { Files = [.. Files.Where(file => file.Path != path)] };

    public FuzzInput Change(int file, Func<FuzzFile, FuzzFile> change) =>
        this with { Files = [.. Files.Select((one, number) => number == file ? change(one) : one)] };
}
