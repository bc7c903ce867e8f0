using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace Netralitas.Rules.Reliability.Fuzz.Mutation;

/// <summary>A rules folder as nodes, with what its vocabulary and ids are: what an edit that means something is made in.</summary>
internal sealed partial class Draft
{
    private readonly SortedDictionary<string, Node> _files = new(StringComparer.Ordinal);
    private readonly HashSet<string> _touched = new(StringComparer.Ordinal);
    private readonly FuzzInput _input;

    public Draft(FuzzInput input)
    {
        _input = input;
        foreach (var file in input.Files)
        {
            if (NodeCache.Parse(file) is { IsMapping: true } root)
            {
                _files[file.Path] = root;
            }
        }

        Facts = [.. FactsIn("kosakata.yaml").Where(fact => fact["kunci"]?.Text is not null)];
    }

    /// <summary>The facts of the vocabulary.</summary>
    public IReadOnlyList<Node> Facts { get; }

    public IReadOnlyDictionary<string, Node> Files => _files;

    /// <summary>The files of a kind, by the name of its folder.</summary>
    public List<string> Of(string kind) => [.. _files.Keys.Where(path => path.Contains("/" + kind + "/", StringComparison.Ordinal) && !path.EndsWith(".uji.yaml", StringComparison.Ordinal))];

    /// <summary>The ids that the files of a kind define.</summary>
    public List<string> Ids(string kind) => [.. Of(kind).Select(path => _files[path]["id"]?.Text).OfType<string>()];

    /// <summary>A file to be changed.</summary>
    public Node Touch(string path)
    {
        _touched.Add(path);
        return _files[path];
    }

    public void Add(string path, Node root)
    {
        _files[path] = root;
        _touched.Add(path);
    }

    public void Remove(string path) => _files.Remove(path);

    /// <summary>A value somewhere that a test picks, with its file touched; null when there is none.</summary>
    public Node? Any(Random random, Func<Node, Node?, int, bool> wanted)
    {
        var found = _files.SelectMany(file => file.Value.All().Where(one => wanted(one.Node, one.Parent, one.At)), (file, one) => (file.Key, one.Node)).ToList();
        if (found.Count == 0)
        {
            return null;
        }

        var (path, node) = found[random.Next(found.Count)];
        _touched.Add(path);
        return node;
    }

    /// <summary>The codes and groups a fact can be asked for; empty for one that has none of its own.</summary>
    public List<string> Codes(Node fact) => fact["jenis"]?.Text switch
    {
        "ya_tidak" => ["ya", "tidak"],
        _ when fact["kode_dari"]?.Text == "tahapan" => Ids("tahapan"),
        "kode" or "himpunan_kode" => [.. (fact["kode"]?.Children ?? []).Concat(fact["kelompok"]?.Children ?? []).Select(code => code["kode"]?.Text).OfType<string>()],
        _ => [],
    };

    /// <summary>A condition that the vocabulary allows.</summary>
    public Node Condition(Random random, int depth)
    {
        var condition = Node.Mapping();
        for (var parts = random.Next(1, 4); parts > 0; parts--)
        {
            switch (depth == 0 ? 3 : random.Next(6))
            {
                case 0:
                    condition.Set("bukan", Condition(random, depth - 1));
                    break;
                case 1:
                    condition.Set("salah_satu", Node.List(Enumerable.Range(0, random.Next(1, 4)).Select(_ => Condition(random, depth - 1))));
                    break;
                case 2:
                    condition.Set("semua", Node.List(Enumerable.Range(0, random.Next(1, 4)).Select(_ => Condition(random, depth - 1))));
                    break;
                default:
                    AddLeaf(condition, random);
                    break;
            }
        }

        return condition;
    }

    /// <summary>The folder once it is changed; what was not touched stays byte for byte.</summary>
    public FuzzInput Write(Random random) => _input with
    {
        Files =
        [
            .. _input.Files.Where(file => !_touched.Contains(file.Path) && (_files.ContainsKey(file.Path) || NodeCache.Parse(file) is not { IsMapping: true })),
            .. _touched.Where(_files.ContainsKey).Order(StringComparer.Ordinal).Select(path => FuzzFile.Of(path, NodeWriter.Write(_files[path], random.Next(4)))),
        ],
    };

    public static bool IsDay(string text) => Days().IsMatch(text);

    private void AddLeaf(Node condition, Random random)
    {
        if (random.Next(8) == 0)
        {
            var bound = random.Next(3) == 0 ? $"{(random.Next(2) == 0 ? "penetapan" : "pelantikan")} - {random.Next(1, 12)} bulan" : Telling.Day(random);
            condition.Set("tanggal", Node.Mapping(Node.Scalar(random.Next(2) == 0 ? "mulai" : "sampai"), Node.Scalar(bound)));
            return;
        }

        // An edit before this one may have taken a key away.
        var asked = Facts.Select(fact => (Key: fact["kunci"]?.Text ?? "x", Codes: Codes(fact))).Where(fact => fact.Codes.Count > 1).ToList();
        if (asked.Count > 0)
        {
            var (key, codes) = asked[random.Next(asked.Count)];
            var some = codes.Where(_ => random.Next(3) == 0).Take(codes.Count - 1).Select(code => Node.Scalar(code)).ToList();
            condition.Set(key, some.Count == 0 ? Node.Scalar(codes[random.Next(codes.Count)]) : Node.List(some));
        }
    }

    private List<Node> FactsIn(string name) =>
        _files.FirstOrDefault(file => file.Key.EndsWith("/" + name, StringComparison.Ordinal)).Value?["fakta"]?.Children ?? [];

    [GeneratedRegex(@"^\d{4}-\d\d-\d\d$", RegexOptions.CultureInvariant)]
    private static partial Regex Days();
}
