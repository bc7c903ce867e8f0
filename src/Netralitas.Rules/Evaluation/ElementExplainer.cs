using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Compilation;
using Netralitas.Rules.Findings;
using Netralitas.Rules.Model;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Evaluation;

/// <summary>Explains a condition part by part: whether each holds, on which days, by which value and where that comes from.</summary>
internal sealed class ElementExplainer(RuleIndex index, FactSet described, CompletedAction action, IReadOnlyDictionary<string, SourceSpan> places)
{
    private readonly FactTable _facts = index.Facts;
    private readonly ElementBuilder _values = new(index, described, action);
    private readonly ILookup<string, DerivedFact> _derived = new Derivations(index, described, action).Derived().ToLookup(derived => derived.Fact);
    private readonly Dictionary<int, ExplainedFact> _explained = [];

    /// <summary>The parts of a conjunction, or the condition itself.</summary>
    public IReadOnlyList<ExplainedElement> Explain(CompiledCondition condition) =>
        condition.Source is AllOf ? [.. condition.Parts.Select(ExplainOne)] : [ExplainOne(condition)];

    private ExplainedElement ExplainOne(CompiledCondition condition) => new()
    {
        Condition = ConditionWords.Of(condition.Source, index.Content.Vocabulary),
        Place = condition.Source.Span,
        Truth = action.Ask(condition.Evaluate),
        OverTime = [.. action.OverTime(condition.Evaluate).Select(part => new TruthOnDays(part.Days, part.Answer))],
        Fact = condition.Fact is { } fact ? Explain(fact) : null,
        Days = condition.Source is OnDays { IsRelative: true } days ? DaysOf(days) : null,
        IsNegation = condition.Source is NotThat,
        Parts = [.. condition.Parts.Select(ExplainOne)],
    };

    private ExplainedFact Explain(int fact)
    {
        if (!_explained.TryGetValue(fact, out var known))
        {
            var definition = _facts.Definitions[fact];
            var value = _values.ValueOf(fact);
            _explained[fact] = known = new ExplainedFact
            {
                Key = definition.Key,
                Name = definition.Name,
                Value = value,
                Label = value is null ? null : LabelOf(fact, definition),
                Origin = action.Origins[fact],
                Place = places.GetValueOrDefault(definition.Key),
                Derivations = [.. _derived[definition.Key]],
            };
        }

        return known;
    }

    private LocalizedText? LabelOf(int fact, FactDefinition definition)
    {
        if (described.Find(definition.Key) is { Days: { } days })
        {
            return DayWords.Of(days);
        }

        var codes = action.Origins[fact] == FactOrigin.Given ? described.Find(definition.Key)!.Codes : _facts.CodesOf(fact, _values.Possible(fact));
        var names = codes.Select(definition.NameOf).ToList();
        return new LocalizedText(string.Join("; ", names.Select(name => name.Indonesian)), string.Join("; ", names.Select(name => name.English)));
    }

    /// <summary>What computed days come to by the calendar of the one election and target that are possible.</summary>
    private DayRange? DaysOf(OnDays condition)
    {
        var state = action.Segments[0].State;
        if (state.Single(_facts.Election) is not { } election || state.Single(_facts.TargetKind) is not { } target || index.Calendars[election] is not { } calendar)
        {
            return null;
        }

        return calendar.DesignationOf(_facts.Definitions[_facts.TargetKind].Codes[target].Code, state.Day) is { } designation
            && ElectionWindow.Resolve(condition, calendar, designation) is var (from, until)
            && from.From == from.Until && until.From == until.Until
            ? new DayRange(from.From, until.From)
            : null;
    }
}
