using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Netralitas.Rules.Diagnostics;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Hosting;

/// <summary>Healthy while the rulebook in use is what its source says.</summary>
internal sealed class RulebookHealthCheck(IRulebookMonitor monitor) : IHealthCheck
{
    /// <summary>Enough to see what is wrong; the log has more.</summary>
    private const int ShownDiagnostics = 10;

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var status = monitor.Status;
        var data = new Dictionary<string, object>
        {
            ["version"] = status.Version,
            ["digest"] = status.Digest,
            ["loadedAt"] = Moment(status.LoadedAt),
            ["attemptedAt"] = Moment(status.AttemptedAt),
        };
        if (!status.IsRejected)
        {
            return Task.FromResult(HealthCheckResult.Healthy($"Rulebook {status.Version} is in use.", data));
        }

        data["diagnostics"] = status.Failure is { } failure
            ? [failure]
            : status.Diagnostics.Take(ShownDiagnostics).Select(diagnostic => DiagnosticWriter.ToLine(diagnostic, Language.English)).ToArray();
        return Task.FromResult(new HealthCheckResult(
            context.Registration.FailureStatus,
            $"The rules were rejected when they were last loaded. Rulebook {status.Version} stays in use.",
            exception: null,
            data));
    }

    private static string Moment(DateTimeOffset moment) => moment.ToString("O", CultureInfo.InvariantCulture);
}
