using System;
using System.Collections.Generic;
using System.Linq;

namespace Netralitas.Rules.Reliability.Fuzz.Mutation;

/// <summary>Nodes of YAML: deleted, doubled, swapped, of another type, from another file, deeper.</summary>
internal sealed class NodeMutator : IMutator
{
    public string Name => "nodes";

    public bool Suits(FuzzTarget target) => target.IsYaml;

    public FuzzInput Change(FuzzInput input, FuzzInput other, Random random) => input.Files.Count == 0 ? input : input.Change(random.Next(input.Files.Count), file =>
    {
        if (NodeCache.Parse(file) is not { } root)
        {
            return file;
        }

        for (var times = random.Next(1, 4); times > 0; times--)
        {
            root = Change(root, other, random);
        }

        return FuzzFile.Of(file.Path, NodeWriter.Write(root, random.Next(5) == 0 ? random.Next(3) : 3));
    });

    private static Node Change(Node root, FuzzInput other, Random random)
    {
        var all = root.All().ToList();
        var (node, parent, at) = all[random.Next(all.Count)];
        if (parent is null)
        {
            return random.Next(4) == 0 ? Retyped(root, random) : root;
        }

        switch (random.Next(9))
        {
            case 0:
                Remove(parent, at);
                break;
            case 1:
                Double(parent, at);
                break;
            case 2:
                var (with, otherParent, place) = all[random.Next(all.Count)];
                if (otherParent is not null && !with.All().Any(one => one.Node == node) && !node.All().Any(one => one.Node == with))
                {
                    (parent.Children[at], otherParent.Children[place]) = (with, node);
                }

                break;
            case 3:
                parent.Children[at] = Retyped(node, random);
                break;
            case 4:
                parent.Children[at] = Foreign(other, random) ?? node;
                break;
            case 5:
                parent.Children[at] = Deeper(node, random);
                break;
            case 6:
                node.Text = node.IsScalar ? Telling.Token(random) : null;
                break;
            case 7 when node.IsScalar:
                node.Text = Telling.Misspelt(node.Text!, random);
                break;
            default:
                node.Children.Add(node.IsMapping ? Node.Scalar(Telling.Token(random)) : Foreign(other, random) ?? Node.Scalar("x"));
                if (node.IsMapping)
                {
                    node.Children.Add(Foreign(other, random) ?? Node.Scalar("x"));
                }

                break;
        }

        return root;
    }

    private static void Remove(Node parent, int at)
    {
        if (parent.IsMapping)
        {
            var key = at - (at % 2);
            parent.Children.RemoveRange(key, Math.Min(2, parent.Children.Count - key));
        }
        else
        {
            parent.Children.RemoveAt(at);
        }
    }

    private static void Double(Node parent, int at)
    {
        if (parent.IsMapping)
        {
            var key = at - (at % 2);
            parent.Children.AddRange(parent.Children.Skip(key).Take(2).Select(child => child.Clone()).ToList());
        }
        else
        {
            parent.Children.Insert(at, parent.Children[at].Clone());
        }
    }

    private static Node Retyped(Node node, Random random) => random.Next(4) switch
    {
        0 => Node.List(node),
        1 => Node.Mapping(Node.Scalar(Telling.Token(random)), node),
        2 => Node.Scalar(Telling.Token(random), random.Next(2) == 0),
        _ => node.IsScalar ? Node.List() : Node.Mapping(),
    };

    private static Node Deeper(Node node, Random random)
    {
        for (var depth = 1 << random.Next(6); depth > 0; depth--)
        {
            node = random.Next(2) == 0 ? Node.List(node) : Node.Mapping(Node.Scalar(random.Next(2) == 0 ? "bukan" : "semua"), node);
        }

        return node;
    }

    private static Node? Foreign(FuzzInput other, Random random)
    {
        if (other.Files.Count == 0 || NodeCache.Parse(other.Files[random.Next(other.Files.Count)]) is not { } root)
        {
            return null;
        }

        var all = root.All().ToList();
        return all[random.Next(all.Count)].Node;
    }
}

/// <summary>The nodes of the corpus, each file read once.</summary>
internal static class NodeCache
{
    private const int Limit = 4_000;

    [ThreadStatic]
    private static Dictionary<FuzzFile, Node?>? _known;

    /// <summary>The nodes of a file, to be changed; null when it is no sound YAML.</summary>
    public static Node? Parse(FuzzFile file)
    {
        _known ??= new Dictionary<FuzzFile, Node?>(ReferenceEqualityComparer.Instance);
        if (!_known.TryGetValue(file, out var node))
        {
            if (_known.Count >= Limit)
            {
                _known.Clear();
            }

            _known[file] = node = Node.Parse(file.Text);
        }

        return node?.Clone();
    }
}
