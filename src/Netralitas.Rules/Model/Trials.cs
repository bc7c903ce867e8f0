using System.Collections.Generic;

namespace Netralitas.Rules.Model;

/// <summary>
/// What tries the rules and decides nothing: the tests beside them, by rule, the real cases, and what was accepted of their
/// analysis, by id.
/// </summary>
internal sealed record Trials(IReadOnlyList<RuleTestFile> Tests, IReadOnlyList<RealCase> Cases, IReadOnlyList<Acceptance> Acceptances);
