using System.Linq;

namespace Netralitas.Rules.Reliability.Fuzz;

/// <summary>Makes an input that fails smaller while it fails in the same way: first without whole files, then without lines.</summary>
internal static class Minimizer
{
    private const int MostRuns = 2_000;

    public static FuzzCase Minimize(Fuzzer fuzzer, FuzzCase one)
    {
        var kind = Kind(fuzzer.Failure(one));
        var runs = 0;
        foreach (var path in one.Input.Files.Select(file => file.Path).ToList())
        {
            Keep(one.Input.Without(path));
        }

        for (var count = 64; count > 0; count /= 2)
        {
            foreach (var path in one.Input.Files.Select(file => file.Path).ToList())
            {
                for (var at = 0; at < one.Input.Find(path)!.Text.Split('\n').Length && runs < MostRuns;)
                {
                    var lines = one.Input.Find(path)!.Text.Split('\n');
                    at += Keep(one.Input.With(FuzzFile.Of(path, string.Join('\n', lines.Take(at).Concat(lines.Skip(at + count)))))) ? 0 : count;
                }
            }
        }

        return one;

        bool Keep(FuzzInput smaller)
        {
            var candidate = one with { Input = smaller };
            if (runs++ >= MostRuns || smaller.Files.Count == 0 || Kind(fuzzer.Failure(candidate)) != kind)
            {
                return false;
            }

            one = candidate;
            return true;
        }
    }

    /// <summary>A failure without its names and numbers: what is thrown where, or the first words.</summary>
    private static string? Kind(string? failure) => failure is null ? null
        : failure.Split('\n') is [var what, var where, ..] ? what.Split(':')[0] + where
        : new string([.. failure.Take(24)]);
}
