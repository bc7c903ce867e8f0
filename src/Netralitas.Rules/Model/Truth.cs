namespace Netralitas.Rules.Model;

/// <summary>A truth value of Kleene's strong three-valued logic: missing is not false.</summary>
public enum Truth
{
    /// <summary>Known to be false.</summary>
    False,

    /// <summary>Not known.</summary>
    Unknown,

    /// <summary>Known to be true.</summary>
    True,
}
