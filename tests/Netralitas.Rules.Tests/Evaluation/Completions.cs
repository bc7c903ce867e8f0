using System;
using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Model;

namespace Netralitas.Rules.Tests.Evaluation;

/// <summary>
/// The second oracle: completes a description in every way there is and judges each by plain two-valued logic. Only for small
/// vocabularies, and with no three-valued thought in it at all.
/// </summary>
internal sealed class Completions
{
    private readonly RulebookContent _content;
    private readonly DateOnly _day;
    private readonly IReadOnlyList<FactDefinition> _facts;
    private readonly List<IReadOnlySet<string>[]> _all;

    public Completions(RulebookContent content, FactSet facts)
    {
        _content = content;
        _day = facts.Find(FactKeys.Date)!.Days!.Value.From;
        _facts = [.. content.Vocabulary.Facts.Where(fact => fact.Codes.Count > 0)];
        _all = [[]];
        foreach (var fact in _facts)
        {
            var values = Values(fact, facts).ToList();
            _all = [.. _all.SelectMany(known => values.Select(value => (IReadOnlySet<string>[])[.. known, value]))];
        }
    }

    /// <summary>What a rule comes to in one completion.</summary>
    internal readonly record struct Judgement(bool IsMet, bool IsExcused, bool IsSetAside)
    {
        public bool IsBroken => IsMet && !IsExcused;

        public bool Stands => IsBroken && !IsSetAside;
    }

    /// <summary>The completions as descriptions that leave nothing open.</summary>
    public IEnumerable<FactSet> Descriptions() => _all.Select(values =>
        Enumerable.Range(0, _facts.Count).Aggregate(FactSet.Empty.WithDays(FactKeys.Date, _day), (facts, at) => facts.With(_facts[at].Key, [.. values[at].Order(StringComparer.Ordinal)])));

    /// <summary>Completion by completion, whether no set of codes has more than one.</summary>
    public IReadOnlyList<bool> AreByOneAct() => [.. _all.Select(values => values.All(value => value.Count == 1))];

    /// <summary>Completion by completion, whether a condition holds.</summary>
    public IReadOnlyList<bool> Of(Condition condition) => [.. _all.Select(values => Holds(condition, values))];

    /// <summary>What a rule in force comes to, completion by completion.</summary>
    public IReadOnlyList<Judgement> Of(Rule rule)
    {
        var governing = _content.Rules.Where(other => IsInForce(other.Validity) && other.SetsAside.Any(precedence => precedence.Rules.Any(name => name.Name == rule.Id))).ToList();
        return
        [
            .. _all.Select(values => new Judgement(
                Holds(rule.When, values),
                rule.Exceptions.Any(exception => IsInForce(exception.Validity) && Holds(exception.When, values)),
                governing.Exists(other => Holds(other.When, values)))),
        ];
    }

    public bool IsInForce(ValidityPeriod period) => _day >= period.From && _day <= (period.Until ?? DateOnly.MaxValue);

    /// <summary>The facts of which a change alone can change whether the rule stands broken.</summary>
    public IReadOnlySet<string> Deciding(Rule rule)
    {
        var stands = Of(rule).Select(judgement => judgement.Stands).ToList();
        var deciding = new HashSet<string>();
        for (var fact = 0; fact < _facts.Count; fact++)
        {
            var others = new Dictionary<string, bool>(StringComparer.Ordinal);
            for (var i = 0; i < _all.Count; i++)
            {
                var rest = string.Join(";", _all[i].Where((_, at) => at != fact).Select(value => string.Join(",", value)));
                if (!others.TryAdd(rest, stands[i]) && others[rest] != stands[i])
                {
                    deciding.Add(_facts[fact].Key);
                }
            }
        }

        return deciding;
    }

    private static IEnumerable<IReadOnlySet<string>> Values(FactDefinition fact, FactSet facts)
    {
        var described = facts.Find(fact.Key);
        var codes = fact.Codes.Select(code => code.Code).ToList();
        return described?.Codes is { Count: > 0 } known ? [known.ToHashSet()]
            : described is null && fact.Default is { } byDefault ? [new HashSet<string> { byDefault }]
            : fact.Type != FactType.CodeSet ? codes.Select(code => new HashSet<string> { code })
            : Enumerable.Range(1, (1 << codes.Count) - 1).Select(bits => codes.Where((_, at) => (bits >> at & 1) != 0).ToHashSet());
    }

    private bool Holds(Condition condition, IReadOnlySet<string>[] values) => condition switch
    {
        AllOf all => all.Parts.All(part => Holds(part, values)),
        AnyOf any => any.Parts.Any(part => Holds(part, values)),
        NotThat not => !Holds(not.Part, values),
        OnDays days => _day >= days.From!.Day && _day <= (days.Until?.Day ?? DateOnly.MaxValue),
        HasCode code => Has(code, values),
        _ => throw new InvalidOperationException(),
    };

    private bool Has(HasCode condition, IReadOnlySet<string>[] values)
    {
        for (var fact = 0; fact < _facts.Count; fact++)
        {
            if (_facts[fact].Key == condition.Fact)
            {
                return condition.Codes.Any(name => _facts[fact].Expand(name.Name).Any(values[fact].Contains));
            }
        }

        throw new InvalidOperationException();
    }
}
