using System;
using System.IO;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Syntax;

/// <summary>Why a file or folder could not be opened, in words that do not depend on the operating system where it can be helped.</summary>
internal static class ReadErrorWords
{
    private static readonly LocalizedText Missing = new("berkas atau folder itu tidak ditemukan.", "it does not exist.");

    private static readonly LocalizedText Refused = new("akses ditolak, atau ini sebuah folder.", "access is denied, or it is a folder.");

    public static readonly LocalizedText NotAFolder = new("ini sebuah berkas; sebutkan foldernya.", "it is a file; name its folder.");

    public static LocalizedText For(Exception error) => error switch
    {
        FileNotFoundException or DirectoryNotFoundException => Missing,
        UnauthorizedAccessException => Refused,
        _ => new LocalizedText(error.Message),
    };
}
