using System;
using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Compilation;
using Netralitas.Rules.Findings;
using Netralitas.Rules.Model;

namespace Netralitas.Rules.Evaluation;

/// <summary>
/// Completes a described action: takes defaults, cuts the possible days where the law changes, derives status and phase. It can
/// be used again, one action after another; not thread-safe.
/// </summary>
internal sealed class ActionCompleter : IFactSink
{
    private static readonly DayRange AllDays = new(DateOnly.MinValue, DateOnly.MaxValue);

    private readonly RuleIndex _index;
    private readonly FactTable _facts;
    private readonly AreaCalendars _areas;
    private readonly FactOrigin[] _defaultOrigins;
    private readonly List<Segment> _spare = [];
    private readonly CompletedAction _action;
    private int _used;

    public ActionCompleter(RuleIndex index)
    {
        _index = index;
        _facts = index.Facts;
        _areas = new AreaCalendars(index);
        _action = new CompletedAction(index);
        _defaultOrigins = [.. index.Facts.Definitions.Select(fact => fact.Default is null ? FactOrigin.Unknown : FactOrigin.Default)];
    }

    /// <summary>Completes an action by itself, to be kept.</summary>
    /// <exception cref="ArgumentException">The action names a fact or code that the vocabulary does not have.</exception>
    public static CompletedAction Complete(RuleIndex index, FactSet facts) => new ActionCompleter(index).Complete(facts);

    /// <summary>Completes an action.</summary>
    /// <returns>The completed action, until the next one is.</returns>
    /// <exception cref="ArgumentException">The action names a fact or code that the vocabulary does not have.</exception>
    public CompletedAction Complete(FactSet facts)
    {
        Begin();
        facts.Describe(this);
        return Finish();
    }

    /// <inheritdoc cref="Complete(FactSet)"/>
    public CompletedAction Complete(AsnAction action)
    {
        Begin();
        action.Describe(this);
        return Finish();
    }

    void IFactSink.Unknown(string key)
    {
        var fact = Find(key);
        _action.Base.Forget(fact);
        _action.Origins[fact] = FactOrigin.Unknown;
    }

    void IFactSink.Code(string key, string code)
    {
        if (code == FactKeys.Unknown)
        {
            ((IFactSink)this).Unknown(key);
            return;
        }

        var fact = Find(key);
        if (_facts.Definitions[fact].Type is FactType.Days or FactType.Text)
        {
            throw Refuse(key, FactValue.OfCodes([code]));
        }

        _action.Base.Clear(fact);
        _action.Base.Include(fact, Code(fact, code));
        _action.Origins[fact] = FactOrigin.Given;
    }

    void IFactSink.Codes(string key, IReadOnlyList<string> codes)
    {
        if (codes.Count == 1)
        {
            ((IFactSink)this).Code(key, codes[0]);
            return;
        }

        var fact = Find(key);
        if (!_facts.IsSet(fact) && codes.Distinct().Count() > 1)
        {
            throw Refuse(key, FactValue.OfCodes(codes));
        }

        _action.Base.Clear(fact);
        for (var i = 0; i < codes.Count; i++)
        {
            _action.Base.Include(fact, Code(fact, codes[i]));
        }

        _action.Origins[fact] = FactOrigin.Given;
    }

    void IFactSink.Days(string key, DayRange days)
    {
        var fact = Find(key);
        if (_facts.Definitions[fact].Type != FactType.Days || days.Until < days.From)
        {
            throw Refuse(key, FactValue.OfDays(days));
        }

        _action.Origins[fact] = FactOrigin.Given;
        if (fact == _facts.Date)
        {
            _action.DescribedDays = days;
        }
    }

    void IFactSink.Text(string key, string text)
    {
        var fact = Find(key);
        if (_facts.Definitions[fact].Type != FactType.Text)
        {
            throw Refuse(key, FactValue.OfText(text));
        }

        _action.Origins[fact] = FactOrigin.Given;
    }

    private void Begin()
    {
        _used = 0;
        _action.Clear();
        _action.Base.Become(_index.Undescribed);
        _defaultOrigins.CopyTo(_action.Origins, 0);
    }

    private CompletedAction Finish()
    {
        NarrowTargets();
        var days = _action.DescribedDays ?? AllDays;
        var last = _index.Days.IndexOf(days.Until);
        for (var number = _index.Days.IndexOf(days.From); number <= last; number++)
        {
            var segment = Next();
            segment.Days = _index.Days.Part(days, number);
            segment.State.Become(_action.Base.Words);
            segment.State.Become(_index.Days[number]);
            Derive(segment);
            _action.Add(segment);
            if (segment.IsContradicted)
            {
                _action.FirstContradicted ??= segment;
            }
        }

        _action.DropContradicted();
        for (var i = 0; i < _action.Segments.Count; i++)
        {
            _index.Calendars.AnswerWindows(_action.Segments[i].State);
        }

        return _action;
    }

    /// <summary>Once the election is known, only its targets are possible.</summary>
    private void NarrowTargets()
    {
        if (_action.Origins[_facts.TargetKind] == FactOrigin.Unknown
            && _action.Base.Single(_facts.Election) is { } election
            && _index.Calendars[election] is not null
            && _index.Calendars.TargetsOf(election) is { IsEmpty: false } targets)
        {
            _action.Base.Narrow(_facts.TargetKind, targets);
        }
    }

    private void Derive(Segment segment)
    {
        var state = segment.State;
        if (_action.Origins[_facts.Election] != FactOrigin.Given && _areas.ElectionOf(state) is { } held)
        {
            state.Clear(_facts.Election);
            state.Include(_facts.Election, held);
            _action.Origins[_facts.Election] = FactOrigin.Derived;
        }

        segment.IsContradicted = false;
        if (state.Single(_facts.Election) is not { } election || _index.Calendars[election] is not { } calendar)
        {
            return;
        }

        var says = _index.Calendars.Of(election, state);
        Derive(segment, _facts.Phase, says?.Phase);
        Derive(segment, _facts.TargetStatus, says?.Status);

        // A phase belongs to the calendar, so a day outside it cannot be in that phase; a status may well outlive it.
        segment.IsContradicted |= says is null && _action.Origins[_facts.Phase] == FactOrigin.Given && calendar.Span.Covers(state.Day) == Truth.False;
    }

    private void Derive(Segment segment, int fact, CodeSet? values)
    {
        if (values is not { } said)
        {
            return;
        }

        if (_action.Origins[fact] == FactOrigin.Given)
        {
            segment.IsContradicted |= !segment.State.MayHave(fact, said);
            return;
        }

        segment.State.Narrow(fact, said);
        _action.Origins[fact] = FactOrigin.Derived;
    }

    private Segment Next()
    {
        if (_used == _spare.Count)
        {
            _spare.Add(new Segment(_index.Layout));
        }

        return _spare[_used++];
    }

    private int Find(string key) => _facts.TryIndexOf(key, out var fact) ? fact : throw Refuse(key, FactValue.Unknown);

    private int Code(int fact, string code) => _facts.TryCodeOf(fact, code, out var number)
        ? number
        : throw Refuse(_facts.Definitions[fact].Key, FactValue.OfCodes([code]));

    private ArgumentException Refuse(string key, FactValue value) => FactChecker.Refuse(key, value, _index.Content.Vocabulary);
}
