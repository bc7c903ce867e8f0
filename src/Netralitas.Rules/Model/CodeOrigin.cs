namespace Netralitas.Rules.Model;

/// <summary>Where a fact's codes come from when the vocabulary does not list them.</summary>
internal enum CodeOrigin
{
    /// <summary>The ids of the election calendars.</summary>
    Tahapan,

    /// <summary>The kinds of sanction of all regimes.</summary>
    Sanksi,
}
