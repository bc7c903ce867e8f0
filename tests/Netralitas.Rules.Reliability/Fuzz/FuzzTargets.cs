using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Netralitas.Rules.Reliability.Fuzz;

/// <summary>The doors that are tried, and the corpus of each.</summary>
internal static class FuzzTargets
{
    private const string ActionPath = "action.yaml";

    /// <summary>All of them.</summary>
    /// <param name="withShipped">Whether the shipped rules are among the rulebooks: they are two hundred times as large as the small ones.</param>
    public static IReadOnlyList<FuzzTarget> All(bool withShipped)
    {
        var small = Folder("base", Repository.Path("tests/Netralitas.Rules.Tests/Goldens/base-rules"));
        var whole = Folder("whole", Repository.Path("tests/Netralitas.Rules.Reliability/Fuzz/Corpus/lengkap"));
        var own = Folder("own", Repository.Path("tests/Netralitas.Rules.Reliability/Fuzz/Corpus/tertanam"));
        var odd = OddFiles().ToList();
        return
        [
            new ActionTarget([.. Examples(), .. odd, .. Goldens(ActionPath)]),
            RecordsTarget.JsonLines([.. Lines("banyak.jsonl")]),
            RecordsTarget.Csv([.. Lines("banyak.csv"), .. Goldens("actions.csv")]),
            new PackTarget([small, whole]),
            new DecisionLogTarget(small),
            new RulebookTarget("rulebook, smallest", 400, [small]),
            new RulebookTarget("rulebook with a mistake", 100, [.. GoldenRulebooks(small), .. odd.Select(file => small.With(file.Files[0] with { Path = "rules/pelanggaran/lain.yaml" }))]),
            new RulebookTarget("rulebook, one of everything", 250, [whole]),
            new RulebookTarget("rulebook on the embedded one", 1, [own]),
            .. withShipped ? new FuzzTarget[] { new RulebookTarget("rulebook, shipped", 1, [Folder("shipped", Repository.Path("rules"))]) } : [],
        ];
    }

    private static FuzzInput Folder(string seed, string folder) => new(seed, Files(folder));

    private static List<FuzzFile> Files(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*.yaml", SearchOption.AllDirectories)
            .Select(file => new FuzzFile("rules/" + Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllBytes(file)))
            .OrderBy(file => file.Path, StringComparer.Ordinal),
    ];

    /// <summary>The smallest rulebook with each of the golden mistakes in it.</summary>
    private static IEnumerable<FuzzInput> GoldenRulebooks(FuzzInput small) =>
        from folder in Directory.EnumerateDirectories(Repository.Path("tests/Netralitas.Rules.Tests/Goldens/diagnostics")).Order(StringComparer.Ordinal)
        let files = Files(folder).Where(file => file.Path != "rules/" + ActionPath).ToList()
        where files.Count > 0
        select files.Aggregate(small, (input, file) => input.With(file)) with { Seed = Path.GetFileName(folder) };

    private static IEnumerable<FuzzInput> Goldens(string name) =>
        from folder in Directory.EnumerateDirectories(Repository.Path("tests/Netralitas.Rules.Tests/Goldens/diagnostics")).Order(StringComparer.Ordinal)
        let file = Path.Combine(folder, name)
        where File.Exists(file)
        select Single(Path.GetFileName(folder), File.ReadAllBytes(file), name);

    private static IEnumerable<FuzzInput> Examples() =>
        from file in Directory.EnumerateFiles(Repository.Path("examples")).Order(StringComparer.Ordinal)
        where Path.GetExtension(file) is ".yaml" or ".json"
        select Single(Path.GetFileName(file), File.ReadAllBytes(file));

    /// <summary>A whole file of records and its first ones.</summary>
    private static IEnumerable<FuzzInput> Lines(string name)
    {
        var lines = File.ReadAllLines(Path.Combine(Repository.Path("examples"), name));
        foreach (var count in new[] { lines.Length, 2, 4, 8 })
        {
            yield return Single($"{name}, {count} lines", System.Text.Encoding.UTF8.GetBytes(string.Join('\n', lines.Take(count)) + "\n"), name);
        }
    }

    /// <summary>Small YAML that stresses a reader, one document after a line of <c>=====</c> each.</summary>
    private static IEnumerable<FuzzInput> OddFiles() =>
        File.ReadAllText(Repository.Path("tests/Netralitas.Rules.Reliability/Fuzz/Corpus/odd.txt")).Split("=====\n")
            .Select((text, number) => Single($"odd {number}", System.Text.Encoding.UTF8.GetBytes(text)));

    private static FuzzInput Single(string seed, byte[] content, string path = ActionPath) => new(seed, [new FuzzFile(path, content)]);
}

/// <summary>Where the repository is, whatever the current directory.</summary>
internal static class Repository
{
    private static readonly string Root = Find();

    public static string Path(string relative) => System.IO.Path.Combine(Root, relative);

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "Netralitas.Rules.slnx")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException($"{AppContext.BaseDirectory} is not inside the repository.");
    }
}
