using System;
using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Diagnostics;
using Netralitas.Rules.Model;
using Netralitas.Rules.Syntax;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Comparison;

/// <summary>One thing that rule files define, as it is written: a rule, an instrument, a calendar, the vocabulary.</summary>
/// <param name="Kind">The folder it stands in, or the file's name: a name of <see cref="RuleFiles"/>.</param>
/// <param name="Id">Its id; empty for what exists once.</param>
internal sealed record RuleFileItem(string Kind, string Id, YamlMapping Node)
{
    /// <summary>What stands for an id where an own rulebook has, once more, what exists once.</summary>
    private const string Own = "sendiri";

    /// <summary>Whether it exists once in a rulebook.</summary>
    public bool IsOnly => Id is "" or Own;

    /// <summary>Everything that findings depend on, by kind and id; tests and cases are left out.</summary>
    /// <param name="files">Files that were loaded before, hence sound; those that others build on first.</param>
    public static IReadOnlyDictionary<(string Kind, string Id), RuleFileItem> Of(IEnumerable<SourceText> files, string root)
    {
        var items = new SortedDictionary<(string, string), RuleFileItem>();
        foreach (var file in files)
        {
            var name = NameOf(file.Path, root);
            if (!RuleFiles.IsTrial(name) && YamlReader.Read(file, ReadLimits.Default, new DiagnosticBag()) is YamlMapping node)
            {
                var item = new RuleFileItem(name.Split('/')[0], IdOf(node), node);
                if (item.Id.Length == 0)
                {
                    // What exists once in a rulebook is added to what it builds on, and does not replace it.
                    item = items.ContainsKey((item.Kind, item.Id)) ? item with { Id = Own } : item;
                }
                else if (items.Remove((item.Kind, item.Id), out var replaced))
                {
                    // Own files come after those they build on, whose texts still hold on the days before.
                    items[(item.Kind, BaseFiles.Replaced(item.Id))] = replaced with { Id = BaseFiles.Replaced(item.Id) };
                }

                items[(item.Kind, item.Id)] = item;
            }
        }

        return items;
    }

    private static string NameOf(string path, string root) =>
        new[] { root, BaseFiles.Root }.FirstOrDefault(folder => path.StartsWith(folder + "/", StringComparison.Ordinal)) is { } prefix ? path[(prefix.Length + 1)..] : path;

    private static string IdOf(YamlMapping node) =>
        node.Entries.FirstOrDefault(entry => entry.Key.Text == "id")?.Value is YamlScalar id ? id.Text : "";
}
