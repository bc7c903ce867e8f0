using System.Collections.Generic;
using Netralitas.Rules.Model;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Findings;

/// <summary>How firm a finding is.</summary>
public enum Standing
{
    /// <summary>All elements are met, no exception can lift it and no more special rule can take its place.</summary>
    Established,

    /// <summary>
    /// All elements are met; only an exception that is neither proven nor disproven could lift it, or a more special rule of
    /// which that much is unknown could set it aside.
    /// </summary>
    Presumed,
}

/// <summary>One violation. Immutable and thread-safe; its longer parts are worked out when they are first read.</summary>
public sealed class Violation
{
    private readonly ViolationSource _parts;
    private IReadOnlyList<LegalBasis>? _legalBasis;
    private Sanction? _sanction;
    private SourceNote? _source;
    private IReadOnlyList<Element>? _elements;
    private IReadOnlyList<ExceptionConsidered>? _exceptions;
    private IReadOnlyList<UnlessShown>? _unlessShown;
    private IReadOnlyList<Note>? _notes;

    internal Violation(ViolationSource parts) => _parts = parts;

    /// <summary>The rule's id, for example <c>skb-2022/B6</c>.</summary>
    public string Rule => _parts.Rule;

    /// <summary>The kind of violation.</summary>
    public ViolationKind Kind => _parts.Kind;

    /// <summary>How firm the finding is.</summary>
    public Standing Standing => _parts.Standing;

    /// <summary>What the rule forbids, in its own words.</summary>
    public LocalizedText Title => _parts.Title;

    /// <summary>The provisions broken that were in force on the day of the act.</summary>
    public IReadOnlyList<LegalBasis> LegalBasis => Kept.Get(ref _legalBasis, _parts, static parts => parts.LegalBasis());

    /// <summary>The sanction the law provides.</summary>
    public Sanction Sanction => Kept.Get(ref _sanction, _parts, static parts => parts.Sanction());

    /// <summary>How well the rule is sourced.</summary>
    public Verification Verification => _parts.Verification;

    /// <summary>Where the rule comes from and what to know about its sourcing.</summary>
    public SourceNote Source => Kept.Get(ref _source, _parts, static parts => parts.Source());

    /// <summary>The rule's elements, each with the described value that meets it.</summary>
    public IReadOnlyList<Element> Elements => Kept.Get(ref _elements, _parts, static parts => parts.Elements());

    /// <summary>Every exception in force, and why it does not lift the finding.</summary>
    public IReadOnlyList<ExceptionConsidered> Exceptions => Kept.Get(ref _exceptions, _parts, static parts => parts.Exceptions());

    /// <summary>The exceptions that would lift the finding, and the more special rules that would take its place, if they were shown; empty when it is established.</summary>
    public IReadOnlyList<UnlessShown> UnlessShown => Kept.Get(ref _unlessShown, _parts, static parts => parts.UnlessShown());

    /// <summary>Remarks on the rule or its sanction.</summary>
    public IReadOnlyList<Note> Notes => Kept.Get(ref _notes, _parts, static parts => parts.Notes());
}
