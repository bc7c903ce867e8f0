using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Diagnostics;
using Netralitas.Rules.Model;
using Netralitas.Rules.Syntax;

namespace Netralitas.Rules.Binding;

/// <summary>Binds conditions. Which facts and codes exist is the vocabulary's business and checked later.</summary>
internal static class ConditionBinder
{
    internal const string All = "semua";
    internal const string Any = "salah_satu";
    internal const string Not = "bukan";

    public static Condition? Condition(this MappingReader reader, string key) =>
        reader.Declared(key, ValueShape.Condition) is { } node ? Bind(reader, node, key) : null;

    public static Condition RequiredCondition(this MappingReader reader, string key) =>
        reader.Condition(key) ?? new AllOf([], reader.Span);

    private static Condition? Bind(MappingReader reader, YamlNode node, string key)
    {
        if (node is not YamlMapping mapping)
        {
            reader.ReportShape(node, key, Expected.Mapping);
            return null;
        }

        if (mapping.Entries.Count == 0)
        {
            reader.Diagnostics.Report(BindingDiagnostics.Empty, node.Span, key);
            return null;
        }

        var parts = mapping.Entries.Select(entry => BindEntry(reader, entry)).OfType<Condition>().ToList();
        return parts.Count == 1 ? parts[0] : new AllOf(parts, mapping.Span);
    }

    private static Condition? BindEntry(MappingReader reader, YamlEntry entry) => entry.Key.Text switch
    {
        All => new AllOf(BindList(reader, entry), entry.Key.Span),
        Any => new AnyOf(BindList(reader, entry), entry.Key.Span),
        Not => Bind(reader, entry.Value, Not) is { } part ? new NotThat(part, entry.Key.Span) : null,
        _ when entry.Value is YamlMapping => BindDays(reader, entry),
        _ => new HasCode(entry.Key.Text, reader.ReadNames(entry.Value, entry.Key.Text), entry.Key.Span),
    };

    private static List<Condition> BindList(MappingReader reader, YamlEntry entry) =>
        [.. reader.ReadItems(entry.Value, entry.Key.Text).Select(item => Bind(reader, item, entry.Key.Text)).OfType<Condition>()];

    private static OnDays BindDays(MappingReader reader, YamlEntry entry)
    {
        var days = MappingReader.Over(entry.Value, RuleFileShapes.Days, reader.Diagnostics, entry.Key.Span);
        var (from, until) = (days.DayBound("mulai"), days.DayBound("sampai"));
        if (!days.Has("mulai") && !days.Has("sampai"))
        {
            reader.Diagnostics.Report(BindingDiagnostics.Empty, entry.Key.Span, entry.Key.Text);
        }

        if (from?.Day is { } first && until?.Day is { } last && first > last)
        {
            reader.Diagnostics.Report(DateDiagnostics.Reversed, days.KeySpan("sampai"), Days.ToText(last), Days.ToText(first));
        }

        return new OnDays(entry.Key.Text, from, until, entry.Key.Span);
    }
}
