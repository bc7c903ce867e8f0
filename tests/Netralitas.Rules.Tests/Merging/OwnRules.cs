using System;
using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Findings;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Tests.Merging;

/// <summary>A folder of one's own that builds on the embedded rules, as files in memory.</summary>
internal sealed class OwnRules
{
    private readonly SortedDictionary<string, string> _files = new(StringComparer.Ordinal);
    private readonly List<string> _overrides = [];

    public OwnRules With(string path, string content)
    {
        _files[path] = content;
        return this;
    }

    /// <summary>Lists an override, and puts an embedded file in the folder, changed: what each pair begins with must be there.</summary>
    public OwnRules Overriding(string kind, string id, string from, string path, params (string Old, string New)[] changes)
    {
        _overrides.Add($"  - {{ {kind}: {id}, sejak: {from}, alasan: Uji }}\n");
        return With(path, changes.Aggregate(Embedded(path), (text, change) => text.Contains(change.Old, StringComparison.Ordinal)
            ? text.Replace(change.Old, change.New, StringComparison.Ordinal)
            : throw new InvalidOperationException($"{path} does not hold: {change.Old}")));
    }

    public RulebookLoadResult Load() => Rules.Rulebook.Parse(
        _files.Append(new("buku.yaml", Manifest())).Select(file => new SourceText($"own/{file.Key}", file.Value)), "own");

    public Rulebook Rulebook() => Load().RulebookOrThrow();

    public static Assessment Evaluate(Rulebook rulebook, string action) =>
        new ActionEvaluator(rulebook).Evaluate(ActionReader.Parse(action, rulebook.Vocabulary).Facts ?? throw new InvalidOperationException("The action cannot be read."));

    /// <summary>An embedded file by its path below <c>rules/</c>.</summary>
    public static string Embedded(string path) => Rules.Rulebook.EmbeddedFiles.Single(file => file.Path == "rules/" + path).Content;

    private string Manifest() => $"""
        nama: Aturan instansi
        versi: 1.2.3
        berdasarkan: tertanam
        {(_overrides.Count == 0 ? "" : "menimpa:\n" + string.Concat(_overrides))}
        tercakup: [ Kode etik instansi ]
        belum_tercakup: [ Selebihnya ]

        """;
}
