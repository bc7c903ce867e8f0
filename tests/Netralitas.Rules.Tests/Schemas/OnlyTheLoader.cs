using System;
using System.Collections.Generic;
using System.Linq;

namespace Netralitas.Rules.Tests.Schemas;

/// <summary>The mistakes that no schema shows, and why: ids of diagnostics, or single goldens of an id that schemas mostly see.</summary>
internal static class OnlyTheLoader
{
    private static readonly Dictionary<string, string[]> Reasons = new(StringComparer.Ordinal)
    {
        ["A schema looks at each place by itself; here two places of a file, or two files, do not fit together."] =
        [
            "NTR2009-exactly-one-codes", "NTR3002-unknown-fact-code-default", "NTR3002-unknown-fact-code-group", "NTR3007", "NTR3008-code-twice", "NTR3008-code-twice-group", "NTR3008-code-twice-phase",
            "NTR3009", "NTR3011-required-fact", "NTR3012", "NTR3013", "NTR3015", "NTR3018", "NTR3019", "NTR3020", "NTR3022-sets-itself-aside",
            "NTR2016", "NTR2017", "NTR2020", "NTR2021", "NTR2022", "NTR2024", "NTR3025", "NTR3031-cannot-be-overridden-code", "NTR3031-cannot-be-overridden-fact", "NTR4101", "NTR4107", "NTR4108", "NTR4109", "NTR5010",
        ],
        ["A schema does not compare days, nor know leap years."] =
        [
            "NTR2004-invalid-day-not-in-calendar", "NTR4001", "NTR4003", "NTR4004", "NTR4005", "NTR4006", "NTR4007", "NTR4008", "NTR4009",
            "NTR4010", "NTR4011", "NTR4012", "NTR4013", "NTR4015", "NTR5006-invalid-days-not-in-calendar", "NTR5007", "NTR5011-test-day",
        ],
        ["A schema does not know which tests a rule needs."] = ["NTR4103", "NTR4104", "NTR4105", "NTR4106"],
        ["To an editor a value that is left out is null, which programs write for what they do not know."] = ["NTR5008-empty-value"],
    };

    /// <summary>All ids and goldens of the list.</summary>
    public static IEnumerable<string> Names => Reasons.Values.SelectMany(names => names);

    /// <summary>Whether a golden's mistake is one of them.</summary>
    public static bool Sees(string golden) => Names.Any(name => name == golden || name == golden.Split('-')[0]);

    /// <summary>Whether an id is one of them, in all its forms or in one.</summary>
    public static bool MaySee(string id) => Names.Any(name => name.Split('-')[0] == id);
}
