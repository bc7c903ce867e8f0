using System;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Netralitas.Rules;
using Netralitas.Rules.Hosting;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers the evaluation of actions by the rules on neutrality.</summary>
public static class NetralitasRulesServiceCollectionExtensions
{
    /// <summary>
    /// Registers <see cref="IActionEvaluator"/> and <see cref="IRulebookMonitor"/> as singletons, on the embedded rules or on those that
    /// the options name. A host loads the rules before its services start, and does not start when the options or the rules are wrong
    /// (<see cref="OptionsValidationException"/>, <see cref="RulebookException"/> with every diagnostic). Without a host they are loaded
    /// at the first use. Calls add up; the last setting of each option holds.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Sets the options; null for the embedded rules.</param>
    /// <returns><paramref name="services"/>.</returns>
    public static IServiceCollection AddNetralitasRules(this IServiceCollection services, Action<NetralitasRulesOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        var options = services.AddOptions<NetralitasRulesOptions>().ValidateOnStart();
        if (configure is not null)
        {
            options.Configure(configure);
        }

        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<NetralitasRulesOptions>, NetralitasRulesOptionsValidator>());
        services.TryAddSingleton<RulesTelemetry>();
        services.TryAddSingleton(provider => RulebookSource.Of(
            provider.GetRequiredService<IOptions<NetralitasRulesOptions>>().Value,
            provider.GetService<IHostEnvironment>()?.ContentRootPath));
        services.TryAddSingleton<LiveRulebook>();
        services.TryAddSingleton<IRulebookMonitor>(provider => provider.GetRequiredService<LiveRulebook>());
        services.TryAddSingleton<IActionEvaluator>(provider =>
        {
            var live = provider.GetRequiredService<LiveRulebook>();
            return new LiveEvaluator(() => live.Current, provider.GetRequiredService<RulesTelemetry>());
        });
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IHostedService, LoadAtStart>());
        return services;
    }

    /// <summary>The same, with the options from configuration, read once at start. A key that is no option is a mistake and fails the start: a misspelt one would otherwise mean other rules.</summary>
    /// <param name="services">The services.</param>
    /// <param name="section">The section with the keys of <see cref="NetralitasRulesOptions"/>; an empty one for the embedded rules.</param>
    /// <returns><paramref name="services"/>.</returns>
    public static IServiceCollection AddNetralitasRules(this IServiceCollection services, IConfiguration section)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(section);
        services.AddOptions<NetralitasRulesOptions>().Bind(section, binder => binder.ErrorOnUnknownConfiguration = true);
        return services.AddNetralitasRules();
    }
}
