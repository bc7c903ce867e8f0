namespace Netralitas.Rules.Text;

/// <summary>The languages every message, question and explanation exists in.</summary>
public enum Language
{
    /// <summary>Indonesian, the language of the law and the default.</summary>
    Indonesian,

    /// <summary>English, with the Indonesian legal terms kept.</summary>
    English,
}
