namespace Netralitas.Rules.Reliability.Soak;

/// <summary>What must not happen.</summary>
internal enum Fault
{
    /// <summary>A finding by files of two editions.</summary>
    Mixed,

    /// <summary>A finding that is not what the rules of its edition say.</summary>
    Wrong,

    /// <summary>An evaluation that threw.</summary>
    Failed,

    /// <summary>A finding by an older edition than the same thread was answered by before.</summary>
    Backwards,

    /// <summary>A piece of work that was not answered by one rulebook throughout.</summary>
    Unsteady,

    /// <summary>An edit that was not taken, or a bad one that was not rejected, for as long as anybody waited.</summary>
    Lost,

    /// <summary>A count of the library's that differs from the program's.</summary>
    Miscounted,

    /// <summary>Memory, handles, threads or rulebooks that become more and more.</summary>
    Grown,

    /// <summary>The run was too short, or went otherwise than meant, so that it proves nothing.</summary>
    Hollow,
}
