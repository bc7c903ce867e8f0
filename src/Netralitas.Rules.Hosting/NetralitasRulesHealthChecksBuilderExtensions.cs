using System;
using System.Collections.Generic;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Netralitas.Rules.Hosting;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers the health check of the rules.</summary>
public static class NetralitasRulesHealthChecksBuilderExtensions
{
    /// <summary>
    /// Adds a check that is healthy while the rulebook in use is what its source says, and degraded once a changed one was rejected, until
    /// it is put right. Its data hold <c>version</c>, <c>digest</c>, <c>loadedAt</c>, <c>attemptedAt</c> and, when rejected, the first lines of
    /// <c>diagnostics</c>. <see cref="NetralitasRulesServiceCollectionExtensions"/> registers what it looks at.
    /// </summary>
    /// <param name="builder">The health checks.</param>
    /// <param name="name">The check's name.</param>
    /// <param name="failureStatus">What to report in the place of degraded; null for degraded.</param>
    /// <param name="tags">Tags to choose checks by; null for none.</param>
    /// <returns><paramref name="builder"/>.</returns>
    public static IHealthChecksBuilder AddNetralitasRules(
        this IHealthChecksBuilder builder,
        string name = "netralitas-rules",
        HealthStatus? failureStatus = null,
        IEnumerable<string>? tags = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.Add(new HealthCheckRegistration(
            name,
            services => new RulebookHealthCheck(services.GetRequiredService<IRulebookMonitor>()),
            failureStatus ?? HealthStatus.Degraded,
            tags));
    }
}
