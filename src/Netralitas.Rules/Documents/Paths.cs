using System;
using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Model;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Documents;

/// <summary>Where each thing of a rulebook is written: a page, or an anchor on one.</summary>
internal sealed class Paths
{
    public const string Index = "index.md";
    public const string Matrices = "matriks.md";
    public const string Rules = "aturan.md";
    public const string Instruments = "peraturan.md";
    public const string Regimes = "sanksi.md";
    public const string Calendars = "tahapan.md";
    public const string Timeline = "linimasa.md";
    public const string Permissions = "kebolehan.md";
    public const string Steps = "prosedur.md";
    public const string Policies = "kebijakan.md";
    public const string Practices = "praktik.md";
    public const string Cases = "kasus.md";
    public const string Sources = "sumber.md";
    public const string Vocabulary = "kosakata.md";

    private readonly Dictionary<string, PageNames> _names = [];
    private readonly Dictionary<string, Anchors> _anchors = [];

    public Paths(RulebookContent content, IReadOnlyList<RealCase> cases, Language language)
    {
        _names[Rules] = new PageNames(content.Rules.Select(rule => rule.Id));
        _names[Instruments] = new PageNames(content.Instruments.Select(instrument => instrument.Id));
        _names[Regimes] = new PageNames(content.Regimes.Select(regime => regime.Id));
        _names[Calendars] = new PageNames(content.Calendars.Select(calendar => calendar.Id));
        _names["ketentuan.md"] = new PageNames(content.Instruments
            .SelectMany(instrument => instrument.Provisions, (instrument, provision) => Key(instrument.Id, provision.Citation)));

        AddAnchors(Permissions, PageTexts.Permissions, content.Permissions.Select(permission => permission.Id));
        AddAnchors(Steps, PageTexts.Steps, content.Steps.Select(step => step.Id));
        AddAnchors(Policies, PageTexts.Policies, content.Policies.Select(policy => policy.Id));
        AddAnchors(Practices, PageTexts.Practices, content.Practices.Select(practice => practice.Id));
        AddAnchors(Cases, PageTexts.Cases, cases.Select(one => one.Id));
        AddAnchors(Sources, PageTexts.Sources, content.Sources.Select(source => source.Id));
        AddAnchors(Vocabulary, PageTexts.Vocabulary, content.Vocabulary.Facts.Select(fact => fact.Key));
        foreach (var regime in content.Regimes)
        {
            AddAnchors(Regime(regime.Id), regime.Title, regime.Levels.Select(level => level.Code));
        }

        void AddAnchors(string page, LocalizedText title, IEnumerable<string> headings) => _anchors[page] = new Anchors(headings.Prepend(title.In(language)));
    }

    public string Rule(string id) => $"aturan/{_names[Rules][id]}.md";

    public string Instrument(string id) => $"peraturan/{_names[Instruments][id]}.md";

    public string Provision(string instrument, string citation) => $"ketentuan/{_names["ketentuan.md"][Key(instrument, citation)]}.md";

    public string Regime(string id) => $"sanksi/{_names[Regimes][id]}.md";

    public string Level(string regime, string level) => Anchor(Regime(regime), level);

    public string Calendar(string id) => $"tahapan/{_names[Calendars][id]}.md";

    /// <summary>The matrix that holds from a day on.</summary>
    public static string Matrix(DateOnly from) => $"matriks/{Days.ToText(from)}.md";

    /// <summary>A thing that has a heading on a page.</summary>
    public string Anchor(string page, string heading) => $"{page}#{_anchors[page][heading]}";

    /// <summary>The name of a page without folder and ending.</summary>
    public static string NameOf(string path) => path[(path.LastIndexOf('/') + 1)..^".md".Length];

    private static string Key(string instrument, string citation) => $"{instrument} {citation}";
}
