namespace Netralitas.Rules.Model;

/// <summary>How well a piece of legal content is sourced. The names are those of the rule files, in Pascal case.</summary>
public enum Verification
{
    /// <summary>Checked against the official text.</summary>
    TeksResmi,

    /// <summary>Several independent sources say the same.</summary>
    BeberapaSumber,

    /// <summary>One source says so.</summary>
    SatuSumber,

    /// <summary>Inferred; the note says from what.</summary>
    Disimpulkan,

    /// <summary>Sources disagree; the better-supported value is used and the note says which others exist.</summary>
    SumberBertentangan,
}
