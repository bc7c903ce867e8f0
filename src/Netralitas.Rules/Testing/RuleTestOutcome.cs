namespace Netralitas.Rules.Testing;

/// <summary>What came of a test.</summary>
public enum RuleTestOutcome
{
    /// <summary>Everything expected came.</summary>
    Passed,

    /// <summary>Something expected did not come.</summary>
    Failed,

    /// <summary>Not run, for a stated reason (<c>lewati</c>).</summary>
    Skipped,

    /// <summary>Run and failed, as its author says it still must (<c>nanti</c>).</summary>
    Todo,

    /// <summary>Said still to fail (<c>nanti</c>), but everything expected came: the mark is out of date.</summary>
    TodoPassed,
}
