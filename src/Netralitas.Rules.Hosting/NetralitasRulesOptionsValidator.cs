using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Netralitas.Rules.Hosting;

/// <summary>Says what is wrong with the options, all of it at once. Whether the rules themselves are sound, loading tells.</summary>
internal sealed class NetralitasRulesOptionsValidator(IHostEnvironment? environment = null) : IValidateOptions<NetralitasRulesOptions>
{
    private static readonly TimeSpan LongestQuietPeriod = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan ShortestPollingInterval = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan LongestPollingInterval = TimeSpan.FromDays(1);

    public ValidateOptionsResult Validate(string? name, NetralitasRulesOptions options)
    {
        var mistakes = Sources(options).Concat(Keys(options)).Concat(Times(options)).ToList();
        return mistakes.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(mistakes);
    }

    private static IEnumerable<string> Sources(NetralitasRulesOptions options)
    {
        (string Name, bool IsGiven)[] sources =
        [
            (nameof(options.Folder), options.Folder is not null),
            (nameof(options.Pack), options.Pack is not null),
            (nameof(options.UseFiles), options.Files is not null),
        ];
        if (sources.Where(source => source.IsGiven).Select(source => source.Name).ToList() is { Count: > 1 } given)
        {
            yield return $"{string.Join(" and ", given)} are {(given.Count == 2 ? "both" : "all")} given. Rules come from one of them.";
        }

        if (options.Folder is { } folder && string.IsNullOrWhiteSpace(folder))
        {
            yield return $"{nameof(options.Folder)} is empty. Leave it out to use the embedded rules.";
        }

        if (options.Pack is { } pack && string.IsNullOrWhiteSpace(pack))
        {
            yield return $"{nameof(options.Pack)} is empty. Leave it out to use the embedded rules.";
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
    }

    private IEnumerable<string> Keys(NetralitasRulesOptions options)
    {
        if (options.Pack is not null && options.TrustedKeys.Count == 0 && !options.AllowUnsigned)
        {
            yield return $"{nameof(options.Pack)} is given without {nameof(options.TrustedKeys)}. Name the public keys of those who may sign it, or set {nameof(options.AllowUnsigned)} to take it from anyone.";
        }

        if (options.TrustedKeys.Count > 0 && options.AllowUnsigned)
        {
            yield return $"{nameof(options.TrustedKeys)} and {nameof(options.AllowUnsigned)} are both given. A signature is either required or not.";
        }

        if (options.TrustedKeys.Count > 0 && options.Pack is null)
        {
            yield return $"{nameof(options.TrustedKeys)} are given without {nameof(options.Pack)}. Other rules cannot be signed.";
        }

        foreach (var (key, number) in options.TrustedKeys.Select((key, number) => (key, number)))
        {
            if (TrustedKeyTexts.Problem(key, environment?.ContentRootPath) is { } problem)
            {
                yield return $"{nameof(options.TrustedKeys)}:{number} cannot be used. {problem}";
            }
        }
    }

    private static IEnumerable<string> Times(NetralitasRulesOptions options)
    {
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
