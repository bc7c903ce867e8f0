using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Netralitas.Rules.Reliability.Fuzz.Mutation;

/// <summary>A piece of a YAML file that can be changed: a scalar, or a list or mapping with children; in a mapping keys and values take turns.</summary>
internal sealed class Node
{
    private Node(string? text, List<Node> children, bool isMapping)
    {
        Text = text;
        Children = children;
        IsMapping = isMapping;
    }

    /// <summary>The text of a scalar; null for a list or mapping.</summary>
    public string? Text { get; set; }

    public bool IsQuoted { get; set; }

    public List<Node> Children { get; }

    public bool IsMapping { get; }

    public bool IsScalar => Text is not null;

    public static Node Scalar(string text, bool isQuoted = false) => new(text, [], false) { IsQuoted = isQuoted };

    public static Node List(params IEnumerable<Node> items) => new(null, [.. items], false);

    public static Node Mapping(params IEnumerable<Node> keysAndValues) => new(null, [.. keysAndValues], true);

    public Node Clone() => new(Text, [.. Children.Select(child => child.Clone())], IsMapping) { IsQuoted = IsQuoted };

    /// <summary>The value under a key of a mapping.</summary>
    public Node? this[string key]
    {
        get
        {
            for (var at = 0; IsMapping && at + 1 < Children.Count; at += 2)
            {
                if (Children[at].Text == key)
                {
                    return Children[at + 1];
                }
            }

            return null;
        }
    }

    public void Set(string key, Node value)
    {
        for (var at = 0; at + 1 < Children.Count; at += 2)
        {
            if (Children[at].Text == key)
            {
                Children[at + 1] = value;
                return;
            }
        }

        Children.Add(Scalar(key));
        Children.Add(value);
    }

    /// <summary>It and everything below it, with the parent and the place there; the root has none.</summary>
    public IEnumerable<(Node Node, Node? Parent, int At)> All()
    {
        var open = new Stack<(Node Node, Node? Parent, int At)>([(this, null, 0)]);
        while (open.TryPop(out var one))
        {
            yield return one;
            for (var at = one.Node.Children.Count - 1; at >= 0; at--)
            {
                open.Push((one.Node.Children[at], one.Node, at));
            }
        }
    }

    /// <summary>Reads the one document of a sound file; null for what is not one.</summary>
    public static Node? Parse(string text)
    {
        try
        {
            var parser = new Parser(new StringReader(text));
            parser.Consume<StreamStart>();
            return parser.TryConsume<DocumentStart>(out _) ? Read(parser) : null;
        }
#pragma warning disable CA1031 // How the parser refuses is not looked at here.
        catch (Exception)
#pragma warning restore CA1031
        {
            return null;
        }
    }

    private static Node Read(Parser parser)
    {
        if (parser.TryConsume<Scalar>(out var scalar))
        {
            return Scalar(scalar.Value, scalar.Style != ScalarStyle.Plain);
        }

        if (parser.TryConsume<AnchorAlias>(out var alias))
        {
            return Scalar(alias.Value.Value);
        }

        var isMapping = parser.Accept<MappingStart>(out _);
        var children = new List<Node>();
        parser.MoveNext();
        while (!parser.Accept<MappingEnd>(out _) && !parser.Accept<SequenceEnd>(out _))
        {
            children.Add(Read(parser));
        }

        parser.MoveNext();
        return new Node(null, children, isMapping);
    }
}
