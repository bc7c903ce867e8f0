using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Netralitas.Rules.Diagnostics;
using Netralitas.Rules.Model;
using Netralitas.Rules.Syntax;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Binding;

/// <summary>
/// Reads the values of a mapping by its <see cref="ObjectShape"/>. What is wrong goes into the bag and a stand-in comes
/// back, so that all mistakes of a file are found in one pass; a file with a mistake is never used.
/// </summary>
internal sealed class MappingReader
{
    /// <summary>The largest number a file may hold.</summary>
    internal const int NumberLimit = 10_000;

    private readonly YamlMapping _mapping;
    private readonly ObjectShape _shape;
    private readonly DiagnosticBag _diagnostics;

    /// <summary>Keys that were surely meant by a misspelt one: they are not missing on top of that.</summary>
    private readonly HashSet<string> _misspelt = new(StringComparer.Ordinal);

    private MappingReader(YamlMapping mapping, ObjectShape shape, DiagnosticBag diagnostics, SourceSpan span)
    {
        _mapping = mapping;
        _shape = shape;
        _diagnostics = diagnostics;
        Span = span;
    }

    public SourceSpan Span { get; }

    public DiagnosticBag Diagnostics => _diagnostics;

    /// <summary>A reader over a node, which should be a mapping; its keys are checked here.</summary>
    /// <param name="at">Where the thing is said to be when the mapping itself has no better place.</param>
    public static MappingReader Over(YamlNode node, ObjectShape shape, DiagnosticBag diagnostics, SourceSpan? at = null)
    {
        if (node is not YamlMapping mapping)
        {
            diagnostics.Report(BindingDiagnostics.WrongShape, node.Span, Expected.ThisPart(shape.Name), Expected.Mapping);
            return new MappingReader(new YamlMapping([], node.Span), shape, diagnostics, node.Span) { IsPresent = false };
        }

        var reader = new MappingReader(mapping, shape, diagnostics, at ?? mapping.Span);
        reader.CheckKeys();
        return reader;
    }

    /// <summary>Whether the mapping is there at all; one that is not has been told of as a missing key.</summary>
    public bool IsPresent { get; private init; } = true;

    public bool Has(string key) => Node(key) is not null;

    public YamlNode? Node(string key) => _mapping.Entries.FirstOrDefault(entry => entry.Key.Text == key)?.Value;

    /// <summary>The place of a key, or of the whole mapping when it is absent.</summary>
    public SourceSpan KeySpan(string key) => _mapping.Entries.FirstOrDefault(entry => entry.Key.Text == key)?.Key.Span ?? Span;

    public string Text(string key) => Scalar(key, ValueShape.Text)?.Text ?? "";

    /// <summary>An id, key, code or citation with its place.</summary>
    public Named Name(string key) => OptionalName(key) ?? new Named("", Span);

    public Named? OptionalName(string key) => Scalar(key, ValueShape.Name) is { } scalar ? new Named(scalar.Text, scalar.Span) : null;

    /// <summary>An id: what other files may refer to.</summary>
    public string Id(string key)
    {
        if (Key(key, ValueShape.Name).Kind != NameKind.Id)
        {
            throw new InvalidOperationException($"'{key}' is read as an id but not declared as one.");
        }

        var name = Name(key);
        if (name.Name.Length > 0 && !name.Name.All(character => char.IsAsciiLetterOrDigit(character) || character is '-' or '_' or '.' or '/'))
        {
            _diagnostics.Report(BindingDiagnostics.InvalidId, name.Span, name.Name);
        }

        return name.Name;
    }

    public bool Flag(string key)
    {
        if (Scalar(key, ValueShape.Flag) is not { } scalar)
        {
            return false;
        }

        if (scalar.Text is not (FactKeys.Yes or FactKeys.No))
        {
            ReportUnknownCode(scalar, key, [FactKeys.Yes, FactKeys.No]);
        }

        return scalar.Text == FactKeys.Yes;
    }

    public int Number(string key)
    {
        if (Scalar(key, ValueShape.Number) is not { } scalar)
        {
            return 1;
        }

        if (int.TryParse(scalar.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= NumberLimit)
        {
            return number;
        }

        _diagnostics.Report(BindingDiagnostics.InvalidNumber, scalar.Span, scalar.Text, NumberLimit);
        return 1;
    }

    public DateOnly? Day(string key)
    {
        if (Scalar(key, ValueShape.Day) is not { } scalar)
        {
            return null;
        }

        if (Days.TryParse(scalar.Text, out var day))
        {
            return day;
        }

        _diagnostics.Report(BindingDiagnostics.InvalidDay, scalar.Span, scalar.Text);
        return null;
    }

    /// <summary>A day, or one computed from a calendar, as in <c>penetapan - 6 bulan</c>.</summary>
    public DayBound? DayBound(string key)
    {
        if (Scalar(key, ValueShape.DayBound) is not { } scalar)
        {
            return null;
        }

        if (Days.TryParse(scalar.Text, out var day))
        {
            return new DayBound(day, null, scalar.Span);
        }

        if (RelativeDay.Parse(scalar.Text) is { } relative)
        {
            return new DayBound(null, relative, scalar.Span);
        }

        _diagnostics.Report(BindingDiagnostics.InvalidDay, scalar.Span, scalar.Text);
        return null;
    }

    public Quantity? Quantity(string key)
    {
        if (Scalar(key, ValueShape.Quantity) is not { } scalar)
        {
            return null;
        }

        var parts = scalar.Text.Split(' ');
        if (parts.Length == 2
            && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var value)
            && value is >= 1 and <= NumberLimit
            && CodeNames<TimeUnit>.Parse(parts[1]) is { } unit)
        {
            return new Quantity(value, unit);
        }

        _diagnostics.Report(BindingDiagnostics.InvalidQuantity, scalar.Span, scalar.Text);
        return null;
    }

    public T? Code<T>(string key)
        where T : struct, Enum =>
        Scalar(key, ValueShape.Code) is { } scalar ? ParseCode<T>(key, scalar) : null;

    public LocalizedText? Localized(string key) => Declared(key, ValueShape.Localized) is { } node ? ReadLocalized(node, key) : null;

    public LocalizedText RequiredLocalized(string key) => Localized(key) ?? new LocalizedText("");

    public IReadOnlyList<LocalizedText> LocalizedTexts(string key) =>
        [.. Items(key, ValueShape.LocalizedTexts).Select(node => ReadLocalized(node, key)).OfType<LocalizedText>()];

    /// <summary>A list of names; a single name may stand without the list.</summary>
    public IReadOnlyList<Named> Names(string key)
    {
        var node = Declared(key, ValueShape.Names);
        return node is null ? [] : ReadNames(node, key);
    }

    public IReadOnlyList<Named> ReadNames(YamlNode node, string key)
    {
        if (node is YamlScalar single)
        {
            return CheckNotEmpty(single, key) ? [new Named(single.Text, single.Span)] : [];
        }

        return
        [
            .. ReadItems(node, key)
                .Select(item => AsScalar(item, key))
                .OfType<YamlScalar>()
                .Select(item => new Named(item.Text, item.Span)),
        ];
    }

    /// <summary>Names, each with a code, as in <c>{ skb-2022/A4: tidak }</c>.</summary>
    public IReadOnlyList<(Named Name, T Code)> NamesToCodes<T>(string key)
        where T : struct, Enum
    {
        if (Declared(key, ValueShape.NameToCode) is not { } node)
        {
            return [];
        }

        if (node is not YamlMapping mapping)
        {
            ReportShape(node, key, Expected.Mapping);
            return [];
        }

        return
        [
            .. mapping.Entries
                .Select(entry => (Name: new Named(entry.Key.Text, entry.Key.Span), Code: AsScalar(entry.Value, key)))
                .Where(pair => pair.Code is not null)
                .Select(pair => (pair.Name, Code: ParseCode<T>(key, pair.Code!)))
                .Where(pair => pair.Code is not null)
                .Select(pair => (pair.Name, pair.Code!.Value)),
        ];
    }

    public MappingReader Mapping(string key)
    {
        var of = Key(key, ValueShape.Mapping).Of!;
        return Declared(key, ValueShape.Mapping) is { } node
            ? Over(node, of, _diagnostics, KeySpan(key))
            : new MappingReader(new YamlMapping([], Span), of, _diagnostics, Span) { IsPresent = false };
    }

    public IReadOnlyList<MappingReader> Mappings(string key)
    {
        var of = Key(key, ValueShape.Mappings).Of!;
        return [.. Items(key, ValueShape.Mappings).Select(node => Over(node, of, _diagnostics))];
    }

    /// <summary>The node under a key that the shape declares as this; binders of richer values read on from it.</summary>
    public YamlNode? Declared(string key, ValueShape shape)
    {
        Key(key, shape);
        return Node(key);
    }

    /// <summary>Reports unless exactly one of the two keys that the shape says so of is there.</summary>
    public bool CheckExactlyOne() => CheckExactlyOne(_shape.ExactlyOne!.Value.One, _shape.ExactlyOne.Value.Other);

    /// <summary>Reports unless exactly one of two keys is there. A misspelt key counts as the one it was meant to be.</summary>
    public bool CheckExactlyOne(string one, string other, SourceSpan? at = null, LocalizedText? name = null) => CheckExactlyOne([one, other], at, name);

    /// <summary>Reports unless exactly one of several keys is there.</summary>
    public bool CheckExactlyOne(IReadOnlyList<string> keys, SourceSpan? at = null, LocalizedText? name = null)
    {
        if (!IsPresent || keys.Count(Means) == 1)
        {
            return IsPresent;
        }

        _diagnostics.Report(BindingDiagnostics.ExactlyOne, at ?? Span, name ?? Expected.ThisPart(_shape.Name), string.Join(", ", keys));
        return false;
    }

    /// <summary>Whether a key is there, or one that was surely meant to be it.</summary>
    public bool Means(string key) => Has(key) || _misspelt.Contains(key);

    public void ReportShape(YamlNode node, string key, LocalizedText expected) =>
        _diagnostics.Report(BindingDiagnostics.WrongShape, node.Span, Expected.ValueOf(key), expected);

    /// <summary>The items of a list that must not be empty.</summary>
    public IReadOnlyList<YamlNode> ReadItems(YamlNode node, string key)
    {
        if (node is not YamlSequence sequence)
        {
            ReportShape(node, key, Expected.List);
            return [];
        }

        if (sequence.Items.Count == 0)
        {
            _diagnostics.Report(BindingDiagnostics.Empty, node.Span, key);
        }

        return sequence.Items;
    }

    private IReadOnlyList<YamlNode> Items(string key, ValueShape shape) =>
        Declared(key, shape) is { } node ? ReadItems(node, key) : [];

    private YamlScalar? Scalar(string key, ValueShape shape) =>
        Declared(key, shape) is { } node ? AsScalar(node, key) : null;

    private YamlScalar? AsScalar(YamlNode node, string key)
    {
        if (node is not YamlScalar scalar)
        {
            ReportShape(node, key, Expected.Text);
            return null;
        }

        return CheckNotEmpty(scalar, key) ? scalar : null;
    }

    private bool CheckNotEmpty(YamlScalar scalar, string key)
    {
        if (!string.IsNullOrWhiteSpace(scalar.Text))
        {
            return true;
        }

        _diagnostics.Report(BindingDiagnostics.Empty, scalar.Span, key);
        return false;
    }

    private LocalizedText? ReadLocalized(YamlNode node, string key)
    {
        if (node is YamlMapping)
        {
            var both = Over(node, RuleFileShapes.TwoLanguages, _diagnostics);
            return new LocalizedText(both.Text("id").Trim(), both.Text("en").Trim());
        }

        return AsScalar(node, key) is { } scalar ? new LocalizedText(scalar.Text.Trim()) : null;
    }

    private T? ParseCode<T>(string key, YamlScalar scalar)
        where T : struct, Enum
    {
        var code = CodeNames<T>.Parse(scalar.Text);
        if (code is null)
        {
            ReportUnknownCode(scalar, key, CodeNames<T>.All);
        }

        return code;
    }

    private void ReportUnknownCode(YamlScalar scalar, string key, IEnumerable<string> known) =>
        _diagnostics.ReportUnknown(BindingDiagnostics.UnknownCode, scalar.Span, scalar.Text, known, scalar.Text, key, NameList.Of(known));

    private Key Key(string name, ValueShape shape)
    {
        var key = _shape.Find(name) ?? throw new InvalidOperationException($"'{name}' is not in the table of keys of {_shape.Name.English}.");
        return key.Shape == shape ? key : throw new InvalidOperationException($"'{name}' is read as {shape} but declared as {key.Shape}.");
    }

    private void CheckKeys()
    {
        var known = _shape.Keys.Select(key => key.Name).ToList();
        foreach (var key in _mapping.Entries.Select(entry => entry.Key).Where(key => !known.Contains(key.Text)))
        {
            _diagnostics.ReportUnknown(BindingDiagnostics.UnknownKey, key.Span, key.Text, known, key.Text, _shape.Name, NameList.Of(known));
            if (NearestName.Find(key.Text, known) is { } meant)
            {
                _misspelt.Add(meant);
            }
        }

        var required = _shape.Keys.Where(key => key.Required).Select(key => key.Name)
            .Concat(_shape.Keys.Where(key => key.Needs is not null && Has(key.Name)).Select(key => key.Needs!));
        foreach (var key in required.Where(key => !Has(key) && !_misspelt.Contains(key)))
        {
            _diagnostics.Report(BindingDiagnostics.MissingKey, Span, key, _shape.Name);
        }
    }
}
