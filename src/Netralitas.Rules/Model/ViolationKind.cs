namespace Netralitas.Rules.Model;

/// <summary>The kind of violation, which is also the track it is handled in. Rule files and JSON write the code that stands with each.</summary>
public enum ViolationKind
{
    /// <summary>A breach of the code of ethics: <c>kode_etik</c>.</summary>
    Ethics,

    /// <summary>A breach of discipline: <c>disiplin</c>.</summary>
    Discipline,

    /// <summary>An election crime: <c>pidana</c>.</summary>
    Criminal,

    /// <summary>An administrative breach: <c>administrasi</c>.</summary>
    Administrative,

    /// <summary>A ground for dismissal outside discipline, such as party membership: <c>pemberhentian</c>.</summary>
    Dismissal,

    /// <summary>A breach answered under a contract of employment: <c>kontrak</c>.</summary>
    Contract,
}
