using Netralitas.Rules.Actions;
using Netralitas.Rules.Model;

namespace Netralitas.Rules.Boundaries;

/// <summary>One generated test.</summary>
/// <param name="Name">What it shows, in Indonesian, the language of the rule files.</param>
/// <param name="Facts">The action.</param>
/// <param name="Day">What its day is called, where that says more than the day.</param>
internal sealed record BoundaryCase(string Name, FactSet Facts, RelativeDay? Day = null);
