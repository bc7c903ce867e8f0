using System;
using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Binding;
using Netralitas.Rules.Diagnostics;
using Netralitas.Rules.Model;
using Netralitas.Rules.Syntax;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Testing;

/// <summary>Reads what is recorded in a file: an action by itself, or a real case with the actions that were decided on.</summary>
internal static class RecordedActions
{
    public static IReadOnlyList<ActionReadResult> Read(SourceText? source, RulebookContent content, ReadLimits limits, DiagnosticBag diagnostics)
    {
        var node = source is null ? null : YamlReader.Read(source, limits, diagnostics);
        return node is not null && IsCase(node)
            ? OfCase(node, content, limits, diagnostics)
            : [ActionReader.Read(node is null ? [] : FactFlattener.Flatten(node, diagnostics), content.Vocabulary, diagnostics)];
    }

    /// <summary>Whether it has a title and decisions, as no action has.</summary>
    private static bool IsCase(YamlNode node) =>
        node is YamlMapping mapping && mapping.Entries.Count(entry => entry.Key.Text is "judul" or "keputusan") == 2;

    private static IReadOnlyList<ActionReadResult> OfCase(YamlNode node, RulebookContent content, ReadLimits limits, DiagnosticBag diagnostics)
    {
        var read = CaseBinder.Bind(MappingReader.Over(node, RuleFileShapes.Case, diagnostics), limits);
        if (diagnostics.HasErrors)
        {
            return [new ActionReadResult(null, diagnostics, read.Id)];
        }

        var different = read.Decisions.DistinctBy(decision => string.Join('\n', decision.Facts.Select(Written).Order(StringComparer.Ordinal))).ToList();
        return
        [
            .. from decision in different
               let own = new DiagnosticBag()
               select ActionReader.Read(
                   TestDays.Resolve(decision.Facts, null, content, own),
                   content.Vocabulary,
                   own,
                   different.Count == 1 ? read.Id : $"{read.Id} {CodeNames<DecidingBody>.Of(decision.Body)}"),
        ];
    }

    private static string Written(DescribedFact fact) => $"{fact.Key}: {string.Join(", ", fact.Values.Select(value => value.Name))}";
}
