using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using Netralitas.Rules.Compilation;
using Netralitas.Rules.Model;

namespace Netralitas.Rules.Benchmarks.IfChain;

/// <summary>
/// Writes the C# that somebody would write by hand who had nothing but these rules to check and wanted it fast: a method for
/// each rule with its codes and days as constants, plain masks for what is known, and out at the first element that cannot be met.
/// </summary>
internal sealed class IfChainGenerator
{
    /// <summary>Where the written file stands in the repository.</summary>
    public const string File = "benchmarks/Netralitas.Rules.Benchmarks/IfChain/ShippedRules.cs";

    private readonly RuleIndex _index;
    private readonly FactTable _facts;
    private readonly IfChainNames _names;
    private readonly IfChainConditions _conditions;
    private readonly StringBuilder _text = new();

    private IfChainGenerator(RuleIndex index)
    {
        _index = index;
        _facts = index.Facts;
        _names = new IfChainNames(index);
        _conditions = new IfChainConditions(index, _names);
    }

    /// <summary>The whole file, with line feeds at the ends of lines.</summary>
    public static string Generate(RuleIndex index)
    {
        var generator = new IfChainGenerator(index);
        generator.WriteFile();
        return generator._text.ToString();
    }

    /// <summary>Writes the file into the repository.</summary>
    public static void Write(string repository, RuleIndex index) => System.IO.File.WriteAllText(Path.Combine(repository, File), Generate(index));

    private void WriteFile()
    {
        Line("// Written by \"generate-if-chain\" of the benchmarks from the shipped rules. A test holds the two together.");
        Line("using System;");
        Line("using System.Numerics;");
        Line("using Netralitas.Rules.Evaluation;");
        Line("using static Netralitas.Rules.Benchmarks.IfChain.Possible;");
        Line();
        Line("namespace Netralitas.Rules.Benchmarks.IfChain;");
        Line();
        WriteCodes();
        WriteState();
        WriteRules();
    }

    private void WriteCodes()
    {
        foreach (var fact in _conditions.Asked)
        {
            var definition = _facts.Definitions[fact];
            Line($"/// <summary>The codes of <c>{definition.Key}</c>.</summary>");
            Line($"internal static class {_names.Codes(fact)}");
            Line("{");
            foreach (var (code, number) in definition.Codes.Select((code, number) => (code.Code, number)))
            {
                Line($"    public const ulong {IfChainNames.Pascal(code)} = 1UL << {Text(number)};");
            }

            foreach (var group in definition.Groups)
            {
                Line($"    public const ulong {IfChainNames.Pascal(group.Code)} = {string.Join(" | ", group.Members.Select(IfChainNames.Pascal))};");
            }

            Line("}");
            Line();
        }
    }

    private void WriteState()
    {
        Line("/// <summary>What is known of an action on one day: for each fact the codes that may hold, for a set also those that surely do.</summary>");
        Line("internal struct KnownFacts");
        Line("{");
        Line("    /// <summary>The day by its number.</summary>");
        Line("    public int Day;");
        foreach (var fact in _conditions.Asked)
        {
            Line($"    public ulong {_names.May(fact)};");
            if (_facts.IsSet(fact))
            {
                Line($"    public ulong {_names.Must(fact)};");
            }
        }

        foreach (var test in _conditions.AskedWindows)
        {
            Line($"    public bool {_names.MayHold(test)};");
            Line($"    public bool {_names.MayFail(test)};");
        }

        Line();
        Line("    /// <summary>Takes over what the index knows, so that both are asked of the same.</summary>");
        Line("    public static KnownFacts Of(FactStateWords state) => new()");
        Line("    {");
        Line("        Day = state.Day,");
        foreach (var fact in _conditions.Asked)
        {
            Line($"        {_names.May(fact)} = state.May(\"{_facts.Definitions[fact].Key}\"),");
            if (_facts.IsSet(fact))
            {
                Line($"        {_names.Must(fact)} = state.Must(\"{_facts.Definitions[fact].Key}\"),");
            }
        }

        foreach (var test in _conditions.AskedWindows)
        {
            Line($"        {_names.MayHold(test)} = state.MayHold({Text(test - _index.Layout.Tests.Periods.Count)}),");
            Line($"        {_names.MayFail(test)} = state.MayFail({Text(test - _index.Layout.Tests.Periods.Count)}),");
        }

        Line("    };");
        Line("}");
        Line();
    }

    private void WriteRules()
    {
        Line("/// <summary>The shipped rules, one method each.</summary>");
        Line("internal static class ShippedRules");
        Line("{");
        Line($"    public const int Count = {Text(_index.Rules.Count)};");
        Line();
        Line("    /// <summary>What becomes of every rule, in the order of their ids.</summary>");
        Line("    public static void Match(in KnownFacts facts, Span<RuleResult> results)");
        Line("    {");
        foreach (var rule in _index.Rules)
        {
            Line($"        results[{Text(rule.Number)}] = {IfChainNames.Pascal(rule.Rule.Id)}(facts);");
        }

        Line("    }");
        foreach (var rule in _index.Rules)
        {
            Line();
            WriteRule(rule.Rule);
        }

        Line("}");
    }

    private void WriteRule(Rule rule)
    {
        var name = IfChainNames.Pascal(rule.Id);
        var repeated = _conditions.Repeated(rule);
        Line($"    // {rule.Id}");
        Line($"    private static RuleResult {name}(in KnownFacts facts)");
        Line("    {");
        var isPlain = repeated.Count == 0 && SuperiorsOf(rule).Count == 0;
        if (isPlain)
        {
            WriteOnce(rule);
        }
        else
        {
            WriteElements(rule, "RuleResult.NotMet");
            Line($"        var possible = {name}Possible(facts);");
            WriteNever(rule, "possible == Off");
            Line("        return Result(possible, " + (rule.Validity.FromIsLatest ? $"facts.Day >= {Day(rule.Validity.From)}" : "true") + ");");
        }

        Line("    }");
        if (!isPlain)
        {
            Line();
            WritePossible(rule, name, repeated);
        }
    }

    // The elements that cannot be met lead out, those that exclude most first.
    private void WriteElements(Rule rule, string off)
    {
        foreach (var part in _conditions.Parts(rule.When).Select(_conditions.Cannot))
        {
            Line($"        if ({Bare(part)})");
            Line("        {");
            Line($"            return {off};");
            Line("        }");
            Line();
        }
    }

    private void WriteNever(Rule rule, string off)
    {
        var outside = Outside(rule.Validity);
        if (off.Length > 0)
        {
            Line($"        if ({off})");
            Line("        {");
            Line("            return RuleResult.NotMet;");
            Line("        }");
            Line();
        }

        if (outside.Length > 0)
        {
            Line($"        if ({outside}) // in force {rule.Validity.From:yyyy-MM-dd} to {rule.Validity.Until?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "now"}");
            Line("        {");
            Line("            return RuleResult.NotInForce;");
            Line("        }");
            Line();
        }
    }

    /// <summary>No fact is asked twice, so that what each may be can be looked at on its own.</summary>
    private void WriteOnce(Rule rule)
    {
        WriteElements(rule, "RuleResult.NotMet");
        WriteNever(rule, "");
        var unmet = _conditions.MayFail(rule.When);
        if (rule.Exceptions.Count > 0)
        {
            Line($"        var isMet = {_conditions.Sure(rule.When)};");
            foreach (var exception in rule.Exceptions)
            {
                Line($"        if ({Both(_conditions.Sure(exception.When), Within(exception.Validity, orUnknown: false))})");
                Line("        {");
                Line("            return isMet ? RuleResult.Lifted : RuleResult.NotMet;");
                Line("        }");
                Line();
            }

            unmet = "!isMet";
        }

        if (InForceIsUnknown(rule.Validity) is { } unknown)
        {
            unmet = $"{unmet} || {unknown}";
        }

        Line($"        if ({Bare(unmet)})");
        Line("        {");
        Line("            return RuleResult.Open;");
        Line("        }");
        Line();
        var excuses = rule.Exceptions.Select(exception => "(" + Both(_conditions.May(exception.When), Within(exception.Validity, orUnknown: true)) + ")").ToList();
        Line(excuses.Count == 0 ? "        return RuleResult.Established;" : $"        return {string.Join("\n            || ", excuses)} ? RuleResult.Presumed : RuleResult.Established;");
    }

    /// <summary>
    /// Facts are asked twice. As long as one of them is not settled, each kind of answer it may be is tried in turn: "unknown"
    /// alone forgets that it is the same unknown.
    /// </summary>
    private void WritePossible(Rule rule, string name, IReadOnlyList<int> repeated)
    {
        Line($"    private static int {name}Possible(in KnownFacts facts)");
        Line("    {");
        WriteElements(rule, "Off");
        Line($"        var isMet = {_conditions.Sure(rule.When)};");
        var excuses = rule.Exceptions.Select(exception => (exception.When, exception.Validity)).ToList();
        var superiors = SuperiorsOf(rule).Select(superior => (superior.When, superior.Validity)).ToList();
        Line($"        var isExcused = {Any(excuses, _conditions.Sure, orUnknown: false)};");
        Line($"        var mayBeExcused = {Any(excuses, _conditions.May, orUnknown: true)};");
        if (superiors.Count == 0)
        {
            Line("        var possible = (isMet ? 0 : Off) | (mayBeExcused ? Lifted : 0) | (isExcused ? 0 : Broken);");
        }
        else
        {
            // Another rule governs once it is in force and its elements are met.
            Line($"        var isGoverned = {Any(superiors, _conditions.Sure, orUnknown: false)};");
            Line($"        var mayBeGoverned = {Any(superiors, _conditions.May, orUnknown: true)};");
            Line("        var possible = (isMet ? 0 : Off) | (mayBeExcused ? Lifted : 0) | (!isExcused && mayBeGoverned ? SetAside : 0) | (isExcused || isGoverned ? 0 : Broken);");
        }

        Line("        if (BitOperations.IsPow2(possible))");
        Line("        {");
        Line("            return possible;");
        Line("        }");
        Line();
        foreach (var fact in repeated)
        {
            WriteTrials(rule, name, fact);
        }

        Line("        return possible;");
        Line("    }");
    }

    private void WriteTrials(Rule rule, string name, int fact)
    {
        var classes = _conditions.Classes(rule, fact);
        if (_facts.IsSet(fact))
        {
            foreach (var mask in classes)
            {
                Line($"        if ((facts.{_names.Must(fact)} & {mask}) == 0 && (facts.{_names.May(fact)} & {mask}) != 0)");
                Line("        {");
                Line("            var some = facts;");
                Line($"            some.{_names.Must(fact)} |= Lowest(facts.{_names.May(fact)} & {mask});");
                Line("            var none = facts;");
                Line($"            none.{_names.May(fact)} &= ~{mask};");
                Line($"            var found = {name}Possible(some);");
                Line($"            return found == possible || none.{_names.May(fact)} == 0 ? found : found | {name}Possible(none);");
                Line("        }");
                Line();
            }

            return;
        }

        var member = _names.May(fact);
        Line($"        if ({string.Join(" && ", classes.Select(mask => $"(facts.{member} & ~{mask}) != 0"))})");
        Line("        {");
        Line("            var found = 0;");
        Line("            var one = facts;");
        foreach (var mask in classes)
        {
            Line($"            one.{member} = facts.{member} & {mask};");
            Line($"            found |= found == possible || one.{member} == 0 ? 0 : {name}Possible(one);");
        }

        Line("            return found;");
        Line("        }");
        Line();
    }

    private IReadOnlyList<Rule> SuperiorsOf(Rule rule) => _index.Rule(rule.Id).Superiors;

    private static string Any(IReadOnlyList<(Condition When, ValidityPeriod Validity)> conditions, Func<Condition, string> write, bool orUnknown) =>
        conditions.Count == 0
            ? "false"
            : string.Join("\n            || ", conditions.Select(one => "(" + Both(write(one.When), Within(one.Validity, orUnknown)) + ")"));

    // A whole condition in brackets needs no second pair.
    private static string Bare(string condition)
    {
        var depth = 0;
        for (var at = 0; at < condition.Length; at++)
        {
            depth += condition[at] switch { '(' => 1, ')' => -1, _ => 0 };
            if (depth == 0 && at < condition.Length - 1)
            {
                return condition;
            }
        }

        return condition[1..^1];
    }

    private static string Both(string left, string right) => right == "true" ? left : left == "true" ? right : $"{left} && {right}";

    private static string Outside(ValidityPeriod period)
    {
        var parts = new List<string>();
        if (period.From > DateOnly.MinValue && !period.FromIsLatest)
        {
            parts.Add($"facts.Day < {Day(period.From)}");
        }

        if (period.Until is { } until)
        {
            parts.Add($"facts.Day > {Day(until)}");
        }

        return string.Join(" || ", parts);
    }

    private static string? InForceIsUnknown(ValidityPeriod period) => period.FromIsLatest ? $"facts.Day < {Day(period.From)}" : null;

    private static string Within(ValidityPeriod period, bool orUnknown)
    {
        var parts = new List<string>();
        if (period.From > DateOnly.MinValue && !(period.FromIsLatest && orUnknown))
        {
            parts.Add($"facts.Day >= {Day(period.From)}");
        }

        if (period.Until is { } until)
        {
            parts.Add($"facts.Day <= {Day(until)}");
        }

        return parts.Count == 0 ? "true" : string.Join(" && ", parts);
    }

    private static string Day(DateOnly day) => Text(day.DayNumber);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private void Line(string line = "") => _text.Append(line).Append('\n');
}
