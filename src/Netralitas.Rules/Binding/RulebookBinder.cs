using System;
using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Diagnostics;
using Netralitas.Rules.Model;
using Netralitas.Rules.Syntax;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Binding;

/// <summary>What the files of a rules folder bind to.</summary>
/// <param name="BuildsOnBase">Whether they build on the embedded rules, so that they are whole only together with them.</param>
/// <param name="Additions">What they add to the facts of those.</param>
internal sealed record BoundFiles(RulebookContent Content, Trials Trials, bool BuildsOnBase, IReadOnlyList<FactAddition> Additions);

/// <summary>Binds every file of a rules folder by the kind its path says, and puts the pieces together.</summary>
internal sealed class RulebookBinder
{
    private readonly DiagnosticBag _diagnostics;
    private readonly ReadLimits _limits;
    private readonly List<FactDefinition> _facts = [];
    private readonly List<FactAddition> _additions = [];
    private readonly List<SourceEntry> _sources = [];
    private readonly List<Instrument> _instruments = [];
    private readonly List<SanctionRegime> _regimes = [];
    private readonly List<ElectionCalendar> _calendars = [];
    private readonly List<Rule> _rules = [];
    private readonly List<Permission> _permissions = [];
    private readonly List<ProcedureStep> _steps = [];
    private readonly List<SanctionPolicy> _policies = [];
    private readonly List<Practice> _practices = [];
    private readonly List<RuleTestFile> _tests = [];
    private readonly List<RealCase> _cases = [];
    private readonly List<Acceptance> _acceptances = [];
    private Manifest? _manifest;

    private static readonly LocalizedText KnownFiles = NameList.Of(
        RuleFileKind.All.Where(kind => kind.Shape != RuleFileShapes.TestFile)
            .Select(kind => kind.Place.EndsWith(RuleFiles.Suffix, StringComparison.Ordinal) ? kind.Place : $"{kind.Place}/*{RuleFiles.Suffix}"));

    private RulebookBinder(ReadLimits limits, DiagnosticBag diagnostics)
    {
        _limits = limits;
        _diagnostics = diagnostics;
    }

    /// <summary>Binds the files that could be read; <paramref name="root"/> is where things missing altogether are reported.</summary>
    public static BoundFiles Bind(IEnumerable<(SourceText Source, YamlNode? Root)> files, string root, ReadLimits limits, DiagnosticBag diagnostics)
    {
        var binder = new RulebookBinder(limits, diagnostics);
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (source, node) in files)
        {
            names.Add(Relative(source.Path, root));
            binder.BindFile(Relative(source.Path, root), source.Path, node);
        }

        // A file that is there but could not be read has been told of already.
        names.UnionWith(diagnostics.BrokenFiles.Select(path => Relative(path, root)));
        var buildsOnBase = binder.BuildsOnBase(root);
        string[] required = buildsOnBase ? [RuleFiles.Manifest] : [RuleFiles.Manifest, RuleFiles.Vocabulary, RuleFiles.Sources];
        foreach (var missing in required.Where(name => !names.Contains(name)))
        {
            diagnostics.Report(BindingDiagnostics.MissingFile, new SourceSpan(Path(root, missing), 1, 1, 1), missing);
        }

        if (!buildsOnBase && binder._additions is [var addition, ..])
        {
            diagnostics.Report(BindingDiagnostics.AdditionsWithoutBase, addition.Fact.Span);
        }

        return binder.Assemble(buildsOnBase);
    }

    internal static string Path(string root, string name) => root.Length == 0 ? name : $"{root}/{name}";

    /// <summary>
    /// What the manifest says. Where it is missing or has a mistake, a folder whose vocabulary cannot stand alone is taken to build on
    /// the embedded rules, so that not every name in it is unknown on top.
    /// </summary>
    private bool BuildsOnBase(string root) =>
        _manifest?.Base is not null
        || ((_manifest is null || _diagnostics.IsBroken(Path(root, RuleFiles.Manifest)))
            && !_diagnostics.IsBroken(Path(root, RuleFiles.Vocabulary))
            && !_facts.Exists(fact => fact.Key is FactKeys.Date or FactKeys.Election or FactKeys.Phase));

    internal static string Relative(string path, string root) =>
        path.StartsWith(root + "/", StringComparison.Ordinal) ? path[(root.Length + 1)..] : path;

    private void BindFile(string name, string path, YamlNode? node)
    {
        if (RuleFileKind.Of(name) is not { } kind)
        {
            _diagnostics.Report(BindingDiagnostics.UnknownFile, new SourceSpan(path, 1, 1, 1), KnownFiles);
        }
        else if (node is not null)
        {
            Bind(kind, MappingReader.Over(node, kind.Shape, _diagnostics));
        }
    }

    private void Bind(RuleFileKind kind, MappingReader reader)
    {
        switch (kind.Place)
        {
            case RuleFiles.TestSuffix: _tests.Add(RuleTestBinder.Bind(reader, _limits)); break;
            case RuleFiles.Manifest: _manifest = ManifestBinder.Bind(reader); break;
            case RuleFiles.Vocabulary: BindVocabulary(reader); break;
            case RuleFiles.Sources: _sources.AddRange(reader.Mappings("sumber").Select(BindSource)); break;
            case RuleFiles.Instruments: _instruments.Add(InstrumentBinder.Bind(reader)); break;
            case RuleFiles.Regimes: _regimes.Add(SanctionBinder.Bind(reader)); break;
            case RuleFiles.Calendars: _calendars.Add(CalendarBinder.Bind(reader)); break;
            case RuleFiles.Rules: _rules.Add(RuleBinder.Bind(reader)); break;
            case RuleFiles.Permissions: _permissions.Add(PermissionBinder.Bind(reader)); break;
            case RuleFiles.Steps: _steps.Add(StepBinder.Bind(reader)); break;
            case RuleFiles.Policies: _policies.Add(PolicyBinder.Bind(reader)); break;
            case RuleFiles.Practices: _practices.Add(PracticeBinder.Bind(reader)); break;
            case RuleFiles.Cases: _cases.Add(CaseBinder.Bind(reader, _limits)); break;
            case RuleFiles.Acceptances: _acceptances.Add(AcceptanceBinder.Bind(reader)); break;
            default: throw new InvalidOperationException($"Nothing binds files of the kind '{kind.Place}'.");
        }
    }

    private void BindVocabulary(MappingReader reader)
    {
        var (facts, additions) = VocabularyBinder.Bind(reader);
        _facts.AddRange(facts);
        _additions.AddRange(additions);
    }

    private static SourceEntry BindSource(MappingReader reader) =>
        new(reader.Id("id"), reader.Text("judul"), reader.Has("alamat") ? reader.Text("alamat") : null, reader.KeySpan("id"));

    private BoundFiles Assemble(bool buildsOnBase)
    {
        var calendars = Sorted(_calendars, calendar => calendar.Id);
        var regimes = Sorted(_regimes, regime => regime.Id);
        return new BoundFiles(
            new RulebookContent(
                _manifest ?? new Manifest(new LocalizedText(""), "", [], []),
                new Vocabulary(_facts.Select(fact => fact.WithCodesFrom(calendars, regimes))),
                Sorted(_sources, source => source.Id),
                Sorted(_instruments, instrument => instrument.Id),
                regimes,
                calendars,
                Sorted(_rules, rule => rule.Id),
                Sorted(_permissions, permission => permission.Id),
                [.. _steps.OrderBy(step => step.Order).ThenBy(step => step.Id, StringComparer.Ordinal)],
                Sorted(_policies, policy => policy.Id),
                Sorted(_practices, practice => practice.Id)),
            new Trials(
                [.. _tests.OrderBy(test => test.Rule.Name, StringComparer.Ordinal).ThenBy(test => test.Span.Path, StringComparer.Ordinal)],
                Sorted(_cases, item => item.Id),
                Sorted(_acceptances, acceptance => acceptance.Id)),
            buildsOnBase,
            _additions);
    }

    private static List<T> Sorted<T>(IEnumerable<T> items, Func<T, string> id) => [.. items.OrderBy(id, StringComparer.Ordinal)];
}
