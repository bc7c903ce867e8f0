namespace Netralitas.Rules.Syntax;

/// <summary>Bounds on what is read, because rule and action files are untrusted. Beyond one, the input is refused with a diagnostic.</summary>
public sealed record ReadLimits
{
    /// <summary>The defaults.</summary>
    public static ReadLimits Default { get; } = new();

    /// <summary>The largest file, in bytes, inclusive; 1 MiB unless set.</summary>
    public int MaxFileBytes { get; init; } = 1024 * 1024;

    /// <summary>The most files in a rules folder, inclusive; 10,000 unless set.</summary>
    public int MaxFiles { get; init; } = 10_000;

    /// <summary>The largest rules folder, in bytes of its rule files together, inclusive; 32 MiB unless set.</summary>
    public int MaxFolderBytes { get; init; } = 32 * 1024 * 1024;

    /// <summary>The largest rulebook pack, in bytes, inclusive; 64 MiB unless set. The files in it are held to the other bounds.</summary>
    public int MaxPackBytes { get; init; } = 64 * 1024 * 1024;

    /// <summary>The deepest nesting of mappings and lists, inclusive; 24 unless set.</summary>
    public int MaxDepth { get; init; } = 24;

    /// <summary>The most values, lists and mappings in one file, inclusive; 50,000 unless set.</summary>
    public int MaxNodes { get; init; } = 50_000;

    /// <summary>The most values, lists and mappings in all rule files together, inclusive; 1,000,000 unless set.</summary>
    public int MaxFolderNodes { get; init; } = 1_000_000;

    /// <summary>The longest key together with the keys it stands under, in UTF-16 code units, inclusive; 500 unless set.</summary>
    public int MaxKeyLength { get; init; } = 500;

    /// <summary>The longest single text, in UTF-16 code units, inclusive; 20,000 unless set.</summary>
    public int MaxScalarLength { get; init; } = 20_000;

    /// <summary>
    /// The most rules in a rulebook, those of a rulebook it builds on included, and the most of every other kind that has a file each
    /// (instruments, regimes, calendars, permissions, steps, policies, practices); inclusive, 2,000 unless set.
    /// </summary>
    public int MaxRules { get; init; } = 2_000;

    /// <summary>
    /// The most conditions on single facts that one rule is judged by: its elements, exceptions and remarks, and those of the rules that
    /// go before it. The same of any other condition by itself. Inclusive; 1,000 unless set.
    /// </summary>
    public int MaxConditions { get; init; } = 1_000;

    /// <summary>The most codes of one fact, its groups and their members counted, inclusive; 2,000 unless set.</summary>
    public int MaxCodes { get; init; } = 2_000;

    /// <summary>
    /// The most days of a rulebook on which anything begins or ends; also the most entries of its calendars, one for each target of a
    /// designation and one for each phase, and the most different periods that conditions and exceptions ask for. Inclusive; 1,000 unless set.
    /// </summary>
    public int MaxDays { get; init; } = 1_000;

    /// <summary>The most tests that the tables of one file may make, inclusive; 1,000 unless set.</summary>
    public int MaxTableTests { get; init; } = 1_000;

    /// <summary>The most facts that the tests of one file describe, with all that is shared between them written out, inclusive; 20,000 unless set.</summary>
    public int MaxTestFacts { get; init; } = 20_000;
}
