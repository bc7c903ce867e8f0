using System.Collections.Generic;
using Netralitas.Rules.Model;

namespace Netralitas.Rules.Actions;

/// <summary>Writes what is described into a set of facts.</summary>
internal sealed class FactSetWriter : IFactSink
{
    /// <summary>What was described so far.</summary>
    public FactSet Facts { get; private set; } = FactSet.Empty;

    public void Code(string key, string code) => Facts = Facts.With(key, code);

    public void Codes(string key, IReadOnlyList<string> codes) => Facts = Facts.With(key, codes);

    public void Days(string key, DayRange days) => Facts = Facts.WithDays(key, days);

    public void Text(string key, string text) => Facts = Facts.WithText(key, text);

    public void Unknown(string key) => Facts = Facts.WithUnknown(key);
}
