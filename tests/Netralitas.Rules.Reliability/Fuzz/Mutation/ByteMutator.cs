using System;

namespace Netralitas.Rules.Reliability.Fuzz.Mutation;

/// <summary>Bytes: what broken disks, editors and encodings do.</summary>
internal sealed class ByteMutator : IMutator
{
    public string Name => "bytes";

    public bool Suits(FuzzTarget target) => true;

    public FuzzInput Change(FuzzInput input, FuzzInput other, Random random) => input.Files.Count == 0 ? input : input.Change(random.Next(input.Files.Count), file =>
    {
        var content = file.Content;
        for (var times = random.Next(1, 4); times > 0; times--)
        {
            content = Change(content, random);
        }

        return new FuzzFile(file.Path, content);
    });

    private static byte[] Change(byte[] content, Random random)
    {
        var at = random.Next(content.Length + 1);
        var end = Math.Min(content.Length, at + random.Next(1, 40));
        return random.Next(9) switch
        {
            0 => [.. content[..at], Telling.Bytes[random.Next(Telling.Bytes.Length)], .. content[at..]],
            1 => [.. content[..at], (byte)random.Next(256), .. content[end..]],
            2 => [.. content[..at], .. content[end..]],
            3 => [.. content[..at], .. content[at..end], .. content[at..end], .. content[end..]],
            4 => content[..at],
            5 => content[at..],
            6 => Flip(content, at, random),
            7 => Noise(random),
            _ => [0xEF, 0xBB, 0xBF, .. content],
        };
    }

    private static byte[] Flip(byte[] content, int at, Random random)
    {
        byte[] changed = [.. content];
        if (at < changed.Length)
        {
            changed[at] ^= (byte)(1 << random.Next(8));
        }

        return changed;
    }

    private static byte[] Noise(Random random)
    {
        var noise = new byte[random.Next(100)];
        for (var at = 0; at < noise.Length; at++)
        {
            noise[at] = random.Next(3) == 0 ? (byte)random.Next(256) : Telling.Bytes[random.Next(Telling.Bytes.Length)];
        }

        return noise;
    }
}
