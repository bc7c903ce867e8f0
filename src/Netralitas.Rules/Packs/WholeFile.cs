using System;
using System.IO;

namespace Netralitas.Rules.Packs;

/// <summary>Writes a file whole or not at all, whenever the process or the machine stops.</summary>
internal static class WholeFile
{
    /// <summary>Writes to a file beside it, lets that come to rest on the disk, and puts it in its place in one step.</summary>
    /// <exception cref="IOException">It cannot be written. What stood there still stands there.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written, or is a folder.</exception>
    public static void Write(string file, Action<Stream> write)
    {
        var target = Path.GetFullPath(file);
        var beside = Path.Combine(Path.GetDirectoryName(target) ?? "", $".{Path.GetFileName(target)}.{Path.GetRandomFileName()}");
        try
        {
            using (var stream = new FileStream(beside, FileMode.CreateNew, FileAccess.Write, FileShare.None))
            {
                write(stream);
                stream.Flush(flushToDisk: true);
            }

            File.Move(beside, target, overwrite: true);
        }
        catch
        {
            if (File.Exists(beside))
            {
                File.Delete(beside);
            }

            throw;
        }
    }
}
