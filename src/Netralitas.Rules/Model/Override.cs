using System;
using System.Collections.Generic;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Model;

/// <summary>What a rulebook can build on.</summary>
internal enum RulebookBase
{
    /// <summary>The rules inside the library.</summary>
    Tertanam,
}

/// <summary>
/// What an own rulebook may replace of the one it builds on: texts that are judged by the day, so that the replaced one still
/// holds before. Instruments, regimes and calendars are the law itself and are not among them.
/// </summary>
internal enum OverriddenKind
{
    /// <summary>A rule.</summary>
    Aturan,

    /// <summary>A policy.</summary>
    Kebijakan,

    /// <summary>A procedural step.</summary>
    Prosedur,

    /// <summary>A permitted act.</summary>
    Kebolehan,

    /// <summary>A record of practice.</summary>
    Praktik,
}

/// <summary>One entry of the list of what an own rulebook replaces.</summary>
/// <param name="From">The first day on which the own text holds; until the day before it is the replaced one.</param>
internal sealed record Override(
    OverriddenKind Kind,
    Named Id,
    DateOnly From,
    LocalizedText Reason,
    IReadOnlyList<LegalNorm> Basis,
    SourceSpan Span);

/// <summary>Something of the rule files with an id that holds on some days and can be replaced from a day on.</summary>
/// <typeparam name="TSelf">Itself.</typeparam>
internal interface IReplaceable<out TSelf>
{
    string Id { get; }

    ValidityPeriod Validity { get; }

    SourceSpan Span { get; }

    /// <summary>The same text under an id and for days of its own.</summary>
    TSelf As(string id, ValidityPeriod validity);
}

/// <summary>Codes and groups that an own vocabulary adds to a fact of the one it builds on.</summary>
internal sealed record FactAddition(Named Fact, IReadOnlyList<FactCode> Codes, IReadOnlyList<FactGroup> Groups);
