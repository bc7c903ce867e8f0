using System;
using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Model;

namespace Netralitas.Rules.Compilation;

/// <summary>
/// The distinct questions that rules ask of the day alone, by number: whether it lies within a period, or within days computed
/// from the election's calendar. A state answers each once, whatever number of rules ask it.
/// </summary>
internal sealed class DayTests
{
    private readonly Dictionary<ValidityPeriod, int> _periods = [];
    private readonly Dictionary<(RelativeDay?, DateOnly?, RelativeDay?, DateOnly?), int> _windows = [];
    private readonly List<ValidityPeriod> _allPeriods = [];
    private readonly List<OnDays> _allWindows = [];

    public DayTests(RulebookContent content)
    {
        var days = content.Conditions().SelectMany(condition => condition.Leaves()).OfType<OnDays>().ToList();
        foreach (var period in days.Where(condition => !condition.IsRelative).Select(Period)
            .Concat(content.Rules.SelectMany(rule => rule.Exceptions).Select(exception => exception.Validity))
            .Concat(content.Rules.Where(rule => rule.SetsAside.Count > 0).Select(rule => rule.Validity)))
        {
            if (_periods.TryAdd(period, _allPeriods.Count))
            {
                _allPeriods.Add(period);
            }
        }

        foreach (var window in days.Where(condition => condition.IsRelative))
        {
            if (_windows.TryAdd(Key(window), _allWindows.Count))
            {
                _allWindows.Add(window);
            }
        }
    }

    /// <summary>The periods, numbered first.</summary>
    public IReadOnlyList<ValidityPeriod> Periods => _allPeriods;

    /// <summary>The computed days, numbered after the periods.</summary>
    public IReadOnlyList<OnDays> Windows => _allWindows;

    public int Count => _allPeriods.Count + _allWindows.Count;

    public int IndexOf(ValidityPeriod period) => _periods[period];

    public int IndexOf(OnDays condition) => condition.IsRelative ? _allPeriods.Count + _windows[Key(condition)] : _periods[Period(condition)];

    public bool IsWindow(int test) => test >= _allPeriods.Count;

    private static ValidityPeriod Period(OnDays condition) => new(condition.From?.Day ?? DateOnly.MinValue, condition.Until?.Day);

    private static (RelativeDay?, DateOnly?, RelativeDay?, DateOnly?) Key(OnDays condition) =>
        (condition.From?.Relative, condition.From?.Day, condition.Until?.Relative, condition.Until?.Day);
}
