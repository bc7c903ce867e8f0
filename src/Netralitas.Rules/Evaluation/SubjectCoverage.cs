using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Compilation;

namespace Netralitas.Rules.Evaluation;

/// <summary>
/// Whether any rule in force covers who acted and what was done, whatever the circumstances. Without this question an
/// act that no rule speaks of would come out as "no violation". It can be used again; not thread-safe.
/// </summary>
internal sealed class SubjectCoverage
{
    private readonly RuleIndex _index;
    private readonly FactState _subject;
    private readonly ulong[] _nothing;
    private readonly int[] _subjectFacts;
    private readonly List<int> _candidates = [];

    public SubjectCoverage(RuleIndex index)
    {
        _index = index;
        _subject = new FactState(index.Layout);
        for (var fact = 0; fact < index.Facts.Count; fact++)
        {
            _subject.Forget(fact);
        }

        _nothing = [.. _subject.Words];
        _subjectFacts = [.. Enumerable.Range(0, index.Facts.Count).Where(fact => index.Facts.Definitions[fact].IsSubject)];
    }

    public bool IsCovered(CompletedAction action)
    {
        foreach (var segment in action.Segments)
        {
            _subject.Become(_nothing);
            _subject.Become(_index.Days[segment.State.Interval]);
            foreach (var fact in _subjectFacts)
            {
                _subject.Take(fact, segment.State);
            }

            _candidates.Clear();
            _index.Filter.Collect(_subject, onlyInForce: true, _candidates);
            foreach (var rule in _candidates)
            {
                if (_index.Rules[rule].Diagram.Outcomes(_subject.Words) != 1 << RuleDiagram.Off)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
