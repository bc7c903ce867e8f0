using System.Collections.Generic;
using System.Linq;
using BenchmarkDotNet.Attributes;
using Netralitas.Rules.Binding;
using Netralitas.Rules.Compilation;
using Netralitas.Rules.Diagnostics;
using Netralitas.Rules.Model;
using Netralitas.Rules.Syntax;
using Netralitas.Rules.Text;
using Netralitas.Rules.Validation;

namespace Netralitas.Rules.Benchmarks;

/// <summary>
/// The shipped rules, stage by stage and whole; ratios are against the whole. The stages run on all files, tests included, as
/// <c>validate</c> does; what <see cref="Rulebook.Default"/> needs is a row of its own.
/// </summary>
[MemoryDiagnoser]
public class LoadBenchmarks
{
    private const string Root = "rules";

    private IReadOnlyList<SourceText> _files = null!;
    private List<(SourceText, YamlNode?)> _nodes = null!;
    private BoundFiles _bound = null!;

    [GlobalSetup]
    public void SetUp()
    {
        _files = Rulebook.EmbeddedFiles;
        Answers.That(Whole().Rulebook?.Digest == Rulebook.Default.Digest, "The embedded rules do not load to the default rulebook.");
        _nodes = Read();
        _bound = Bind();
        Answers.That(!Check().HasErrors && Compile().Rules.Count > 0, "The stages find something wrong with the embedded rules.");
    }

    [Benchmark(Baseline = true)]
    public RulebookLoadResult Whole() => Rulebook.Parse(_files, Root);

    [Benchmark]
    public object WithoutTests() => Rulebook.LoadDefault();

    [Benchmark]
    public object ReadFiles() => Read();

    [Benchmark]
    public object BindFiles() => Bind();

    [Benchmark]
    public object CheckFiles() => Check();

    [Benchmark]
    public object CompileRules() => Compile();

    private List<(SourceText, YamlNode?)> Read()
    {
        var diagnostics = new DiagnosticBag();
        return [.. _files.Select(file => (file, YamlReader.Read(file, ReadLimits.Default, diagnostics)))];
    }

    private BoundFiles Bind() => RulebookBinder.Bind(_nodes, Root, ReadLimits.Default, new DiagnosticBag());

    private DiagnosticBag Check()
    {
        var diagnostics = new DiagnosticBag();
        RulebookChecker.Check(_bound.Content, _bound.Trials, RulebookBinder.Path(Root, RuleFiles.Manifest), ReadLimits.Default, diagnostics);
        return diagnostics;
    }

    private RuleIndex Compile() => RuleIndex.Compile(_bound.Content);
}
