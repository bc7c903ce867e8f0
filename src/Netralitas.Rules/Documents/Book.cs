using System;
using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Compilation;
using Netralitas.Rules.Findings;
using Netralitas.Rules.Model;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Documents;

/// <summary>What all pages of one writing share.</summary>
internal sealed class Book
{
    private readonly string _root;

    public Book(RuleIndex index, Trials trials, RulebookStamp stamp, DateOnly day, Language language)
    {
        Index = index;
        Cases = trials.Cases;
        Tests = trials.Tests.ToLookup(file => file.Rule.Name, StringComparer.Ordinal);
        Stamp = stamp;
        Day = day;
        Language = language;
        Paths = new Paths(Content, Cases, language);
        Citings = new Citings(Content, Cases, Paths);
        Superiors = Content.Superiors();
        var vocabulary = Content.Vocabulary.Facts[0].Span!.Path;
        _root = vocabulary[..^RuleFiles.Vocabulary.Length];
    }

    public RuleIndex Index { get; }

    public RulebookContent Content => Index.Content;

    public IReadOnlyList<RealCase> Cases { get; }

    /// <summary>The tests, by the rule they stand beside.</summary>
    public ILookup<string, RuleTestFile> Tests { get; }

    public RulebookStamp Stamp { get; }

    /// <summary>The day that pages speak of where they must speak of one.</summary>
    public DateOnly Day { get; }

    public Language Language { get; }

    public Paths Paths { get; }

    public Citings Citings { get; }

    /// <summary>The rules that go before each rule, by its id.</summary>
    public ILookup<string, Rule> Superiors { get; }

    /// <summary>The instrument that a rule's id names before its slash, or null.</summary>
    public Instrument? InstrumentOf(Rule rule) => Content.Instruments.FirstOrDefault(instrument => instrument.Id == GroupOf(rule));

    /// <summary>What a rule's id names before its slash: the instrument it is a row or a provision of.</summary>
    public static string GroupOf(Rule rule) => rule.Id.Split('/')[0];

    /// <summary>The norm's homes that exist, which the checks have made sure of.</summary>
    public IEnumerable<(Instrument Instrument, Provision Provision)> Homes(LegalNorm norm) => norm.Homes.Select(home => Content.Find(home)!.Value);

    /// <summary>The regimes that have a level, in the order of their time.</summary>
    public IEnumerable<(SanctionRegime Regime, SanctionLevel Level)> Regimes(string level) =>
        Content.Regimes
            .SelectMany(regime => regime.Levels, (regime, one) => (regime, one))
            .Where(pair => pair.one.Code == level)
            .OrderBy(pair => pair.regime.Validity.From);

    /// <summary>A file's path below the rules folder, wherever that folder lies.</summary>
    public string FileOf(SourceSpan span) => span.Path.StartsWith(_root, StringComparison.Ordinal) ? span.Path[_root.Length..] : span.Path;
}
