using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Findings;
using NRules;

namespace Netralitas.Rules.NRules.Tests;

/// <summary>The factory that the tests share, and what they ask of sessions.</summary>
internal static class Sessions
{
    public static ISessionFactory Default { get; } = Rulebook.Default.ToSessionFactory();

    public static void InsertAndFire(this ISession session, params object[] facts)
    {
        session.InsertAll(facts);
        session.Fire();
    }

    /// <summary>The violations of one action by rule id, as they stand in the session.</summary>
    public static List<Violation> ViolationsOf(this ISession session, string id) =>
        [.. session.Query<ActionViolation>().Where(found => found.ActionId == id).Select(found => found.Violation).OrderBy(violation => violation.Rule, System.StringComparer.Ordinal)];

    public static List<string> RulesOf(this ISession session, string id) => [.. session.ViolationsOf(id).Select(violation => violation.Rule)];

    /// <summary>All rules violated in a session, by id.</summary>
    public static List<string> Rules(this ISession session) => [.. session.Query<Violation>().Select(violation => violation.Rule).Order(System.StringComparer.Ordinal)];

    /// <summary>What the session holds of the adapter's making.</summary>
    public static int Yielded(this ISession session) => session.Query<object>().AsEnumerable().Count(fact => fact is not (AsnAction or DescribedAction));
}
