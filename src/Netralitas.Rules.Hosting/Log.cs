using System;
using Microsoft.Extensions.Logging;

namespace Netralitas.Rules.Hosting;

/// <summary>What is logged, under the category <see cref="Category"/>. Ids keep their meaning. Nothing of any action is logged.</summary>
internal static partial class Log
{
    public const string Category = "Netralitas.Rules.Hosting";

    [LoggerMessage(1, LogLevel.Information, "Loaded rulebook {Version} ({Digest}) from {Source}.")]
    public static partial void Loaded(ILogger logger, string version, string digest, string source);

    [LoggerMessage(2, LogLevel.Information, "Rulebook {Version} ({Digest}) took the place of {OldVersion} ({OldDigest}).")]
    public static partial void Replaced(ILogger logger, string version, string digest, string oldVersion, string oldDigest);

    [LoggerMessage(3, LogLevel.Debug, "Loaded {Source} again; it is still rulebook {Version} ({Digest}).")]
    public static partial void Unchanged(ILogger logger, string source, string version, string digest);

    [LoggerMessage(4, LogLevel.Error, "The rules in {Source} were rejected (diagnostics: {Count}). Rulebook {Version} ({Digest}) stays in use.\n{Diagnostics}")]
    public static partial void Rejected(ILogger logger, string source, int count, string version, string digest, string diagnostics);

    [LoggerMessage(5, LogLevel.Error, "The rules in {Source} could not be loaded. Rulebook {Version} ({Digest}) stays in use.")]
    public static partial void Failed(ILogger logger, string source, string version, string digest, Exception failure);

    [LoggerMessage(6, LogLevel.Warning, "The folder {Folder} cannot be watched for changes; trying again every {Seconds} seconds.")]
    public static partial void WatchLost(ILogger logger, string folder, double seconds, Exception failure);

    [LoggerMessage(7, LogLevel.Information, "The folder {Folder} is watched again.")]
    public static partial void WatchRestored(ILogger logger, string folder);

    [LoggerMessage(8, LogLevel.Warning, "Watching the folder {Folder} failed; it is watched anew and loaded again.")]
    public static partial void WatchFailed(ILogger logger, string folder, Exception failure);

    [LoggerMessage(9, LogLevel.Error, "A listener to the reload token threw.")]
    public static partial void ListenerFailed(ILogger logger, Exception failure);
}
