using System;
using System.IO;
using Netralitas.Rules.Packs;

namespace Netralitas.Rules.Tool;

/// <summary>Keys from files of PEM.</summary>
internal static class KeyFiles
{
    /// <summary>Where the password of an encrypted key is: an argument would show in the list of processes.</summary>
    private const string Password = "NETRALITAS_KEY_PASSWORD";

    /// <exception cref="KeyFileException">It cannot be used.</exception>
    public static PackPublicKey ReadPublic(string file) => Read(file, PackPublicKey.FromPem);

    /// <exception cref="KeyFileException">It cannot be used.</exception>
    public static PackPrivateKey ReadPrivate(string file) => Read(file, pem => PackPrivateKey.FromPem(pem, Environment.GetEnvironmentVariable(Password)));

    private static T Read<T>(string file, Func<string, T> read)
    {
        try
        {
            return read(File.ReadAllText(file));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new KeyFileException(error.Message);
        }
    }
}

/// <summary>A file is not the key it should be; the message says why, and nothing of the key.</summary>
#pragma warning disable CA1032, CA1064 // It is told to whoever named the file, and goes no further.
internal sealed class KeyFileException(string message) : Exception(message);
#pragma warning restore CA1032, CA1064
