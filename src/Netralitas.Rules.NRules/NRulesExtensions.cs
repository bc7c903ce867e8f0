using System;
using System.Linq;
using Netralitas.Rules.NRules.Network;
using NRules;
using NRules.RuleModel;

namespace Netralitas.Rules.NRules;

/// <summary>Gives the rules of a rulebook to NRules. Thread-safe.</summary>
/// <remarks>
/// In a session, insert actions as <see cref="Actions.AsnAction"/> or <see cref="DescribedAction"/>. After
/// <c>Fire</c> the session holds a <see cref="Findings.Violation"/> and an <see cref="ActionViolation"/> for each violation, equal in
/// content to what <see cref="ActionEvaluator"/> finds. An action that names a code that the vocabulary does not have makes
/// <c>Fire</c> throw a <see cref="RuleRhsExpressionEvaluationException"/> whose inner <see cref="ArgumentException"/> says
/// which; the other actions are judged at the next <c>Fire</c>, and this one once it is updated.
/// </remarks>
public static class NRulesExtensions
{
    /// <summary>The lowest priority that rules of a rulebook have. Rules with a lower one, or with none, fire once all violations are there.</summary>
    public const int LowestPriority = 1_000_000;

    /// <summary>The rules as a repository, to be compiled with others.</summary>
    /// <param name="rulebook">The rulebook, for example <see cref="Rulebook.Default"/>.</param>
    /// <returns>One rule set, named after the rulebook's digest, with a rule under the id of each of the rulebook's and two that complete actions for them. It can be compiled any number of times.</returns>
    public static IRuleRepository ToRuleRepository(this Rulebook rulebook)
    {
        ArgumentNullException.ThrowIfNull(rulebook);
        return new RulebookRepository(rulebook);
    }

    /// <summary>Compiles the rules, and others with them. It takes a while: make one factory and keep it.</summary>
    /// <param name="rulebook">The rulebook, for example <see cref="Rulebook.Default"/>.</param>
    /// <param name="others">Rules of your own, or other rulebooks', each rulebook once; may be none.</param>
    /// <returns>The factory, which is thread-safe; its sessions are not.</returns>
    /// <exception cref="RuleCompilationException">A rule of <paramref name="others"/> cannot be compiled.</exception>
    public static ISessionFactory ToSessionFactory(this Rulebook rulebook, params IRuleRepository[] others)
    {
        ArgumentNullException.ThrowIfNull(others);
        return new RuleCompiler().Compile(others.Prepend(rulebook.ToRuleRepository()).SelectMany(repository => repository.GetRuleSets()));
    }
}
