using System;
using System.Collections.Generic;
using System.Linq;

namespace Netralitas.Rules.Diagnostics;

/// <summary>Finds the known name a misspelt one most likely meant.</summary>
internal static class NearestName
{
    /// <summary>Longer words are not names; comparing them would only cost time.</summary>
    private const int LengthLimit = 80;

    /// <summary>Among more names nobody looks for the nearest: the first ones are compared.</summary>
    private const int NameLimit = 2_000;

    /// <summary>The known name with the fewest edits, if at most a third of its letters differ; the first in order on a tie.</summary>
    public static string? Find(string misspelt, IEnumerable<string> known)
    {
        if (misspelt.Length is 0 or > LengthLimit)
        {
            return null;
        }

        string? nearest = null;
        var fewest = int.MaxValue;
        foreach (var candidate in known.Take(NameLimit))
        {
            // As many letters as one name is longer have to be added.
            var allowed = Math.Max(1, Math.Max(misspelt.Length, candidate.Length) / 3);
            if (Math.Abs(misspelt.Length - candidate.Length) > allowed)
            {
                continue;
            }

            var distance = Distance(misspelt.ToLowerInvariant(), candidate.ToLowerInvariant());
            if (distance <= allowed && (distance < fewest || (distance == fewest && string.CompareOrdinal(candidate, nearest) < 0)))
            {
                nearest = candidate;
                fewest = distance;
            }
        }

        return nearest;
    }

    // Damerau-Levenshtein, optimal string alignment: insertions, deletions, substitutions and swaps of neighbours.
    private static int Distance(string left, string right)
    {
        var beforeLast = new int[right.Length + 1];
        var last = new int[right.Length + 1];
        var current = new int[right.Length + 1];
        for (var j = 0; j <= right.Length; j++)
        {
            last[j] = j;
        }

        for (var i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var cost = left[i - 1] == right[j - 1] ? 0 : 1;
                current[j] = Math.Min(Math.Min(current[j - 1] + 1, last[j] + 1), last[j - 1] + cost);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                {
                    current[j] = Math.Min(current[j], beforeLast[j - 2] + 1);
                }
            }

            (beforeLast, last, current) = (last, current, beforeLast);
        }

        return last[right.Length];
    }
}
