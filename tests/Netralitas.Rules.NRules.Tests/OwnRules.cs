using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Findings;
using NRules.Fluent.Dsl;
using NRules.RuleModel;

namespace Netralitas.Rules.NRules.Tests;

public sealed record Report(string Id, string Rule);

public sealed record PlainReport(AsnAction Action, string Rule);

public sealed record Total(int Violations) : IIdentityProvider
{
    public object GetIdentity() => nameof(Total);
}

/// <summary>A user's rule on what described actions violate.</summary>
public sealed class ReportDescribed : Rule
{
    public override void Define()
    {
        DescribedAction action = null!;
        ActionViolation found = null!;

        When()
            .Match(() => action)
            .Match(() => found, one => one.IsOf(action));
        Then()
            .Yield(_ => new Report(action.Id, found.Violation.Rule));
    }
}

/// <summary>A user's rule on what plain actions violate.</summary>
public sealed class ReportPlain : Rule
{
    public override void Define()
    {
        AsnAction action = null!;
        ActionViolation found = null!;

        When()
            .Match(() => action, one => one.Actor.Status == "pns", one => one.Acts.Any(act => act == "suka") || one.Acts.Contains(Acts.Share))
            .Match(() => found, one => one.IsOf(action));
        Then()
            .Yield(_ => new PlainReport(action, found.Violation.Rule));
    }
}

/// <summary>A user's rule on all violations, whosever they are.</summary>
public sealed class CountAll : Rule
{
    public override void Define()
    {
        IEnumerable<Violation> violations = null!;

        When()
            .Query(() => violations, query => query.Match<Violation>().Collect());
        Then()
            .Yield(_ => new Total(violations.Count()));
    }
}
