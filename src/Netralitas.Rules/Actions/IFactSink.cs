using System.Collections.Generic;
using Netralitas.Rules.Model;

namespace Netralitas.Rules.Actions;

/// <summary>Takes a described action fact by fact, so that it need not be copied to be read.</summary>
internal interface IFactSink
{
    /// <summary>A fact that has one code.</summary>
    void Code(string key, string code);

    /// <summary>A fact that has one or more codes.</summary>
    void Codes(string key, IReadOnlyList<string> codes);

    /// <summary>A fact that is a day or a range of days.</summary>
    void Days(string key, DayRange days);

    /// <summary>A fact that is free text.</summary>
    void Text(string key, string text);

    /// <summary>A fact that is expressly not known.</summary>
    void Unknown(string key);
}
