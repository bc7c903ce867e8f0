using System;
using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Diagnostics;
using Netralitas.Rules.Model;
using Netralitas.Rules.Syntax;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Binding;

/// <summary>What the files of a rules folder bind to.</summary>
internal sealed record BoundFiles(RulebookContent Content, Trials Trials);

/// <summary>Binds every file of a rules folder by the kind its path says, and puts the pieces together.</summary>
internal sealed class RulebookBinder
{
    private readonly DiagnosticBag _diagnostics;
    private readonly List<FactDefinition> _facts = [];
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
    [
        RuleFiles.Manifest,
        RuleFiles.Vocabulary,
        RuleFiles.Sources,
        .. new[] { RuleFiles.Instruments, RuleFiles.Regimes, RuleFiles.Calendars, RuleFiles.Rules, RuleFiles.Permissions, RuleFiles.Steps, RuleFiles.Policies, RuleFiles.Practices, RuleFiles.Cases, RuleFiles.Acceptances }
            .Select(folder => $"{folder}/*{RuleFiles.Suffix}"),
    ]);

    private RulebookBinder(DiagnosticBag diagnostics) => _diagnostics = diagnostics;

    /// <summary>Binds the files that could be read; <paramref name="root"/> is where things missing altogether are reported.</summary>
    public static BoundFiles Bind(IEnumerable<(SourceText Source, YamlNode? Root)> files, string root, DiagnosticBag diagnostics)
    {
        var binder = new RulebookBinder(diagnostics);
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (source, node) in files)
        {
            names.Add(Relative(source.Path, root));
            binder.BindFile(Relative(source.Path, root), source.Path, node);
        }

        // A file that is there but could not be read has been told of already.
        names.UnionWith(diagnostics.BrokenFiles.Select(path => Relative(path, root)));
        foreach (var missing in new[] { RuleFiles.Manifest, RuleFiles.Vocabulary, RuleFiles.Sources }.Where(name => !names.Contains(name)))
        {
            diagnostics.Report(BindingDiagnostics.MissingFile, new SourceSpan(root.Length == 0 ? missing : $"{root}/{missing}", 1, 1, 1), missing);
        }

        return binder.Assemble();
    }

    internal static string Relative(string path, string root) =>
        path.StartsWith(root + "/", StringComparison.Ordinal) ? path[(root.Length + 1)..] : path;

    private void BindFile(string name, string path, YamlNode? node)
    {
        if (KindOf(name) is not { } kind)
        {
            _diagnostics.Report(BindingDiagnostics.UnknownFile, new SourceSpan(path, 1, 1, 1), KnownFiles);
        }
        else if (node is not null)
        {
            kind.Bind(MappingReader.Over(node, kind.Shape, _diagnostics));
        }
    }

    private (ObjectShape Shape, Action<MappingReader> Bind)? KindOf(string name)
    {
        // ".yml" and ".YAML" are read so that they can be refused: a rule that is left out silently would be worse.
        if (!name.EndsWith(RuleFiles.Suffix, StringComparison.Ordinal))
        {
            return null;
        }

        if (name.EndsWith(RuleFiles.TestSuffix, StringComparison.Ordinal))
        {
            return (RuleFileShapes.TestFile, reader => _tests.Add(RuleTestBinder.Bind(reader)));
        }

        return name.Split('/')[0] switch
        {
            RuleFiles.Manifest => (RuleFileShapes.Manifest, reader => _manifest = BindManifest(reader)),
            RuleFiles.Vocabulary => (RuleFileShapes.VocabularyFile, reader => _facts.AddRange(VocabularyBinder.Bind(reader))),
            RuleFiles.Sources => (RuleFileShapes.SourceFile, reader => _sources.AddRange(reader.Mappings("sumber").Select(BindSource))),
            RuleFiles.Instruments => (RuleFileShapes.Instrument, reader => _instruments.Add(InstrumentBinder.Bind(reader))),
            RuleFiles.Regimes => (RuleFileShapes.SanctionRegime, reader => _regimes.Add(SanctionBinder.Bind(reader))),
            RuleFiles.Calendars => (RuleFileShapes.Calendar, reader => _calendars.Add(CalendarBinder.Bind(reader))),
            RuleFiles.Rules => (RuleFileShapes.Rule, reader => _rules.Add(RuleBinder.Bind(reader))),
            RuleFiles.Permissions => (RuleFileShapes.Permission, reader => _permissions.Add(PermissionBinder.Bind(reader))),
            RuleFiles.Steps => (RuleFileShapes.Step, reader => _steps.Add(StepBinder.Bind(reader))),
            RuleFiles.Policies => (RuleFileShapes.Policy, reader => _policies.Add(PolicyBinder.Bind(reader))),
            RuleFiles.Practices => (RuleFileShapes.Practice, reader => _practices.Add(PracticeBinder.Bind(reader))),
            RuleFiles.Cases => (RuleFileShapes.Case, reader => _cases.Add(CaseBinder.Bind(reader))),
            RuleFiles.Acceptances => (RuleFileShapes.Acceptance, reader => _acceptances.Add(AcceptanceBinder.Bind(reader))),
            _ => null,
        };
    }

    private static Manifest BindManifest(MappingReader reader) => new(
        reader.RequiredLocalized("nama"),
        reader.Text("versi"),
        reader.LocalizedTexts("tercakup"),
        reader.LocalizedTexts("belum_tercakup"));

    private static SourceEntry BindSource(MappingReader reader) =>
        new(reader.Id("id"), reader.Text("judul"), reader.Has("alamat") ? reader.Text("alamat") : null, reader.KeySpan("id"));

    private BoundFiles Assemble()
    {
        var calendars = Sorted(_calendars, calendar => calendar.Id);
        var regimes = Sorted(_regimes, regime => regime.Id);
        return new BoundFiles(
            new RulebookContent(
                _manifest ?? new Manifest(new LocalizedText(""), "", [], []),
                new Vocabulary(_facts.Select(fact => fact with { Codes = CodesOf(fact, calendars, regimes) })),
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
                Sorted(_acceptances, acceptance => acceptance.Id)));
    }

    private static IReadOnlyList<FactCode> CodesOf(FactDefinition fact, IEnumerable<ElectionCalendar> calendars, IEnumerable<SanctionRegime> regimes) =>
        fact.CodesFrom switch
        {
            CodeOrigin.Tahapan => [.. calendars.Select(calendar => new FactCode(calendar.Id, calendar.Title))],
            CodeOrigin.Sanksi =>
            [
                .. regimes
                    .SelectMany(regime => regime.Levels)
                    .SelectMany(level => level.Options)
                    .DistinctBy(option => option.Code)
                    .Select(option => new FactCode(option.Code, option.Name)),
            ],
            _ => fact.Codes,
        };

    private static List<T> Sorted<T>(IEnumerable<T> items, Func<T, string> id) => [.. items.OrderBy(id, StringComparer.Ordinal)];
}
