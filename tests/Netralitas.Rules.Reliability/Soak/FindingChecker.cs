using System;
using System.Collections.Concurrent;
using System.Linq;
using Netralitas.Rules.Findings;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Reliability.Soak;

/// <summary>Holds a finding against what the edition that it names must find, to the letter. Thread-safe.</summary>
internal sealed class FindingChecker(Editions editions, Faults faults)
{
    private readonly ConcurrentDictionary<int, (string Text, int Count)> _mixed = new();

    /// <summary>Counts as faults the mixed findings, but for those of folders that lay there half written.</summary>
    /// <param name="isHalfWritten">Whether files of the edition and of another lay beside each other for as long as the library waits.</param>
    /// <returns>How many findings were by such folders.</returns>
    public int Judge(Predicate<int> isHalfWritten)
    {
        foreach (var (edition, (text, count)) in _mixed.Where(mixed => !isHalfWritten(mixed.Key)))
        {
            faults.Add(Fault.Mixed, $"{text} ({count} times)");
        }

        return _mixed.Where(mixed => isHalfWritten(mixed.Key)).Sum(mixed => mixed.Value.Count);
    }

    /// <summary>The edition of a finding, or null if it is none that was published.</summary>
    public int? Check(Case described, Assessment finding) =>
        Check(described.Verdict == finding.Verdict, finding.ToJson(Language.Indonesian), finding.Rulebook, described.Finding);

    /// <summary>The edition of an explanation, or null if it is none that was published.</summary>
    public int? Check(Case described, Explanation explanation) =>
        Check(described.Verdict == explanation.Verdict, explanation.ToJson(Language.Indonesian), explanation.Rulebook, described.Explanation);

    private int? Check(bool isVerdict, string json, RulebookStamp stamp, Func<int, string, string> expected)
    {
        if (Editions.Number(stamp.Version) is not { } edition)
        {
            faults.Add(Fault.Wrong, $"{stamp.Version} is no edition");
            return null;
        }

        var named = Editions.NumbersIn(json).ToList();
        var isDigest = editions.IsDigestOf(edition, stamp.Digest);
        if (!isDigest || named.Exists(one => one != edition))
        {
            var text = $"{stamp.Version} with {(isDigest ? "its" : "another")} digest {stamp.Digest}; the finding names edition {string.Join(", ", named)}";
            _mixed.AddOrUpdate(edition, (text, 1), (_, before) => (before.Text, before.Count + 1));
            return null;
        }

        if (!isVerdict || json != expected(edition, stamp.Digest))
        {
            faults.Add(Fault.Wrong, $"another finding than {stamp.Version} gives:\n{json}");
        }

        return edition;
    }
}
