using System;
using Netralitas.Rules.Compilation;

namespace Netralitas.Rules.Analysis;

/// <summary>A space of facts and who finds actions in it; begun anew when it has grown too large. Not thread-safe.</summary>
/// <param name="make">Makes the space.</param>
internal sealed class SearchSpace(RuleIndex index, Func<FactSpace> make)
{
    private FactSpace? _space;
    private WitnessFinder? _witnesses;

    public FactSpace Space => _space ??= make();

    public WitnessFinder Witnesses => _witnesses ??= new WitnessFinder(index, Space);

    /// <summary>Answers a question that makes diagrams: if need be in a new space, without what other questions left behind.</summary>
    /// <param name="tooLarge">The answer where even that is too much.</param>
    public T Answer<T>(Func<T> question, Func<T> tooLarge)
    {
        for (var isFresh = _space is null; ; isFresh = true)
        {
            try
            {
                return question();
            }
            catch (DiagramTooLargeException)
            {
                (_space, _witnesses) = (null, null);
                if (isFresh)
                {
                    return tooLarge();
                }
            }
        }
    }
}
