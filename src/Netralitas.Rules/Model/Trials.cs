using System.Collections.Generic;

namespace Netralitas.Rules.Model;

/// <summary>What tries the rules and decides nothing: the tests beside them, by rule, and the real cases, by id.</summary>
internal sealed record Trials(IReadOnlyList<RuleTestFile> Tests, IReadOnlyList<RealCase> Cases);
