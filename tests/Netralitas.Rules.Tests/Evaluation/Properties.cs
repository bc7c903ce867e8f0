using System;
using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace Netralitas.Rules.Tests.Evaluation;

/// <summary>
/// How properties are checked: the same cases on every run, so that a red build is never luck, and as many fresh ones
/// as wanted when <c>NETRALITAS_RANDOM_CASES</c> says how many.
/// </summary>
internal static class Properties
{
    private const string CasesVariable = "NETRALITAS_RANDOM_CASES";

    public static void ForAll<T>(Func<Random, T> make, int cases, Action<T> holds)
    {
        var wanted = Environment.GetEnvironmentVariable(CasesVariable);
        var config = wanted is null
            ? Config.QuickThrowOnFailure.WithMaxTest(cases).WithReplay(11_825_784_420_772_602_300, 1_034_875_383_068_363_099)
            : Config.QuickThrowOnFailure.WithMaxTest(int.Parse(wanted, CultureInfo.InvariantCulture));
        Prop.ForAll(RandomActions.Arbitrary(make), value => holds(value)).Check(config);
    }
}
