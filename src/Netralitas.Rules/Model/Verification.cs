namespace Netralitas.Rules.Model;

/// <summary>How well a piece of legal content is sourced. Rule files and JSON write the code that stands with each.</summary>
public enum Verification
{
    /// <summary>Checked against the official text: <c>teks_resmi</c>.</summary>
    OfficialText,

    /// <summary>Several independent sources say the same: <c>beberapa_sumber</c>.</summary>
    SeveralSources,

    /// <summary>One source says so: <c>satu_sumber</c>.</summary>
    SingleSource,

    /// <summary>Inferred; the note says from what: <c>disimpulkan</c>.</summary>
    Inferred,

    /// <summary>Sources disagree; the better-supported value is used and the note says which others exist: <c>sumber_bertentangan</c>.</summary>
    ConflictingSources,
}
