using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace Netralitas.Rules.Tests.Syntax;

/// <summary>Breaks files the way people, editors and attackers do.</summary>
internal static class Mutations
{
    private static readonly byte[] Telling = [.. "\t\n\r :-[]{},#&*!|>'\"%@`?<~\0\\"u8, 0x7F, 0x85, 0xA0, 0xC2, 0xE2, 0x80, 0xAE, 0xFF];

    /// <summary>Random bytes, mostly those that mean something to YAML.</summary>
    public static byte[] Noise(Random random)
    {
        var noise = new byte[random.Next(0, 200)];
        for (var at = 0; at < noise.Length; at++)
        {
            noise[at] = random.Next(4) switch
            {
                0 => (byte)random.Next(256),
                1 => (byte)random.Next('a', 'e'),
                _ => Telling[random.Next(Telling.Length)],
            };
        }

        return noise;
    }

    /// <summary>The content with one to four changes.</summary>
    public static byte[] Of(byte[] content, Random random)
    {
        for (var times = random.Next(1, 5); times > 0; times--)
        {
            content = Change(content, random);
        }

        return content;
    }

    private static byte[] Change(byte[] content, Random random)
    {
        if (content.Length == 0)
        {
            return Noise(random);
        }

        var at = random.Next(content.Length);
        return random.Next(9) switch
        {
            0 => [.. content[..at], .. content[(at + 1)..]],
            1 => [.. content[..at], Telling[random.Next(Telling.Length)], .. content[at..]],
            2 => [.. content[..at], (byte)random.Next(256), .. content[(at + 1)..]],
            3 => content[..at],
            4 => [.. content[..at], .. Noise(random), .. content[at..]],
            5 => Lines(content, lines => lines.RemoveAt(random.Next(lines.Count))),
            6 => Lines(content, lines => lines.Insert(random.Next(lines.Count), lines[random.Next(lines.Count)])),
            7 => Lines(content, lines => Swap(lines, random.Next(lines.Count), random.Next(lines.Count))),
            _ => Lines(content, lines => Indent(lines, random)),
        };
    }

    private static void Swap(List<string> lines, int one, int other) => (lines[one], lines[other]) = (lines[other], lines[one]);

    private static void Indent(List<string> lines, Random random)
    {
        var at = random.Next(lines.Count);
        lines[at] = random.Next(3) switch
        {
            0 => "\t" + lines[at],
            1 => "  " + lines[at],
            _ => lines[at].TrimStart(),
        };
    }

    // Latin-1 keeps every byte as it is.
    private static byte[] Lines(byte[] content, Action<List<string>> change)
    {
        var lines = Encoding.Latin1.GetString(content).Split('\n').ToList();
        change(lines);
        return Encoding.Latin1.GetBytes(string.Join('\n', lines));
    }
}
