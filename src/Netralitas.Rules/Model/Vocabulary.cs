using System;
using System.Collections.Frozen;
using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Model;

/// <summary>What kind of value a fact takes.</summary>
public enum FactType
{
    /// <summary>Exactly one code: <c>kode</c>.</summary>
    Code,

    /// <summary>One or more codes: <c>himpunan_kode</c>.</summary>
    CodeSet,

    /// <summary>Yes or no, written <c>ya</c> and <c>tidak</c>: <c>ya_tidak</c>.</summary>
    YesNo,

    /// <summary>A day or a range of days: <c>tanggal</c>.</summary>
    Days,

    /// <summary>Free text, shown but never matched: <c>teks</c>.</summary>
    Text,
}

/// <summary>A code a fact can take.</summary>
/// <param name="Code">The code as it is written in rule and action files.</param>
/// <param name="Name">What it means.</param>
public sealed record FactCode(string Code, LocalizedText Name)
{
    /// <summary>Where the code is defined; null for codes that no vocabulary lists.</summary>
    internal SourceSpan? Span { get; init; }
}

/// <summary>A name for several codes, which a rule may use in their place.</summary>
/// <param name="Code">The group's name.</param>
/// <param name="Name">What it means.</param>
/// <param name="Members">The codes it stands for, at least two.</param>
public sealed record FactGroup(string Code, LocalizedText Name, IReadOnlyList<string> Members)
{
    /// <summary>Where the group is defined.</summary>
    internal SourceSpan? Span { get; init; }

    /// <summary>Where each of <see cref="Members"/> is written, in the same order.</summary>
    internal IReadOnlyList<SourceSpan> MemberSpans { get; init; } = [];
}

/// <summary>One fact an action can be described by. Immutable and thread-safe.</summary>
public sealed record FactDefinition
{
    /// <summary>The key, for example <c>pelaku.status</c>.</summary>
    public required string Key { get; init; }

    /// <summary>What kind of value it takes.</summary>
    public required FactType Type { get; init; }

    /// <summary>The fact's name.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>The question that asks for it.</summary>
    public required LocalizedText Question { get; init; }

    /// <summary>The codes it can take; empty for days and text.</summary>
    public IReadOnlyList<FactCode> Codes { get; init; } = [];

    /// <summary>Names for several of the codes.</summary>
    public IReadOnlyList<FactGroup> Groups { get; init; } = [];

    /// <summary>The code taken when the fact is not described, shown as an assumption; null when it is then unknown.</summary>
    public string? Default { get; init; }

    /// <summary>Whether the fact says who acted or what was done. Whether any rule covers an act is judged by these facts alone.</summary>
    public bool IsSubject { get; init; }

    /// <summary>Whether the value is masked in decision records; only of texts, which no rule reads.</summary>
    public bool IsMasked { get; init; }

    /// <summary>Where its codes come from when the vocabulary does not list them.</summary>
    internal CodeOrigin? CodesFrom { get; init; }

    /// <summary>Where the fact is defined.</summary>
    internal SourceSpan? Span { get; init; }

    /// <summary>Where <see cref="Default"/> is written.</summary>
    internal SourceSpan? DefaultSpan { get; init; }

    /// <summary>The codes a name stands for: the code itself, or a group's members; empty for an unknown name.</summary>
    /// <param name="name">A code or a group.</param>
    /// <returns>The codes.</returns>
    public IEnumerable<string> Expand(string name) =>
        Codes.Any(code => code.Code == name) ? [name]
        : Groups.FirstOrDefault(group => group.Code == name)?.Members ?? [];

    /// <summary>The fact with the codes that it takes from the calendars or the sanctions; unchanged when the vocabulary lists them.</summary>
    internal FactDefinition WithCodesFrom(IEnumerable<ElectionCalendar> calendars, IEnumerable<SanctionRegime> regimes) => CodesFrom switch
    {
        CodeOrigin.Tahapan => this with { Codes = [.. calendars.Select(calendar => new FactCode(calendar.Id, calendar.Title))] },
        CodeOrigin.Sanksi => this with
        {
            Codes =
            [
                .. regimes
                    .SelectMany(regime => regime.Levels)
                    .SelectMany(level => level.Options)
                    .DistinctBy(option => option.Code)
                    .Select(option => new FactCode(option.Code, option.Name)),
            ],
        },
        _ => this,
    };

    /// <summary>What a code or a group means.</summary>
    /// <param name="name">A code or a group.</param>
    /// <returns>Its name; the code itself when it is unknown.</returns>
    public LocalizedText NameOf(string name) =>
        Codes.FirstOrDefault(code => code.Code == name)?.Name
        ?? Groups.FirstOrDefault(group => group.Code == name)?.Name
        ?? new LocalizedText(name);
}

/// <summary>All facts an action can be described by. Immutable and thread-safe.</summary>
public sealed class Vocabulary
{
    private readonly FrozenDictionary<string, FactDefinition> _byKey;

    internal Vocabulary(IEnumerable<FactDefinition> facts)
    {
        Facts = [.. facts];
        _byKey = Facts.DistinctBy(fact => fact.Key).ToFrozenDictionary(fact => fact.Key, StringComparer.Ordinal);
    }

    /// <summary>The facts in the order of the vocabulary file.</summary>
    public IReadOnlyList<FactDefinition> Facts { get; }

    /// <summary>The fact with this key.</summary>
    /// <param name="key">The key.</param>
    /// <returns>The fact, or null when there is none.</returns>
    public FactDefinition? Find(string key) => _byKey.GetValueOrDefault(key);
}
