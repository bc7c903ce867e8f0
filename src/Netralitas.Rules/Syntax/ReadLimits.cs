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

    /// <summary>The deepest nesting of mappings and lists, inclusive; 24 unless set.</summary>
    public int MaxDepth { get; init; } = 24;

    /// <summary>The most values, lists and mappings in one file, inclusive; 50,000 unless set.</summary>
    public int MaxNodes { get; init; } = 50_000;

    /// <summary>The longest single text, in UTF-16 code units, inclusive; 20,000 unless set.</summary>
    public int MaxScalarLength { get; init; } = 20_000;
}
