using System;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Model;

/// <summary>One end of a condition on days: a day, or one computed from the calendar of the described election.</summary>
internal sealed record DayBound(DateOnly? Day, RelativeDay? Relative, SourceSpan Span)
{
    /// <summary>The bound in words.</summary>
    public LocalizedText ToText() => Relative?.ToText() ?? DayWords.Of(Day!.Value);
}
