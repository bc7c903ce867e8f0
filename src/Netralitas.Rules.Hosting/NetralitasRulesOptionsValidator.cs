using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Extensions.Options;

namespace Netralitas.Rules.Hosting;

/// <summary>Says what is wrong with the options, all of it at once. Whether the rules themselves are sound, loading tells.</summary>
internal sealed class NetralitasRulesOptionsValidator : IValidateOptions<NetralitasRulesOptions>
{
    private static readonly TimeSpan LongestQuietPeriod = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan ShortestPollingInterval = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan LongestPollingInterval = TimeSpan.FromDays(1);

    public ValidateOptionsResult Validate(string? name, NetralitasRulesOptions options)
    {
        var mistakes = Mistakes(options).ToList();
        return mistakes.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(mistakes);
    }

    private static IEnumerable<string> Mistakes(NetralitasRulesOptions options)
    {
        if (options is { Folder: not null, Files: not null })
        {
            yield return $"{nameof(options.Folder)} and {nameof(options.UseFiles)} are both given. Rules come from one of them.";
        }

        if (options.Folder is { } folder && string.IsNullOrWhiteSpace(folder))
        {
            yield return $"{nameof(options.Folder)} is empty. Leave it out to use the embedded rules.";
        }

        if (options.Files is { } files)
        {
            if (files.Count == 0)
            {
                yield return $"{nameof(options.UseFiles)} was given no files.";
            }

            foreach (var twice in files.GroupBy(file => file.Path, StringComparer.Ordinal).Where(same => same.Count() > 1))
            {
                yield return $"{nameof(options.UseFiles)} was given the path '{twice.Key}' twice.";
            }
        }

        if (options.QuietPeriod < TimeSpan.Zero || options.QuietPeriod > LongestQuietPeriod)
        {
            yield return $"{nameof(options.QuietPeriod)} is {options.QuietPeriod}; it must be from {TimeSpan.Zero} to {LongestQuietPeriod}.";
        }

        if (options.PollingInterval is { } interval && (interval < ShortestPollingInterval || interval > LongestPollingInterval))
        {
            yield return $"{nameof(options.PollingInterval)} is {interval}; it must be from {ShortestPollingInterval} to {LongestPollingInterval}, or left out.";
        }
    }
}
