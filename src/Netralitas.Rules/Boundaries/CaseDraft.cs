using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Model;

namespace Netralitas.Rules.Boundaries;

/// <summary>The tests of a rule as they are found: none twice, and what could not be shown.</summary>
/// <param name="basis">The action that all are laid over.</param>
internal sealed class CaseDraft(FactSet basis, Vocabulary vocabulary)
{
    private readonly List<BoundaryCase> _cases = [];
    private readonly List<string> _impossible = [];

    public FactSet Basis => basis;

    public IReadOnlyList<BoundaryCase> Cases => _cases;

    /// <summary>What no action shows.</summary>
    public IReadOnlyList<string> Impossible => _impossible;

    /// <summary>Adds a test, or another name to the one that has the same action already.</summary>
    /// <param name="facts">The action; null when there is none that shows it.</param>
    public void Add(string name, FactSet? facts, RelativeDay? day = null)
    {
        if (facts is null)
        {
            _impossible.Add(name);
            return;
        }

        var whole = LaidOver(facts);
        var at = _cases.FindIndex(known => known.Facts.ToString() == whole.ToString());
        if (at < 0)
        {
            _cases.Add(new BoundaryCase(name, whole, day));
        }
        else
        {
            _cases[at] = _cases[at] with { Name = $"{_cases[at].Name}; {name}", Day = _cases[at].Day ?? day };
        }
    }

    /// <summary>An action laid over another cannot leave a fact out: it says the default, or that the fact is not known.</summary>
    private FactSet LaidOver(FactSet facts) => basis.Values.Keys
        .Where(key => facts.Find(key) is null)
        .Aggregate(facts, (known, key) => vocabulary.Find(key)?.Default is { } code ? known.With(key, code) : known.WithUnknown(key));
}
