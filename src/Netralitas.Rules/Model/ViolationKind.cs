namespace Netralitas.Rules.Model;

/// <summary>The kind of violation, which is also the track it is handled in. The names are those of the rule files, in Pascal case.</summary>
public enum ViolationKind
{
    /// <summary>A breach of the code of ethics.</summary>
    KodeEtik,

    /// <summary>A breach of discipline.</summary>
    Disiplin,

    /// <summary>An election crime.</summary>
    Pidana,

    /// <summary>An administrative breach.</summary>
    Administrasi,

    /// <summary>A ground for dismissal outside discipline, such as party membership.</summary>
    Pemberhentian,

    /// <summary>A breach answered under a contract of employment.</summary>
    Kontrak,
}
