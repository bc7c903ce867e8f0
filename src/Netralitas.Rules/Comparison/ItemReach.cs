using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Model;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Comparison;

/// <summary>
/// Which findings a thing other than a rule has a part in: in words, and as actions to try. The words never leave an action out;
/// the actions to try are some of them.
/// </summary>
internal sealed partial class ItemReach(RulebookContent old, RulebookContent @new, RuleComparer rules)
{
    private static readonly LocalizedText Breaking = new("tindakan yang melanggar {0}", "actions that break {0}");
    private static readonly LocalizedText OnTracks = new("tindakan dengan pelanggaran pada jalur {0}", "actions with a violation on the track {0}");
    private static readonly LocalizedText InElection = new("tindakan yang berkaitan dengan pemilihan {0}", "actions that relate to the election {0}");
    private static readonly LocalizedText WithFact = new("tindakan yang temuannya memakai fakta {0}", "actions whose finding uses the fact {0}");
    private static readonly LocalizedText Meeting = new("tindakan yang memenuhi syarat {0}", "actions that meet the condition of {0}");
    private static readonly LocalizedText Every = new("semua tindakan", "all actions");

    /// <param name="Actions">Which actions, in words; none when no finding has to do with it.</param>
    /// <param name="Candidates">Actions on which a difference is likely to show.</param>
    public sealed record Reach(IReadOnlyList<LocalizedText> Actions, IEnumerable<FactSet> Candidates);

    /// <summary>The findings that a difference in a thing has a part in.</summary>
    /// <param name="difference">Null when the whole thing is new or gone.</param>
    public Reach Of(string kind, string id, NodeDifference? difference) => kind switch
    {
        RuleFiles.Instruments => With(OfRules(rule => Cites(Norms(rule), id, difference)), Permitting(permission => Cites(permission.Basis, id, difference))),
        RuleFiles.Regimes => OfRules(rule => KindsOf(content => content.Regimes.Where(regime => regime.Id == id).Select(regime => regime.Kind)).Contains(rule.Kind)),
        RuleFiles.Policies => OfTracks(content => content.Policies.Where(policy => policy.Id == id).Select(policy => policy.Kind)),
        RuleFiles.Steps => OfTracks(content => content.Steps.Where(step => step.Id == id).Select(step => step.Kind)),
        RuleFiles.Practices => OfTracks(content => content.Practices.Where(practice => practice.Id == id).SelectMany(practice => practice.Scopes).Select(scope => scope.Kind)),
        RuleFiles.Permissions => Permitting(permission => permission.Id == id),
        RuleFiles.Calendars => new Reach([InElection.Fill(id)], DuringElection(id, difference)),
        RuleFiles.Sources => OfRules(rule => difference?.Path.Any(key => rule.Source.References.Any(source => source.Name == key)) == true),
        RuleFiles.Vocabulary when difference is { Path: [_, var fact, ..] } => new Reach([WithFact.Fill(fact)], Without(fact)),
        _ => new Reach([Every], AllRules().SelectMany(Break)),
    };

    private RulebookContent[] Contents => [old, @new];

    private Reach OfRules(Func<Rule, bool> isMeant)
    {
        var meant = AllRules().Where(isMeant).ToList();
        return new Reach(
            meant.Count == 0 ? [] : [Breaking.Fill(string.Join(", ", meant.Select(rule => rule.Id).Distinct()))],
            meant.SelectMany(Break));
    }

    private Reach OfTracks(Func<RulebookContent, IEnumerable<ViolationKind>> tracks)
    {
        var kinds = KindsOf(tracks);
        return new Reach(
            [.. kinds.Select(kind => OnTracks.Fill(CodeNames<ViolationKind>.Of(kind)))],
            AllRules().Where(rule => kinds.Contains(rule.Kind)).SelectMany(Break));
    }

    private List<ViolationKind> KindsOf(Func<RulebookContent, IEnumerable<ViolationKind>> tracks) => [.. Contents.SelectMany(tracks).Distinct()];

    /// <summary>The rules of the newer rulebook, and those that only the older has.</summary>
    private IEnumerable<Rule> AllRules() => @new.Rules.Concat(old.Rules.ExceptBy(@new.Rules.Select(rule => rule.Id), rule => rule.Id));

    private IEnumerable<FactSet> Break(Rule rule) => rules.Breaking(rule.Id, @new.Rules.Contains(rule));

    private Reach Permitting(Func<Permission, bool> isMeant)
    {
        var meant = Contents.SelectMany(content => content.Permissions).Where(isMeant).Select(permission => permission.Id).Distinct().ToList();
        return new Reach(meant.Count == 0 ? [] : [Meeting.Fill(string.Join(", ", meant))], meant.SelectMany(rules.Meeting));
    }

    private static Reach With(Reach one, Reach other) => new([.. one.Actions, .. other.Actions], one.Candidates.Concat(other.Candidates));

    /// <summary>Whether something that rests on these norms may show this part of an instrument.</summary>
    private static bool Cites(IEnumerable<LegalNorm> norms, string instrument, NodeDifference? difference) =>
        norms.SelectMany(norm => norm.Homes).Any(home =>
            home.Instrument == instrument && (difference is not { Path: ["ketentuan", var citation, ..] } || home.Citation == citation));

    /// <summary>What a finding on a rule rests on: provisions reach it through sanctions, steps and exceptions, too.</summary>
    private IEnumerable<LegalNorm> Norms(Rule rule) => Contents.SelectMany(content => Norms(content, content.Rules.FirstOrDefault(other => other.Id == rule.Id) ?? rule));

    private static IEnumerable<LegalNorm> Norms(RulebookContent content, Rule rule) =>
    [
        .. rule.LegalBasis,
        .. rule.Sanction.Basis,
        .. rule.Exceptions.SelectMany(exception => exception.Basis),
        .. rule.SetsAside.SelectMany(precedence => precedence.Basis),
        .. content.Regimes.Where(regime => regime.Kind == rule.Kind).SelectMany(regime =>
            regime.ConcurrenceBasis.Concat(regime.Adjustments.SelectMany(adjustment => adjustment.Basis)).Concat(regime.Levels.SelectMany(level => level.Options).SelectMany(option => option.Basis))),
        .. content.Steps.Where(step => step.Kind == rule.Kind).SelectMany(step => step.Basis),
    ];

    /// <summary>What breaks rules, put into the election on the days that are written differently and beside them.</summary>
    private IEnumerable<FactSet> DuringElection(string id, NodeDifference? difference)
    {
        var days = Day().Matches($"{NodeDifference.Read(difference?.Old)} {NodeDifference.Read(difference?.New)}")
            .Select(match => DateOnly.Parse(match.Value, CultureInfo.InvariantCulture))
            .SelectMany(day => new[] { day.AddDays(-1), day, day.AddDays(1) })
            .Distinct()
            .Order()
            .ToList();
        var targets = Contents.SelectMany(content => content.Calendars.Where(calendar => calendar.Id == id))
            .SelectMany(calendar => calendar.Designations.SelectMany(designation => designation.Targets)).Select(target => target.Name).Distinct().ToList();
        return
            from rule in AllRules()
            from facts in Break(rule).Take(1)
            from target in targets
            from day in days
            select Described(facts).With(FactKeys.Election, id).With(FactKeys.TargetKind, target).WithDays(FactKeys.Date, new DayRange(day, day));

        // What the calendar tells must not be described.
        static FactSet Described(FactSet facts) => facts.WithUndescribed(FactKeys.Phase).WithUndescribed(FactKeys.TargetStatus);
    }

    private IEnumerable<FactSet> Without(string fact) => AllRules().SelectMany(Break).SelectMany(facts => new[] { facts.WithUndescribed(fact), facts });

    [GeneratedRegex("[0-9]{4}-[0-9]{2}-[0-9]{2}")]
    private static partial Regex Day();
}
