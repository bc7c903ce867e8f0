using System.Collections.Generic;
using Netralitas.Rules.Model;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Findings;

/// <summary>Works out the parts of a violation when they are read. Thread-safe; each call works anew.</summary>
internal abstract class ViolationSource
{
    public abstract string Rule { get; }

    public abstract ViolationKind Kind { get; }

    public abstract Standing Standing { get; }

    public abstract LocalizedText Title { get; }

    public abstract IReadOnlyList<LegalBasis> LegalBasis();

    public abstract Sanction Sanction();

    public abstract Verification Verification { get; }

    public abstract SourceNote Source();

    public abstract IReadOnlyList<Element> Elements();

    public abstract IReadOnlyList<ExceptionConsidered> Exceptions();

    public abstract IReadOnlyList<UnlessShown> UnlessShown();

    public abstract IReadOnlyList<Note> Notes();
}
