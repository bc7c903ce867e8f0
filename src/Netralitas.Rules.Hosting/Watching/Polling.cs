using System;

namespace Netralitas.Rules.Hosting.Watching;

/// <summary>How often to look at the folder.</summary>
internal static class Polling
{
    /// <summary>The variable by which containers and network shares ask all of .NET's file watchers to poll.</summary>
    public const string Variable = "DOTNET_USE_POLLING_FILE_WATCHER";

    /// <summary>As often as .NET's own watchers poll.</summary>
    private static readonly TimeSpan Usual = TimeSpan.FromSeconds(4);

    public static TimeSpan? Interval(NetralitasRulesOptions options, Func<string, string?> environment) =>
        options.PollingInterval
        ?? (environment(Variable) is { } asked && (asked == "1" || asked.Equals("true", StringComparison.OrdinalIgnoreCase)) ? Usual : null);
}
