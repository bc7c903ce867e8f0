using System;
using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Diagnostics;
using Netralitas.Rules.Model;
using Netralitas.Rules.Syntax;

namespace Netralitas.Rules.Binding;

/// <summary>The fixtures of a test file: pieces of a description under a name, which its tests put together.</summary>
internal sealed class TestFixtures
{
    private const string Key = "bahan";

    private readonly Dictionary<string, IReadOnlyList<DescribedFact>> _byName = new(StringComparer.Ordinal);

    public static TestFixtures Bind(MappingReader reader)
    {
        var fixtures = new TestFixtures();
        var node = reader.Declared(Key, ValueShape.NamedFacts);
        if (node is YamlMapping mapping)
        {
            foreach (var entry in mapping.Entries)
            {
                fixtures._byName.Add(entry.Key.Text, FactFlattener.Flatten(entry.Value, reader.Diagnostics));
            }
        }
        else if (node is not null)
        {
            reader.ReportShape(node, Key, Expected.Mapping);
        }

        return fixtures;
    }

    /// <summary>The facts of some fixtures, the later ones laid over the earlier.</summary>
    public IReadOnlyList<DescribedFact> Use(IReadOnlyList<Named> names, DiagnosticBag diagnostics)
    {
        foreach (var name in names.Where(name => !_byName.ContainsKey(name.Name)))
        {
            diagnostics.ReportUnknown(
                BindingDiagnostics.UnknownFixture, name.Span, name.Name, _byName.Keys, name.Name, NameList.Of(_byName.Keys.DefaultIfEmpty("-")));
        }

        // From the last one on: of a fixture named twice only the last naming shows.
        IReadOnlyList<DescribedFact> facts = [];
        foreach (var own in names.Reverse().Select(name => name.Name).Distinct().Where(_byName.ContainsKey).Select(name => _byName[name]))
        {
            facts = RuleTestBinder.Overlay(own, facts);
        }

        return facts;
    }
}
