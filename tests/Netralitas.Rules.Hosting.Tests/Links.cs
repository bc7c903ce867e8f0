using System.Runtime.InteropServices;

namespace Netralitas.Rules.Hosting.Tests;

/// <summary>Turns links, as deployments do.</summary>
internal static class Links
{
    /// <summary>Puts one in the place of another: <c>File.Move</c> refuses to where they lead to folders.</summary>
    [DllImport("libc", EntryPoint = "rename")]
    public static extern int Rename([MarshalAs(UnmanagedType.LPUTF8Str)] string from, [MarshalAs(UnmanagedType.LPUTF8Str)] string to);
}
