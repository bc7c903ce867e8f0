using System;
using System.Collections.Generic;
using System.IO;
using Netralitas.Rules.Diagnostics;
using Netralitas.Rules.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Netralitas.Rules.Syntax;

/// <summary>
/// Reads one YAML document (or JSON, which is YAML) into nodes with places. Strict and bounded: no anchors, aliases,
/// merge keys, tags, further documents or duplicate keys.
/// </summary>
internal sealed class YamlReader
{
    /// <summary>What the parser itself says of a key that is missing.</summary>
    private const string NoKey = "did not find expected key";

    private readonly SourceText _source;
    private readonly ReadLimits _limits;
    private readonly DiagnosticBag _diagnostics;
    private readonly Parser _parser;
    private readonly int _end;
    private Mark _before = new(0, 1, 1);
    private int _nodes;

    private YamlReader(SourceText source, ReadLimits limits, DiagnosticBag diagnostics)
    {
        _source = source;
        _limits = limits;
        _diagnostics = diagnostics;
        _parser = new Parser(new Scanner(new StringReader(source.Content), skipComments: true));
        _end = source.Content.AsSpan().TrimEnd().Length;
    }

    /// <summary>The document's root, or null when anything at all was wrong; what was wrong is then in the bag.</summary>
    public static YamlNode? Read(SourceText source, ReadLimits limits, DiagnosticBag diagnostics) => Read(source, limits, diagnostics, out _);

    /// <inheritdoc cref="Read(SourceText, ReadLimits, DiagnosticBag)"/>
    /// <param name="nodes">How many nodes were made of it.</param>
    public static YamlNode? Read(SourceText source, ReadLimits limits, DiagnosticBag diagnostics, out int nodes)
    {
        nodes = 0;
        diagnostics.Register(source);
        HiddenCharacters.Refuse(source, diagnostics);
        if (diagnostics.IsBroken(source.Path))
        {
            return null;
        }

        var reader = new YamlReader(source, limits, diagnostics);
        var node = reader.ReadDocument();
        nodes = reader._nodes;
        return diagnostics.IsBroken(source.Path) ? null : node;
    }

    private YamlNode? ReadDocument()
    {
        try
        {
            Next();
            if (Next() is not DocumentStart)
            {
                _diagnostics.Report(ReadingDiagnostics.EmptyFile, Place(1, 1));
                return null;
            }

            var root = ReadNode(Next(), 1, 0);
            Next();
            if (Next() is DocumentStart another)
            {
                _diagnostics.Report(ReadingDiagnostics.SeveralDocuments, Place(another.Start, another.End));
            }

            return root;
        }
        catch (LimitException)
        {
            return null;
        }
        catch (YamlException error)
        {
            ReportSyntaxError(error.Start, error.End, error.Message);
            return null;
        }
    }

    private ParsingEvent Next()
    {
        _before = _parser.Current?.End ?? _before;
        try
        {
            // It stops without a word at some keys that are left out.
            return _parser.MoveNext() ? _parser.Current! : throw new YamlException(_before, _before, NoKey);
        }
        catch (InvalidOperationException)
        {
            // The scanner of YamlDotNet 16 answers some malformed flow collections ("a: [1,2\nb: c") this way, without a place.
            throw new YamlException(_before, _before, "unexpected end in a flow collection");
        }
#pragma warning disable CA1031 // Nor does it place what is wrong with a tag ("!<x y> z"), and what else it may throw nobody knows.
        catch (Exception error) when (error is not YamlException)
#pragma warning restore CA1031
        {
            throw new YamlException(_before, _before, error.Message);
        }
    }

    private YamlNode ReadNode(ParsingEvent parsed, int depth, int above)
    {
        if (++_nodes > _limits.MaxNodes)
        {
            throw Exceeded(ReadingDiagnostics.TooManyNodes, parsed, _limits.MaxNodes);
        }

        if (depth > _limits.MaxDepth && parsed is (SequenceStart or MappingStart))
        {
            throw Exceeded(ReadingDiagnostics.TooDeep, parsed, _limits.MaxDepth);
        }

        RefuseAnchorAndTag(parsed);
        return parsed switch
        {
            Scalar scalar => ReadScalar(scalar),
            SequenceStart start => ReadSequence(start, depth, above),
            MappingStart start => ReadMapping(start, depth, above),
            AnchorAlias alias => RefuseAlias(alias),

            // The parser of YamlDotNet 16 takes a key that is left out behind a blank (" : b") for none at all.
            _ => throw new YamlException(parsed.Start, parsed.End, NoKey),
        };
    }

    private YamlScalar ReadScalar(Scalar scalar)
    {
        if (scalar.Value.Length > _limits.MaxScalarLength)
        {
            throw Exceeded(ReadingDiagnostics.TextTooLong, scalar, _limits.MaxScalarLength);
        }

        var place = Place(scalar.Start, scalar.End);
        if (scalar.Style == ScalarStyle.DoubleQuoted)
        {
            HiddenCharacters.Refuse(scalar.Value, place, _diagnostics);
        }

        return new YamlScalar(scalar.Value, scalar.Style == ScalarStyle.Plain, place);
    }

    private YamlSequence ReadSequence(SequenceStart start, int depth, int above)
    {
        var items = new List<YamlNode>();
        for (var parsed = Next(); parsed is not SequenceEnd; parsed = Next())
        {
            items.Add(ReadNode(parsed, depth + 1, above));
        }

        return new YamlSequence(items, Place(start.Start, start.End));
    }

    /// <param name="above">The length of the keys it stands under, each with a dot behind it.</param>
    private YamlMapping ReadMapping(MappingStart start, int depth, int above)
    {
        // Of a pair without braces in a list ("[a: b]") the parser does not say where it starts.
        var place = start.Start.Index < _before.Index ? Place(_before, _before) : Place(start.Start, start.End);
        var entries = new List<YamlEntry>();
        var seen = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        for (var parsed = Next(); parsed is not MappingEnd; parsed = Next())
        {
            var keyNode = ReadNode(parsed, depth + 1, above);
            var length = above + ((keyNode as YamlScalar)?.Text.Length ?? 0);
            if (length > _limits.MaxKeyLength)
            {
                throw Exceeded(ReadingDiagnostics.KeyTooLong, parsed, _limits.MaxKeyLength);
            }

            var value = ReadNode(Next(), depth + 1, length + 1);
            if (keyNode is not YamlScalar key)
            {
                _diagnostics.Report(ReadingDiagnostics.KeyIsNotText, keyNode.Span);
            }
            else if (key.IsPlain && key.Text == "<<")
            {
                _diagnostics.Report(ReadingDiagnostics.MergeKey, key.Span);
            }
            else if (!seen.TryAdd(key.Text, key.Span))
            {
                var first = seen[key.Text];
                _diagnostics.ReportClash(ReadingDiagnostics.DuplicateKey, key.Span, [new OtherPlace(first, DiagnosticTexts.First)], key.Text, first.Line);
            }
            else
            {
                entries.Add(new YamlEntry(key, value));
            }
        }

        return new YamlMapping(entries, place);
    }

    private void RefuseAnchorAndTag(ParsingEvent parsed)
    {
        if (parsed is NodeEvent { Anchor.IsEmpty: false } anchored)
        {
            _diagnostics.Report(ReadingDiagnostics.Anchor, Place(parsed.Start, parsed.Start), anchored.Anchor.Value);
        }

        // "!" alone only says that a quoted text is text.
        if (parsed is NodeEvent { Tag: { IsEmpty: false, IsNonSpecific: false } } tagged)
        {
            _diagnostics.Report(ReadingDiagnostics.Tag, Place(parsed.Start, parsed.Start), tagged.Tag.Value);
        }
    }

    private YamlScalar RefuseAlias(AnchorAlias alias)
    {
        var place = Place(alias.Start, alias.End);
        _diagnostics.Report(ReadingDiagnostics.Alias, place, alias.Value.Value);
        return new YamlScalar("", true, place);
    }

    private void ReportSyntaxError(Mark start, Mark end, string message)
    {
        // Tabs are the commonest cause and the parser names at most the first, in words about scanners: tell each of them instead.
        var tabs = TabIndentations();
        var isAboutTabs = message.Contains("tab", StringComparison.OrdinalIgnoreCase)
            || tabs.Exists(tab => tab.Line == LineOf(start) || tab.Line == LineOf(end));
        if (tabs.Count == 0 || !isAboutTabs)
        {
            _diagnostics.Report(ReadingDiagnostics.Syntax, Place(start, end), SyntaxErrorWords.For(message));
            return;
        }

        foreach (var tab in tabs)
        {
            _diagnostics.Report(ReadingDiagnostics.Tab, tab);
        }
    }

    private List<SourceSpan> TabIndentations()
    {
        var tabs = new List<SourceSpan>();
        if (_source.Content.AsSpan().TrimStart() is ['{' or '[', ..])
        {
            // In JSON a tab is as good as a blank.
            return tabs;
        }

        var number = 0;
        foreach (var line in _source.Content.AsSpan().EnumerateLines())
        {
            number++;
            var text = line.TrimStart(" \t");
            var tab = line[..(line.Length - text.Length)].IndexOf('\t');
            if (tab >= 0 && text.Length > 0)
            {
                tabs.Add(Place(number, tab + 1));
            }
        }

        return tabs;
    }

    private LimitException Exceeded(DiagnosticDescriptor descriptor, ParsingEvent parsed, int limit)
    {
        _diagnostics.Report(descriptor, Place(parsed.Start, parsed.Start), limit);
        return new LimitException();
    }

    private SourceSpan Place(Mark start, Mark end)
    {
        // What is missed at the end is missed after the last word; the parser would say so a line behind the file.
        return start.Index >= _end
            ? TextPlaces.At(_source.Path, _source.Content, _end, _source.FirstLine)
            : new SourceSpan(
                _source.Path,
                LineOf(start),
                (int)start.Column,
                start.Line == end.Line ? Math.Max(1, (int)(end.Column - start.Column)) : 1);
    }

    private SourceSpan Place(int line, int column) => new(_source.Path, _source.FirstLine + line - 1, column, 1);

    private int LineOf(Mark mark) => _source.FirstLine + (int)mark.Line - 1;

    /// <summary>Ends the reading of a file that broke a limit; never leaves this class.</summary>
#pragma warning disable CA1032, CA1064 // Private control flow, not an exception for callers.
    private sealed class LimitException : Exception;
#pragma warning restore CA1032, CA1064
}
