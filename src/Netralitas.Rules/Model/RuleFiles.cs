using System;

namespace Netralitas.Rules.Model;

/// <summary>Where a rules folder keeps what: the one place that names its files and folders.</summary>
internal static class RuleFiles
{
    public const string Manifest = "buku.yaml";
    public const string Vocabulary = "kosakata.yaml";
    public const string Sources = "sumber.yaml";
    public const string Instruments = "peraturan";
    public const string Regimes = "sanksi";
    public const string Calendars = "tahapan";
    public const string Rules = "pelanggaran";
    public const string Permissions = "kebolehan";
    public const string Steps = "prosedur";
    public const string Policies = "kebijakan";
    public const string Practices = "praktik";
    public const string Cases = "kasus";
    public const string Acceptances = "diterima";

    /// <summary>How the name of every rule file ends.</summary>
    public const string Suffix = ".yaml";

    /// <summary>How the name of a test file ends.</summary>
    public const string TestSuffix = ".uji.yaml";

    /// <summary>Whether a file only tries the rules, so that no finding depends on it.</summary>
    /// <param name="name">Its path below the rules folder.</param>
    public static bool IsTrial(string name) =>
        name.EndsWith(TestSuffix, StringComparison.Ordinal)
        || name.StartsWith(Cases + "/", StringComparison.Ordinal)
        || name.StartsWith(Acceptances + "/", StringComparison.Ordinal);
}
