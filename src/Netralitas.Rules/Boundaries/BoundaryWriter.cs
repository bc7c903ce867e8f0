using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Analysis;
using Netralitas.Rules.Compilation;
using Netralitas.Rules.Diagnostics;
using Netralitas.Rules.Evaluation;
using Netralitas.Rules.Model;
using Netralitas.Rules.Testing;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Boundaries;

/// <summary>Generates the tests of a rule and writes them as authors write theirs: what they share once, then what each changes.</summary>
internal sealed class BoundaryWriter(RuleIndex index, CompiledRule rule, CaseDraft draft)
{
    private const string Header = """
        # Dibuat oleh `netralitas cases`: kasus batas aturan ini. Kolom `harap` adalah jawaban aturan seperti yang tertulis sekarang,
        # bukan pendapat hukum. Sebelum dipindahkan ke folder aturan, tiap kasus harus dibaca dan diterima oleh seseorang.
        # Generated: what is expected is what the rule says now. A person must read and accept each case before it moves to the rules.

        """;

    private readonly StringBuilder _text = new();

    public static BoundaryTests Write(AnalysisContext context, CompiledRule rule) =>
        context.Answer(() => Draft(new CaseSubject(context, rule)), () => null) is not { } draft ? Without(rule, "aturan ini terlalu rumit")
        : draft.Cases.Count == 0 ? Without(rule, "tidak ada tindakan yang memenuhi unsur aturan ini")
        : new BoundaryTests(rule.Rule.Id, new BoundaryWriter(context.Index, rule, draft).Write(), draft.Cases.Count);

    private static BoundaryTests Without(CompiledRule rule, string reason) => new(rule.Rule.Id, $"{Header}# {rule.Rule.Id}: {reason}.\n", 0);

    private static CaseDraft? Draft(CaseSubject subject)
    {
        var vocabulary = subject.Index.Content.Vocabulary;
        if (subject.Basis() is not { } basis)
        {
            return new CaseDraft(FactSet.Empty, vocabulary);
        }

        var draft = new CaseDraft(basis, vocabulary);
        draft.Add("semua unsur terpenuhi", basis);
        ElementCases.Add(subject, draft);
        GroundCases.Add(subject, draft);
        DayCases.Add(subject, draft);
        CalendarCases.Add(subject, draft);
        return draft;
    }

    private string Write()
    {
        _text.Append(Header);
        foreach (var impossible in draft.Impossible)
        {
            _text.Append(CultureInfo.InvariantCulture, $"# Tidak dapat ditunjukkan tersendiri: {impossible}\n");
        }

        _text.Append(CultureInfo.InvariantCulture, $"aturan: {rule.Rule.Id}\n");
        var shared = draft.Basis.WithUndescribed(FactKeys.Date);
        if (shared.Values.Count > 0)
        {
            _text.Append("tindakan:\n");
            foreach (var line in ActionWriter.ToYaml(shared, index.Content.Vocabulary).Split('\n', StringSplitOptions.RemoveEmptyEntries))
            {
                _text.Append(CultureInfo.InvariantCulture, $"  {line}\n");
            }
        }

        _text.Append("uji:\n");
        foreach (var one in draft.Cases)
        {
            Write(one);
        }

        return _text.ToString();
    }

    private void Write(BoundaryCase one)
    {
        var result = RuleMatcher.Match(rule, ActionCompleter.Complete(index, one.Facts)).Result;
        _text.Append(CultureInfo.InvariantCulture, $"  - nama: '{one.Name.Replace("'", "''", StringComparison.Ordinal)}'\n");
        _text.Append(CultureInfo.InvariantCulture, $"    tindakan: {{ {string.Join(", ", Changes(one))} }}\n");
        _text.Append(CultureInfo.InvariantCulture, $"    harap: {{ hasil: {CodeNames<TestOutcome>.Of(TestWords.Of(result))} }}\n");
    }

    /// <summary>The day and what differs from the shared action, facts below one group together.</summary>
    private IEnumerable<string> Changes(BoundaryCase one)
    {
        yield return $"{FactKeys.Date}: {Day(one)}";
        var changed = one.Facts.Values.Where(fact => fact.Key != FactKeys.Date && fact.Value.ToString() != draft.Basis.Find(fact.Key)?.ToString());
        foreach (var group in changed.GroupBy(fact => fact.Key.Split('.')[0]))
        {
            yield return group.First().Key == group.Key
                ? $"{group.Key}: {group.First().Value}"
                : $"{group.Key}: {{ {string.Join(", ", group.Select(fact => $"{fact.Key[(group.Key.Length + 1)..]}: {fact.Value}"))} }}";
        }
    }

    /// <summary>The day by a name, where a test that names it so means this day.</summary>
    private string Day(BoundaryCase one)
    {
        var value = one.Facts.Find(FactKeys.Date)!;
        return value.Days is { } days && days.From == days.Until && Names(one).FirstOrDefault(name => Means(name, one.Facts, days.From)) is { } called ? called : value.ToString();
    }

    private static IEnumerable<string> Names(BoundaryCase one) => new[]
    {
        one.Day,
        new RelativeDay(RelativeDay.ValidFrom, 0),
        new RelativeDay(RelativeDay.ValidFrom, -1),
        new RelativeDay(RelativeDay.ValidUntil, 0),
        new RelativeDay(RelativeDay.ValidUntil, 1),
    }.OfType<RelativeDay>().Select(day => day.ToYaml());

    private bool Means(string name, FactSet facts, DateOnly day)
    {
        var span = new SourceSpan("-", 1, 1, 1);
        var described = facts.Values
            .Where(fact => fact.Value.Codes.Count == 1)
            .Select(fact => new DescribedFact(fact.Key, [new Named(fact.Value.Codes[0], span)], false, span))
            .Append(new DescribedFact(FactKeys.Date, [new Named(name, span)], false, span));
        return TestDays.Resolve([.. described], rule.Rule, index.Content, new DiagnosticBag()).Any(fact => fact.Key == FactKeys.Date && fact.Values[0].Name == Days.ToText(day));
    }
}
