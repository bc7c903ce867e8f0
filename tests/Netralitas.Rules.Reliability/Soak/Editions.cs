using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace Netralitas.Rules.Reliability.Soak;

/// <summary>
/// One rulebook in ever new editions. Version, titles and names in all its files carry the number of the edition, and a sanction of the
/// small one is another in every second edition: a finding by files of two of them cannot look like one of either. Thread-safe.
/// </summary>
internal sealed partial class Editions
{
    /// <summary>Stands for the number of the edition in files and findings.</summary>
    private const char Blank = '\u0001';

    /// <summary>Stands for the level of a sanction that is another in every second edition.</summary>
    private const char Level = '\u0002';

    private readonly List<RuleText> _templates;

    // The first half of the digits of each, made room for at once, so that the memory of the program does not grow with the editions.
    private readonly UInt128[] _digests;

    private Editions(IEnumerable<RuleText> files, int most)
    {
        _templates = [.. files.Select(file => IsTrial(file.Path) ? file : file with { Content = Template(file.Content) }).OrderBy(file => file.Path, StringComparer.Ordinal)];
        _digests = new UInt128[most + 1];
    }

    /// <summary>How many editions there may be.</summary>
    public int Most => _digests.Length - 1;

    /// <summary>The smallest whole rulebook, by which the library's own tests go.</summary>
    public static Editions OfSmallRules(int most) => new(Resources(), most);

    /// <summary>The rules that ship, tests and real cases included.</summary>
    public static Editions OfShippedRules(int most) =>
        new(Rulebook.EmbeddedFiles.Select(file => new RuleText(file.Path["rules/".Length..], file.Content)), most);

    /// <summary>The version of the rulebook of an edition, which stands in everything else that it names.</summary>
    public static string Version(int edition) => string.Create(CultureInfo.InvariantCulture, $"edisi-{edition}");

    /// <summary>The edition of a version; null when it is none.</summary>
    public static int? Number(string version) =>
        version.StartsWith("edisi-", StringComparison.Ordinal) && int.TryParse(version.AsSpan("edisi-".Length), CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>Every edition that a text names.</summary>
    public static IEnumerable<int> NumbersIn(string text) => Named().Matches(text).Select(match => int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture)).Distinct().Order();

    /// <summary>A text in which an edition's number is left out, so that it can be filled in for another.</summary>
    public static string Blanked(string text, int edition) => text.Replace(Version(edition), Blank.ToString(), StringComparison.Ordinal);

    /// <summary>What <see cref="Blanked"/> left out, filled in.</summary>
    public static string Filled(string blanked, int edition) => blanked.Replace(Blank.ToString(), Version(edition), StringComparison.Ordinal);

    /// <summary>The files of an edition, in the order of their paths; from here on its digest is known.</summary>
    public IReadOnlyList<RuleText> Publish(int edition)
    {
        var files = _templates.ConvertAll(file => file with { Content = Filled(file.Content, edition).Replace(Level.ToString(), edition % 2 == 0 ? "berat" : "ringan", StringComparison.Ordinal) });
        _digests[edition] = Beginning(Digest(files));
        return files;
    }

    /// <summary>Whether an edition was published and this is its digest.</summary>
    public bool IsDigestOf(int edition, string digest) => edition >= 0 && edition < _digests.Length && _digests[edition] == Beginning(digest);

    // Worked out anew from the description of Rulebook.Digest: what the library says of itself proves nothing.
    private static string Digest(IEnumerable<RuleText> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in files.Where(file => !IsTrial(file.Path)))
        {
            var content = Encoding.UTF8.GetBytes(file.Content);
            hash.AppendData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{file.Path}\n{content.Length}\n")));
            hash.AppendData(content);
        }

        return "sha256:" + Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static UInt128 Beginning(string digest) => UInt128.Parse(digest.AsSpan("sha256:".Length, 32), NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    private static bool IsTrial(string path) =>
        path.EndsWith(".uji.yaml", StringComparison.Ordinal) || path.StartsWith("kasus/", StringComparison.Ordinal) || path.StartsWith("diterima/", StringComparison.Ordinal);

    private static string Template(string content) =>
        SanctionOfTheSmallRules().Replace(Title().Replace(VersionLine().Replace(content.ReplaceLineEndings("\n"), $"$1{Blank}"), $"$0{Blank} "), $"$1{Level}");

    private static IEnumerable<RuleText> Resources()
    {
        const string Prefix = "small/";
        var assembly = typeof(Editions).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            yield return new RuleText(name[Prefix.Length..].Replace('\\', '/'), reader.ReadToEnd());
        }
    }

    [GeneratedRegex(@"edisi-(\d+)")]
    private static partial Regex Named();

    [GeneratedRegex(@"^(versi: )\S+", RegexOptions.Multiline)]
    private static partial Regex VersionLine();

    // Before the first word, wherever YAML allows it to stand.
    [GeneratedRegex(@"(?:^|[ {])(?:judul|singkatan|nama):(?: \{ id: | |\n +id: )(?:[>|][-+]?\n +)?[""']?(?=[\w(])", RegexOptions.Multiline)]
    private static partial Regex Title();

    [GeneratedRegex(@"^(  tingkat: disiplin\.)berat(?=\n  dasar: \[ \{ uu-1: )", RegexOptions.Multiline)]
    private static partial Regex SanctionOfTheSmallRules();
}
