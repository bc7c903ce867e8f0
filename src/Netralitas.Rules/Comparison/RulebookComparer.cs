using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Compilation;
using Netralitas.Rules.Findings;
using Netralitas.Rules.Model;
using Netralitas.Rules.Syntax;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Comparison;

/// <summary>One of two rulebooks that are compared.</summary>
/// <param name="Items">What its files define.</param>
internal sealed record ComparedRulebook(RuleIndex Index, IReadOnlyDictionary<(string Kind, string Id), RuleFileItem> Items);

/// <summary>
/// Compares two rulebooks: what is written differently, which actions that concerns, and one of them with both findings. What is
/// written alike cannot change a finding; what conditions do is compared as what they mean.
/// </summary>
internal sealed class RulebookComparer(ComparedRulebook old, ComparedRulebook @new, RulebookStamp stamp, IReadOnlySet<DateOnly> holidays, CancellationToken cancellationToken)
{
    private static readonly LocalizedText Added = new("baru", "new");
    private static readonly LocalizedText Removed = new("dihapus", "removed");
    private static readonly LocalizedText Change = new("{0}: {1} → {2}");
    private static readonly LocalizedText SameMeaning = new("{0} (ditulis lain, artinya sama)", "{0} (written otherwise, the same in meaning)");
    private static readonly LocalizedText Through = new("{0}, karena {1} berubah", "{0}, because {1} changed");

    private static readonly YamlMapping Nothing = new([], new SourceSpan("", 1, 1, 1));

    private readonly RuleComparer _rules = new(new MergedRules(old.Index.Content, @new.Index.Content));
    private readonly Judges _judges = new(old.Index, @new.Index, stamp, holidays);

    public RulebookComparison Run()
    {
        var changed = old.Items.Keys.Union(@new.Items.Keys).Order()
            .Select(key => (Key: key, Old: old.Items.GetValueOrDefault(key), New: @new.Items.GetValueOrDefault(key)))
            .Where(item => !NodeDifference.AreAlike(item.Old?.Node, item.New?.Node) && !IsTheSameText(item.Key))
            .ToList();
        var rules = changed.Where(item => item.Key.Kind == RuleFiles.Rules).Select(item => item.Key.Id).ToHashSet(StringComparer.Ordinal);
        return new RulebookComparison(
        [
            .. changed.SelectMany(item => item.Key.Kind == RuleFiles.Rules ? Rule(item.Key.Id, item.Old, item.New) : Other(item.Key, item.Old, item.New)),
            .. Untouched(rules),
        ],
        _judges);
    }

    /// <summary>Whether a text that an own rulebook replaces later is in the other rulebook, not replaced; of rules both texts are compared together.</summary>
    private bool IsTheSameText((string Kind, string Id) key)
    {
        var written = (key.Kind, BaseFiles.Written(key.Id));
        return written != key
            && (key.Kind == RuleFiles.Rules
                || NodeDifference.AreAlike((old.Items.GetValueOrDefault(key) ?? old.Items.GetValueOrDefault(written))?.Node, (@new.Items.GetValueOrDefault(key) ?? @new.Items.GetValueOrDefault(written))?.Node));
    }

    /// <summary>What a rule does otherwise, and what is said otherwise of the actions that break it.</summary>
    private IEnumerable<RulebookChange> Rule(string id, RuleFileItem? before, RuleFileItem? after)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var parts = _rules.Compare(before is null ? null : id, after is null ? null : id).ToList();
        foreach (var part in parts)
        {
            var what = before is null ? new LocalizedText("{0}: {1}").Fill(Added, part.What) : after is null ? new LocalizedText("{0}: {1}").Fill(Removed, part.What) : part.What;
            yield return Tell((RuleFiles.Rules, id), what, before, after, part.Actions, part.Witnesses);
        }

        if (parts.Count == 0 && (before is null || after is null))
        {
            yield return Tell((RuleFiles.Rules, id), before is null ? Added : Removed, before, after, [], []);
        }

        foreach (var difference in before is null || after is null ? [] : NodeDifference.Between(before.Node, after.Node))
        {
            if (!IsCondition(difference))
            {
                yield return Tell((RuleFiles.Rules, id), Words(difference), before, after, _rules.Words(id, isNew: true), _rules.Breaking(id, isNew: true), difference);
            }
            else if (parts.Count == 0)
            {
                yield return Tell((RuleFiles.Rules, id), SameMeaning.Fill(Words(difference)), before, after, [], [], difference);
            }
        }
    }

    /// <summary>Rules written as before that do otherwise: a changed rule sets them aside otherwise, or codes or groups changed.</summary>
    private IEnumerable<RulebookChange> Untouched(HashSet<string> changed)
    {
        var (before, after) = (old.Index.Content.Superiors(), @new.Index.Content.Superiors());
        return
            from rule in @new.Index.Content.Rules
            where !changed.Contains(rule.Id) && old.Items.ContainsKey((RuleFiles.Rules, rule.Id))
            from part in Compare(rule.Id)
            let superiors = before[rule.Id].Concat(after[rule.Id]).Select(superior => superior.Id).Where(changed.Contains).Distinct().ToList()
            select Tell(
                (RuleFiles.Rules, rule.Id),
                Through.Fill(part.What, superiors.Count > 0 ? string.Join(", ", superiors) : RuleFiles.Vocabulary),
                old.Items[(RuleFiles.Rules, rule.Id)],
                @new.Items[(RuleFiles.Rules, rule.Id)],
                part.Actions,
                part.Witnesses);
    }

    private IEnumerable<RuleComparer.Part> Compare(string id)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return _rules.Compare(id, id);
    }

    private IEnumerable<RulebookChange> Other((string Kind, string Id) key, RuleFileItem? before, RuleFileItem? after)
    {
        var reach = new ItemReach(old.Index.Content, @new.Index.Content, _rules);
        return
            from difference in (before ?? after)!.IsOnly || (before is not null && after is not null)
                ? NodeDifference.Between(before?.Node ?? Nothing, after?.Node ?? Nothing).Cast<NodeDifference?>()
                : [null]
            let concerned = reach.Of(key.Kind, key.Id, difference)
            let what = difference is not null ? Words(difference) : before is null ? Added : Removed
            select Tell(key, what, before, after, concerned.Actions, concerned.Candidates, difference);
    }

    private RulebookChange Tell(
        (string Kind, string Id) key,
        LocalizedText what,
        RuleFileItem? before,
        RuleFileItem? after,
        IReadOnlyList<LocalizedText> actions,
        IEnumerable<FactSet> candidates,
        NodeDifference? difference = null)
    {
        var shown = _judges.FirstDifference(candidates);
        return new RulebookChange
        {
            Subject = key.Id.Length == 0 ? key.Kind : $"{key.Kind}/{key.Id}",
            What = what,
            OldPlace = difference?.Old?.Span ?? before?.Node.Span,
            NewPlace = difference?.New?.Span ?? after?.Node.Span,
            Actions = actions,
            IsWording = difference is not null && WordingKeys.Covers(difference.Path),
            Provisions = Provisions(key),
            Witness = shown?.Facts,
            Before = shown?.Findings.Before,
            After = shown?.Findings.After,
        };
    }

    private IReadOnlyList<string> Provisions((string Kind, string Id) key)
    {
        var content = @new.Items.ContainsKey(key) ? @new.Index.Content : old.Index.Content;
        return key.Kind == RuleFiles.Rules
            ? [.. content.Rules.First(rule => rule.Id == key.Id).LegalBasis.SelectMany(norm => norm.Homes).Select(home => content.Find(home)!.Value).Select(found => $"{found.Instrument.ShortName} {found.Provision.Citation}")]
            : [];
    }

    // What these say is compared as what it does.
    private static bool IsCondition(NodeDifference difference) => difference.Path[0] is "bila" or "berlaku" or "kecuali" or "mengesampingkan";

    private static LocalizedText Words(NodeDifference difference) =>
        Change.Fill(string.Join('.', difference.Path), Short(difference.Words(difference.Old)), Short(difference.Words(difference.New)));

    private static string Short(string text) => text.Length == 0 ? "–" : text.Length <= 80 ? text : text[..80] + "…";
}
