using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using Netralitas.Rules.Binding;
using Netralitas.Rules.Model;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Schemas;

/// <summary>The names that a rulebook defines, each with its title for the hover.</summary>
internal static class NameSchemas
{
    /// <summary>One definition for each kind of name that refers to something.</summary>
    public static IEnumerable<(string Name, JsonObject Schema)> Of(RulebookContent content, Language language)
    {
        var levels = content.Regimes.SelectMany(regime => regime.Levels).ToList();
        return new[]
        {
            Names(NameKind.Source, content.Sources, source => (source.Id, new LocalizedText(source.Title))),
            Names(NameKind.Instrument, content.Instruments, instrument => (instrument.Id, instrument.Title)),
            Names(NameKind.Regime, content.Regimes, regime => (regime.Id, regime.Title)),
            Names(NameKind.Level, levels, level => (level.Code, level.Name)),
            Names(NameKind.Sanction, levels.SelectMany(level => level.Options), option => (option.Code, option.Name)),
            Names(NameKind.Rule, content.Rules, rule => (rule.Id, rule.Title)),
            Names(NameKind.Permission, content.Permissions, permission => (permission.Id, permission.Title)),
            Names(NameKind.Step, content.Steps, step => (step.Id, step.Title)),
            Names(NameKind.Fact, content.Vocabulary.Facts, fact => (fact.Key, fact.Name)),
            CodesOf(NameKind.Area, FactKeys.Area),
            CodesOf(NameKind.Phase, FactKeys.Phase),
            CodesOf(NameKind.TargetKind, FactKeys.TargetKind),
            CodesOf(NameKind.TargetStatus, FactKeys.TargetStatus),
        };

        (string, JsonObject) Names<T>(NameKind kind, IEnumerable<T> items, Func<T, (string Id, LocalizedText Title)> name) =>
            (Definitions.Names(kind), Node.Names(items.Select(name).DistinctBy(item => item.Id).Select(item => (item.Id, item.Title.In(language)))));

        (string, JsonObject) CodesOf(NameKind kind, string fact) =>
            Names(kind, content.Vocabulary.Find(fact)?.Codes ?? [], code => (code.Code, code.Name));
    }

    /// <summary>References to provisions: instruments, and of each its citations with their words.</summary>
    public static JsonObject Norms(RulebookContent content, Language language)
    {
        var instruments = new JsonObject();
        foreach (var instrument in content.Instruments)
        {
            var citations = instrument.Provisions.Select(provision =>
                (provision.Citation, $"{instrument.ShortName} {provision.Citation}: {provision.Content.In(language)}"));
            instruments[instrument.Id] = Node.Described(instrument.Title.In(language), Node.Names(citations));
        }

        var norm = Node.Mapping(instruments);
        norm["minProperties"] = 1;
        return Node.ListOf(norm);
    }

    /// <summary>Rules, each with what becomes of it.</summary>
    public static JsonObject Outcomes(RulebookContent content, Definitions definitions, Language language)
    {
        var rules = new JsonObject();
        foreach (var rule in content.Rules)
        {
            rules[rule.Id] = Node.Described(rule.Title.In(language), definitions.Ref(Definitions.Outcome, "string"));
        }

        return Node.Mapping(rules);
    }
}
