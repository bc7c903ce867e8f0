using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Netralitas.Rules.Compilation;
using Netralitas.Rules.Evaluation;
using Netralitas.Rules.Model;

namespace Netralitas.Rules.Tests.Testing;

/// <summary>
/// One thing that the tests beside a rule must show. The demands follow from the rule itself: for each element and each part
/// of an exception, a test whose outcome hangs on just that, each way, so that no word of a rule can be dropped unnoticed.
/// </summary>
/// <param name="Text">What is missing when no test shows it.</param>
/// <param name="IsShownBy">Whether a test shows it.</param>
internal sealed record RuleDemand(string Text, Func<RuleTrial, bool> IsShownBy)
{
    /// <summary>Everything the tests beside a rule must show.</summary>
    public static IEnumerable<RuleDemand> Of(Rulebook rulebook, CompiledRule rule) =>
        OfElements(rulebook, rule.Rule)
            .Concat(rule.Rule.Exceptions.SelectMany(exception => OfException(rulebook, rule.Rule, exception)))
            .Concat(OfDays(rulebook, rule.Rule));

    private static IEnumerable<RuleDemand> OfElements(Rulebook rulebook, Rule rule)
    {
        foreach (var (leaf, wanted) in Leaves(rule.When))
        {
            var name = $"element {Describe(leaf)}";
            yield return new($"{name} never decides that the rule fires", trial =>
                trial.Fires && IsLost(trial, rule.When, leaf, wanted));
            if (wanted == Truth.True || !IsElseOfCases(rule, leaf))
            {
                yield return new($"{name} is never alone in not being met", trial =>
                    trial.Result == RuleResult.NotMet && IsKilledBy(trial, rule.When, leaf, wanted));
            }

            yield return new($"{name} never alone unknown", trial =>
                trial.Result == RuleResult.Open && IsCompletedBy(trial, leaf, wanted, completed => completed.Fires));

            if (leaf is HasCode codes && wanted == Truth.True)
            {
                foreach (var code in codes.Codes.SelectMany(code => rulebook.Vocabulary.Find(codes.Fact)!.Expand(code.Name)))
                {
                    // A code that an exception always lifts still is an element.
                    yield return new($"{name} never fires by {code}", trial =>
                        (trial.Fires || trial.Result == RuleResult.Lifted) && IsLost(trial, rule.When, leaf, wanted) && trial.IsMetBy(codes, code));
                }
            }
        }
    }

    private static IEnumerable<RuleDemand> OfException(Rulebook rulebook, Rule rule, RuleException exception)
    {
        foreach (var (leaf, wanted) in Leaves(exception.When))
        {
            var name = $"exception {Describe(leaf)}";
            yield return new($"{name} never decides that the rule is lifted", trial =>
                trial.Result == RuleResult.Lifted && IsLost(trial, exception.When, leaf, wanted) && Others(trial) < Truth.True);
            if (!IsEveryActNamed(rulebook, rule, exception, leaf))
            {
                yield return new($"{name} is never alone disproven", trial =>
                    trial.Result == RuleResult.Established && IsKilledBy(trial, exception.When, leaf, wanted) && trial.IsIn(exception.Validity) == Truth.True);
            }

            // What the elements cannot do without is known once they are met, and so are acts that they name.
            if (IsMetWithout(rule.When, leaf) && !(IsOnActs(rulebook, leaf) && rule.When.Leaves().Any(element => IsOnActs(rulebook, element))))
            {
                yield return new($"{name} never alone unknown", trial =>
                    trial.Result == RuleResult.Presumed && IsCompletedBy(trial, leaf, wanted, completed => completed.Result == RuleResult.Lifted));
            }
        }

        if (exception.Validity.From > rule.Validity.From)
        {
            yield return new($"exception {Describe(exception.When)} is never on the first day it surely is in force", trial =>
                trial.Result == RuleResult.Lifted && trial.Days == new DayRange(exception.Validity.From));
            yield return new($"exception {Describe(exception.When)} is never on the day before it surely is in force", trial =>
                trial.Fires && trial.Of(exception.When) == Truth.True && trial.Days == new DayRange(exception.Validity.From.AddDays(-1)));
        }

        Truth Others(RuleTrial trial) => rule.Exceptions.Where(other => other != exception)
            .Select(other => Min(trial.Of(other.When), trial.IsIn(other.Validity))).Append(Truth.False).Max();
    }

    private static IEnumerable<RuleDemand> OfDays(Rulebook rulebook, Rule rule)
    {
        var (from, until, fromIsLatest) = rule.Validity;
        if (IsPossible(from) && IsPossible(from.AddDays(-1)))
        {
            yield return new("never fires on its first day", trial => trial.Fires && trial.Days == new DayRange(from));

            // Before a first day that was not found the rule may have been in force or not.
            var before = fromIsLatest ? RuleResult.Open : RuleResult.NotInForce;
            yield return new($"is never {before} on the day before its first", trial =>
                trial.Result == before && trial.Of(rule.When) == Truth.True && trial.Days == new DayRange(from.AddDays(-1)));
        }

        if (until is { } last && IsPossible(last) && IsPossible(last.AddDays(1)))
        {
            yield return new("never fires on its last day", trial => trial.Fires && trial.Days == new DayRange(last));
            yield return new("is never off on the day after its last", trial =>
                trial.Result == RuleResult.NotInForce && trial.Of(rule.When) == Truth.True && trial.Days == new DayRange(last.AddDays(1)));
        }

        // Elements with days computed from an election's calendar are met on no day that lies in none of the calendars.
        bool IsPossible(DateOnly day) =>
            !rule.When.Leaves().OfType<OnDays>().Any(leaf => leaf.IsRelative)
            || rulebook.Index.Content.Calendars.Any(calendar => calendar.Span.Covers(day) == Truth.True);
    }

    /// <summary>Met, and not without this leaf.</summary>
    private static bool IsLost(RuleTrial trial, Condition whole, Condition leaf, Truth wanted) =>
        trial.Of(whole) == Truth.True && trial.Of(leaf) == wanted && trial.Of(whole, leaf, RuleTrial.Not(wanted)) != Truth.True;

    /// <summary>Not met, and with this leaf met it could be.</summary>
    private static bool IsKilledBy(RuleTrial trial, Condition whole, Condition leaf, Truth wanted) =>
        trial.Of(whole) == Truth.False && trial.Of(leaf) == RuleTrial.Not(wanted) && trial.Of(whole, leaf, wanted) != Truth.False;

    /// <summary>The leaf is unknown, and one fact more would bring it and the outcome.</summary>
    private static bool IsCompletedBy(RuleTrial trial, Condition leaf, Truth wanted, Func<RuleTrial, bool> comes) =>
        trial.Of(leaf) == Truth.Unknown
        && Settling(leaf).Any(fact => trial.With(fact).Any(completed => completed.Of(leaf) == wanted && comes(completed)));

    /// <summary>The facts that can settle a leaf: its own, and those from which the calendar derives it.</summary>
    private static string[] Settling(Condition leaf) => leaf switch
    {
        HasCode { Fact: FactKeys.TargetKind } => [FactKeys.TargetKind, FactKeys.Election],
        HasCode { Fact: FactKeys.TargetStatus or FactKeys.Phase } code => [code.Fact, FactKeys.Date, FactKeys.Election, FactKeys.TargetKind],
        HasCode code => [code.Fact],
        OnDays { IsRelative: true } => [FactKeys.Date, FactKeys.Election, FactKeys.TargetKind],
        _ => [FactKeys.Date],
    };

    /// <summary>
    /// Whether the leaf only separates cases: the rule has one alternative for it and one for all else. The first may reach further
    /// than the second, and then nothing fails by being in the first.
    /// </summary>
    private static bool IsElseOfCases(Rule rule, Condition leaf) =>
        leaf is HasCode code && Leaves(rule.When).Any(other =>
            other.Wanted == Truth.True && other.Leaf is HasCode same && same.Fact == code.Fact
            && same.Codes.Select(name => name.Name).SequenceEqual(code.Codes.Select(name => name.Name)));

    /// <summary>
    /// Whether the exception speaks, one way or the other, of every act that meets the elements: then no act fails one of its parts
    /// without failing the other.
    /// </summary>
    private static bool IsEveryActNamed(Rulebook rulebook, Rule rule, RuleException exception, Condition leaf) =>
        IsOnActs(rulebook, leaf) && Acts(rulebook, rule.When).All(Acts(rulebook, exception.When).Contains);

    /// <summary>Whether a condition can be met while the fact of the leaf is unknown.</summary>
    private static bool IsMetWithout(Condition condition, Condition leaf)
    {
        return Best(condition, Truth.True) == Truth.True;

        Truth Best(Condition part, Truth wanted) => part switch
        {
            AllOf all => all.Parts.Min(inner => Best(inner, wanted)),
            AnyOf any => any.Parts.Max(inner => Best(inner, wanted)),
            NotThat not => RuleTrial.Not(Best(not.Part, RuleTrial.Not(wanted))),
            HasCode code when leaf is HasCode known && known.Fact == code.Fact => Truth.Unknown,
            _ => wanted,
        };
    }

    private static bool IsOnActs(Rulebook rulebook, Condition leaf) =>
        leaf is HasCode code && rulebook.Vocabulary.Find(code.Fact)!.Type == FactType.CodeSet;

    private static HashSet<string> Acts(Rulebook rulebook, Condition condition) =>
        [.. condition.Leaves().Where(leaf => IsOnActs(rulebook, leaf)).Cast<HasCode>()
            .SelectMany(leaf => leaf.Codes.SelectMany(code => rulebook.Vocabulary.Find(leaf.Fact)!.Expand(code.Name)))];

    private static IEnumerable<(Condition Leaf, Truth Wanted)> Leaves(Condition condition, Truth wanted = Truth.True) => condition switch
    {
        AllOf all => all.Parts.SelectMany(part => Leaves(part, wanted)),
        AnyOf any => any.Parts.SelectMany(part => Leaves(part, wanted)),
        NotThat not => Leaves(not.Part, RuleTrial.Not(wanted)),
        _ => [(condition, wanted)],
    };

    private static string Describe(Condition condition) => condition switch
    {
        HasCode code => $"{code.Fact}: {string.Join(", ", code.Codes.Select(name => name.Name))} (line {code.Span.Line.ToString(CultureInfo.InvariantCulture)})",
        OnDays days => $"{days.Fact} (line {days.Span.Line.ToString(CultureInfo.InvariantCulture)})",
        _ => $"in line {condition.Span.Line.ToString(CultureInfo.InvariantCulture)}",
    };

    private static Truth Min(Truth left, Truth right) => left < right ? left : right;
}
