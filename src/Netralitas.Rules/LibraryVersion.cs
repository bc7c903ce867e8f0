using System.Reflection;

namespace Netralitas.Rules;

/// <summary>The version of this library.</summary>
internal static class LibraryVersion
{
    /// <summary>As its package has it, for example <c>1.2.0-preview.1</c>.</summary>
    public static string Text { get; } =
        typeof(LibraryVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
