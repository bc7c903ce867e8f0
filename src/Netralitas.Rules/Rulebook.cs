using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Analysis;
using Netralitas.Rules.Boundaries;
using Netralitas.Rules.Comparison;
using Netralitas.Rules.Compilation;
using Netralitas.Rules.Diagnostics;
using Netralitas.Rules.Evaluation;
using Netralitas.Rules.Findings;
using Netralitas.Rules.Model;
using Netralitas.Rules.Syntax;
using Netralitas.Rules.Testing;
using Netralitas.Rules.Text;

namespace Netralitas.Rules;

/// <summary>
/// A whole, checked and compiled set of rules. There are no half-loaded rulebooks: loading gives either this or all
/// diagnostics. Immutable and thread-safe; make one and keep it.
/// </summary>
public sealed partial class Rulebook
{
    private static readonly Lazy<Rulebook> LazyDefault = new(LoadDefault);

    private readonly Lazy<Trials> _trials;

    private readonly Lazy<IReadOnlyList<SourceText>> _files;
    private readonly string _root;

    /// <param name="files">The rule files, of which findings quote lines.</param>
    /// <param name="root">The folder their paths start with.</param>
    internal Rulebook(RuleIndex index, RulebookStamp stamp, Lazy<Trials> trials, Lazy<IReadOnlyList<SourceText>> files, string root)
    {
        _files = files;
        _root = root;
        Index = index;
        Stamp = stamp;
        _trials = trials;
    }

    /// <summary>The rules that travel inside the library, equal to the folder <c>rules/</c> of its repository. Loaded at the first use; its tests at the first <see cref="RunTests"/>.</summary>
    public static Rulebook Default => LazyDefault.Value;

    /// <summary>The files of the embedded rules, tests included, under their paths <c>rules/…</c>.</summary>
    public static IReadOnlyList<SourceText> EmbeddedFiles => EmbeddedRules.Files;

    /// <summary>The rulebook's name.</summary>
    public LocalizedText Name => Stamp.Name;

    /// <summary>The rulebook's version, as <c>buku.yaml</c> states it.</summary>
    public string Version => Stamp.Version;

    /// <summary>SHA-256 over the rule files, <c>sha256:</c> and 64 lower-case hexadecimal digits. Tests, real cases, line endings and the folder's own path do not count. Of one that builds on the embedded rules, over the digest of those too.</summary>
    public string Digest => Stamp.Digest;

    /// <summary>The embedded rulebook it builds on and what it overrides of it; null for a rulebook that stands alone.</summary>
    public BaseRulebook? Base => Stamp.Base;

    /// <summary>The facts an action can be described by.</summary>
    public Vocabulary Vocabulary => Index.Content.Vocabulary;

    /// <summary>The ids of the rules, in ordinal order. An embedded rule that is overridden from a later day on is <c>id@tertanam</c>.</summary>
    public IEnumerable<string> RuleIds => Index.Content.Rules.Select(rule => rule.Id);

    internal RuleIndex Index { get; }

    internal RulebookStamp Stamp { get; }

    internal Trials Trials => _trials.Value;

    internal IReadOnlyList<RuleTestFile> Tests => Trials.Tests;

    internal IReadOnlyList<RealCase> Cases => Trials.Cases;

    /// <summary>
    /// Loads every <c>.yaml</c> file below a folder. Links are not followed. A <c>buku.yaml</c> with <c>berdasarkan: tertanam</c>
    /// builds on the embedded rules: they are loaded with it.
    /// </summary>
    /// <param name="folder">The rules folder.</param>
    /// <param name="limits">Bounds on the files; the defaults when null.</param>
    /// <returns>The rulebook, or every diagnostic, sorted by file, line and column. A folder that does not exist is one of them.</returns>
    public static RulebookLoadResult Load(string folder, ReadLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(folder);
        var diagnostics = new DiagnosticBag();
        var bounds = limits ?? ReadLimits.Default;
        var root = folder.Replace('\\', '/').TrimEnd('/') is { Length: > 0 } trimmed ? trimmed : "/";
        var sources = FolderReader.Read(folder, root, bounds, diagnostics);
        return RulebookLoader.Load(sources, root, bounds, diagnostics);
    }

    /// <summary>Loads rules from files in memory, which may build on the embedded ones as a folder may.</summary>
    /// <param name="files">The files, each under its path below <paramref name="root"/>, for example <c>rules/buku.yaml</c>.</param>
    /// <param name="root">The folder all paths start with; empty when the paths are relative to it.</param>
    /// <param name="limits">Bounds on the files; the defaults when null. The size in bytes is the caller's here.</param>
    /// <returns>The rulebook, or every diagnostic, sorted by file, line and column.</returns>
    /// <exception cref="ArgumentException">Two files have the same path.</exception>
    public static RulebookLoadResult Parse(IEnumerable<SourceText> files, string root = "", ReadLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(root);
        var sources = files.ToList();
        if (sources.GroupBy(source => source.Path, StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1) is { } twice)
        {
            throw new ArgumentException($"The path '{twice.Key}' is given twice.", nameof(files));
        }

        return RulebookLoader.Load(sources, root.TrimEnd('/'), limits ?? ReadLimits.Default, new DiagnosticBag());
    }

    /// <summary>Runs the tests that stand beside the rules, and the real cases.</summary>
    /// <param name="cancellationToken">Ends it early, between two tests.</param>
    /// <returns>
    /// One result for every test, also for those skipped, by rule and in the order of the files; for a test with a table one for each
    /// combination of its values. Then one for every decision of a real case.
    /// </returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public IReadOnlyList<RuleTestResult> RunTests(CancellationToken cancellationToken = default) =>
    [
        .. new RuleTestRunner(Index, ExpectationChecker()).Run(Tests, cancellationToken),
        .. RunCases(cancellationToken).Select(result => result.AsTest()),
    ];

    /// <summary>
    /// Reads what is recorded in a file: an action by itself, as <see cref="ActionReader"/> does, or a real case in the form of
    /// <c>kasus/</c>, of which only the described actions are taken. Bad input never throws.
    /// </summary>
    /// <param name="file">The file's path.</param>
    /// <param name="limits">Bounds on the file; the defaults when null.</param>
    /// <returns>The action, or each different action that the decisions of the case are on; what cannot be read comes with diagnostics.</returns>
    public IReadOnlyList<ActionReadResult> ReadRecordedActions(string file, ReadLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(file);
        var diagnostics = new DiagnosticBag();
        var bounds = limits ?? ReadLimits.Default;
        return RecordedActions.Read(SourceReader.ReadFile(file, file.Replace('\\', '/'), bounds, diagnostics), Index.Content, bounds, diagnostics);
    }

    /// <summary>
    /// Measures what the tests exercise: of each rule, element, exception and provision, on the rules as they are written and
    /// independent of how they are compiled. Whether the tests pass is not looked at; <see cref="RunTests"/> tells.
    /// </summary>
    /// <param name="isWanted">
    /// Says for the id of a rule whether to measure it; then only the tests beside such rules count, and only the provisions that
    /// these rules cite. All rules, tests, real cases and provisions when null.
    /// </param>
    /// <param name="cancellationToken">Ends it early, between two rules.</param>
    /// <returns>The coverage.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public TestCoverage MeasureCoverage(Func<string, bool>? isWanted = null, CancellationToken cancellationToken = default) =>
        new CoverageMeter(Index, Evaluator()).Measure(Trials, isWanted, cancellationToken);

    /// <summary>
    /// Looks for what its authors should know of: rules that overlap, contradict or hide one another, that can never be broken or
    /// say something twice, and acts, periods and provisions that no rule speaks of. Exact over all actions that can be described,
    /// days, exceptions and facts not known among them.
    /// </summary>
    /// <param name="day">The day on which acceptances must still hold: today, for whoever asks today.</param>
    /// <param name="progress">Told how far it is, from 0 to 1; null for nobody.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    /// <returns>The findings, each with an action that shows it, and what is wrong with acceptances.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public AnalysisResult Analyze(DateOnly day, IProgress<double>? progress = null, CancellationToken cancellationToken = default) =>
        new RulebookAnalyzer(Index, Trials.Acceptances, _files.Value).Run(day, progress, cancellationToken);

    /// <summary>
    /// Compares with a newer rulebook: what is written differently, which actions that concerns, and an action with both findings.
    /// Conditions are compared by what they mean, over all actions and days; what is written alike cannot change a finding.
    /// </summary>
    /// <param name="newer">The newer rulebook.</param>
    /// <param name="cancellationToken">Ends it early, between two rules.</param>
    /// <returns>The changes; whether any action is judged otherwise is proven, not tried.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public RulebookComparison CompareWith(Rulebook newer, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(newer);
        return new RulebookComparer(Compared(), newer.Compared(), newer.Stamp, EvaluatorOptions.Default.Holidays, cancellationToken).Run();
    }

    /// <summary>
    /// Generates tests on the boundaries of rules, in the form of the tests beside the rules: each element not met and not known
    /// alone, each exception proven, disproven and not known, each date one day either side, each rule that goes before on and off.
    /// What they expect is what the rules say now: a person must read and accept them.
    /// </summary>
    /// <param name="rules">The ids of the rules; all rules when empty.</param>
    /// <returns>A file of tests for each rule, in the order of the ids given; each is made when it is asked for.</returns>
    /// <exception cref="ArgumentException">There is no rule of one of these ids; see <see cref="RuleIds"/>.</exception>
    public IEnumerable<BoundaryTests> BoundaryTests(params IEnumerable<string> rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        var ids = rules.ToList();
        if (ids.Find(id => !RuleIds.Contains(id)) is { } unknown)
        {
            throw new ArgumentException($"There is no rule '{unknown}'.", nameof(rules));
        }

        var context = new Lazy<AnalysisContext>(() => new AnalysisContext(Index));
        return (ids.Count > 0 ? ids : RuleIds).Select(id => BoundaryWriter.Write(context.Value, Index.Rule(id)));
    }

    /// <summary>The rule whose id is nearest to a misspelt one.</summary>
    /// <param name="id">What somebody wrote.</param>
    /// <returns>The id with the fewest edits, if at most a third of the letters differ; else null.</returns>
    public string? NearestRule(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return NearestName.Find(id, RuleIds);
    }

    private ComparedRulebook Compared() => new(Index, RuleFileItem.Of(_files.Value, _root));

    /// <summary>Runs the real cases and compares each finding with what was decided.</summary>
    internal IReadOnlyList<RealCaseResult> RunCases(CancellationToken cancellationToken = default) =>
        new RealCaseRunner(Index, ExpectationChecker()).Run(Cases, cancellationToken);

    private ExpectationChecker ExpectationChecker() => new(Index, Evaluator());

    private Evaluator Evaluator() => new(Index, Stamp, EvaluatorOptions.Default.Holidays);

    // Half of the embedded text is tests and real cases, on which no finding depends: they are read, and everything is checked
    // again, for whoever runs them.
    internal static Rulebook LoadDefault() => RulebookLoader.Load(
        EmbeddedRules.ReadWithoutTrials(),
        EmbeddedRules.Root,
        ReadLimits.Default,
        new DiagnosticBag(),
        later: () => Parse(EmbeddedFiles, EmbeddedRules.Root).RulebookOrThrow().Trials).RulebookOrThrow();
}
