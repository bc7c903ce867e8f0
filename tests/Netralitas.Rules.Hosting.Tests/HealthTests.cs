using System.Collections.Generic;
using System.Threading.Tasks;
using FluentAssertions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Xunit;

namespace Netralitas.Rules.Hosting.Tests;

public sealed class HealthTests
{
    [Fact]
    public async Task Check_OfRulesInUse_IsHealthyAndNamesThem()
    {
        using var application = new Application(further: services => services.AddHealthChecks().AddNetralitasRules());

        var entry = await Check(application);

        entry.Status.Should().Be(HealthStatus.Healthy);
        entry.Data.Should().Contain("version", Rulebook.Default.Version).And.Contain("digest", Rulebook.Default.Digest).And.NotContainKey("diagnostics");
    }

    [Theory]
    [InlineData(null, HealthStatus.Degraded)]
    [InlineData(HealthStatus.Unhealthy, HealthStatus.Unhealthy)]
    public async Task Check_OfRejectedRules_SaysWhyUntilTheyArePutRight(HealthStatus? asked, HealthStatus expected)
    {
        using var rules = new RulesFolder();
        using var application = Application.On(
            rules.Path,
            options => options.ReloadOnChange = false,
            services => services.AddHealthChecks().AddNetralitasRules(failureStatus: asked, tags: ["ready"]));

        rules.Break();
        application.Monitor.Reload();
        var entry = await Check(application);

        entry.Status.Should().Be(expected);
        entry.Tags.Should().Equal("ready");
        entry.Data.Should().Contain("version", "1.0.0").And.Contain("digest", application.Evaluator.Current.Rulebook.Digest);
        entry.Data["diagnostics"].Should().BeAssignableTo<IEnumerable<string>>().Which.Should().ContainSingle().Which.Should().Contain("suka.yaml(").And.Contain("Pasal 99");

        rules.Mend();
        application.Monitor.Reload();
        (await Check(application)).Status.Should().Be(HealthStatus.Healthy);
    }

    private static async Task<HealthReportEntry> Check(Application application) =>
        (await application.Services.GetRequiredService<HealthCheckService>().CheckHealthAsync()).Entries["netralitas-rules"];
}
