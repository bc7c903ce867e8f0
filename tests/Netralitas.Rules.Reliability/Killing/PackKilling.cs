using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Netralitas.Rules.Packs;

namespace Netralitas.Rules.Reliability.Killing;

/// <summary>What killing a process that writes packs came to.</summary>
/// <param name="Kills">How many processes were killed.</param>
/// <param name="HalfWritten">How many of them left a pack that was cut short, in its place or beside it.</param>
/// <param name="Accepted">What was accepted and is not one of the packs that were written, byte by byte. There must be none.</param>
/// <param name="Lost">How often the pack was not whole in its place. Where the library writes it there must be none.</param>
internal sealed record PackKills(int Kills, int HalfWritten, IReadOnlyList<string> Accepted, int Lost);

/// <summary>Kills processes at random moments while they write packs, and looks at what they leave behind.</summary>
internal sealed class PackKilling(string folder, bool inPlace, int seed)
{
    private static readonly byte[][] Whole = [.. PackWriting.Rulebooks.Select(Bytes)];

    private readonly Random _random = new(seed);
    private readonly string _file = Path.Combine(folder, "x.rulepack");

    /// <param name="kills">How many processes to kill.</param>
    /// <param name="least">How many of them must have left half a pack. It takes more kills where they do not, up to ten times as many.</param>
    public PackKills Run(int kills, int least = 0)
    {
        PackWriting.Rulebooks[0].WritePack(_file);
        var (done, halfWritten, lost) = (0, 0, 0);
        var accepted = new List<string>();
        for (; done < kills || (halfWritten < least && done < 10 * kills); done++)
        {
            Killed.After(_random, [KillPackCommand.Writer, _file, .. inPlace ? [KillPackCommand.InPlace] : Array.Empty<string>()]);
            lost += IsWhole(_file) ? 0 : 1;
            foreach (var left in Directory.EnumerateFiles(folder))
            {
                var isWhole = IsWhole(left);
                halfWritten += isWhole ? 0 : 1;
                if (!isWhole && Rulebook.LoadPack(left, PackTrust.Anyone).Rulebook is not null)
                {
                    accepted.Add(left);
                }
                else if (left != _file)
                {
                    File.Delete(left);
                }
            }
        }

        return new PackKills(done, halfWritten, accepted, lost);
    }

    private static byte[] Bytes(Rulebook rulebook)
    {
        using var stream = new MemoryStream();
        rulebook.WritePack(stream);
        return stream.ToArray();
    }

    private static bool IsWhole(string file)
    {
        var bytes = File.ReadAllBytes(file);
        return Whole.Any(whole => bytes.AsSpan().SequenceEqual(whole));
    }
}
