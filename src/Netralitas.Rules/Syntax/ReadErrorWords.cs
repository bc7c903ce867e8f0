using System;
using System.IO;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Syntax;

/// <summary>Why a file or folder could not be opened, in words that do not depend on the operating system where it can be helped.</summary>
internal static class ReadErrorWords
{
    private static readonly LocalizedText Missing = new("tidak ada.", "it does not exist.");

    private static readonly LocalizedText Refused = new("akses ditolak, atau ini sebuah folder.", "access is denied, or it is a folder.");

    public static LocalizedText For(Exception error) => error switch
    {
        FileNotFoundException or DirectoryNotFoundException => Missing,
        UnauthorizedAccessException => Refused,
        _ => new LocalizedText(error.Message),
    };
}
