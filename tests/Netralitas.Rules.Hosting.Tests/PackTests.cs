using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using FluentAssertions;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Netralitas.Rules.Hosting.Watching;
using Netralitas.Rules.Packs;
using Netralitas.Rules.Tests.Packs;
using Xunit;

namespace Netralitas.Rules.Hosting.Tests;

/// <summary>An application on a signed pack, which is exchanged while it runs: well, badly, and by those who may not.</summary>
public sealed class PackTests : IDisposable
{
    private readonly RulesFolder _rules = new();

    private string Pack => _rules.PathOf("packs/x.rulepack");

    public PackTests()
    {
        Directory.CreateDirectory(_rules.PathOf("packs"));
        Write("1.0.0");
    }

    public void Dispose() => _rules.Dispose();

    [Fact]
    public async Task Rules_WhenAnotherPackIsPutInPlace_Follow()
    {
        using var application = Running();

        Write("2.0.0");
        var status = await application.Monitor.Is(status => status.Version == "2.0.0");

        status.IsRejected.Should().BeFalse();
        application.Evaluator.Evaluate(Application.Like).Rulebook.Version.Should().Be("2.0.0");
    }

    [Fact]
    public async Task Rules_WhenThePackIsRewrittenInPieces_FollowOnceItIsWhole()
    {
        using var application = Running();
        var next = Bytes("2.0.0", Keys.One);

        await File.WriteAllBytesAsync(Pack, next[..(next.Length / 2)]);
        var half = await application.Monitor.Is(status => status.IsRejected);
        await File.WriteAllBytesAsync(Pack, next);
        await application.Monitor.Is(status => !status.IsRejected && status.Version == "2.0.0");

        half.Version.Should().Be("1.0.0");
        half.Diagnostics.Should().ContainSingle().Which.Id.Should().Be("NTR8003");
    }

    [Theory]
    [InlineData(null, "NTR8006")]
    [InlineData("another", "NTR8007")]
    public async Task Rules_WhenAPackOfSomebodyElseIsPutInPlace_StayAndTellIt(string? key, string id)
    {
        using var application = Running(services => services.AddHealthChecks().AddNetralitasRules());
        var good = application.Evaluator.Current;

        _rules.SetVersion("2.0.0");
        Rulebook.Load(_rules.Path).RulebookOrThrow().WritePack(Pack, key is null ? null : Keys.Two);
        var status = await application.Monitor.Is(status => status.IsRejected);
        var health = await application.Services.GetRequiredService<HealthCheckService>().CheckHealthAsync();

        application.Evaluator.Current.Should().BeSameAs(good);
        status.Diagnostics.Should().ContainSingle().Which.Id.Should().Be(id);
        application.Logged.Should().Contain(line => line.Id == 4 && line.Text.Contains(id));
        health.Entries["netralitas-rules"].Status.Should().Be(HealthStatus.Degraded);
    }

    [Fact]
    public async Task Rules_WhenThePackIsRemovedAndPutBack_Follow()
    {
        using var application = Running();

        File.Delete(Pack);
        var gone = await application.Monitor.Is(status => status.IsRejected);
        Write("2.0.0");
        await application.Monitor.Is(status => !status.IsRejected && status.Version == "2.0.0");

        gone.Diagnostics.Should().ContainSingle().Which.Id.Should().Be("NTR1001");
    }

    [Fact]
    public async Task Rules_WhenALinkOnTheWayToThePackIsTurned_Follow()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        // As Kubernetes mounts a file: x.rulepack leads to ..data/x.rulepack, and ..data to the folder of the day.
        void Mount(string day, string version)
        {
            Directory.CreateDirectory(_rules.PathOf("mount/" + day));
            File.WriteAllBytes(_rules.PathOf($"mount/{day}/x.rulepack"), Bytes(version, Keys.One));
            Directory.CreateSymbolicLink(_rules.PathOf("mount/..new"), day);
            Links.Rename(_rules.PathOf("mount/..new"), _rules.PathOf("mount/..data")).Should().Be(0);
        }

        Mount("..1", "1.0.0");
        File.CreateSymbolicLink(_rules.PathOf("mount/x.rulepack"), "..data/x.rulepack");
        using var application = Running(pack: _rules.PathOf("mount/x.rulepack"));

        Mount("..2", "2.0.0");
        await application.Monitor.Is(status => status.Version == "2.0.0");
        Mount("..3", "3.0.0");
        await application.Monitor.Is(status => status.Version == "3.0.0");
    }

    [Fact]
    public async Task Rules_WhenNothingTellsOfAnotherPack_FollowByPolling()
    {
        using var application = Running(configure: options => options.PollingInterval = TimeSpan.FromMilliseconds(100));

        // Nobody watches the folder further up.
        Directory.Move(_rules.PathOf("packs"), _rules.PathOf("gone"));
        Directory.CreateDirectory(_rules.PathOf("packs"));
        Write("2.0.0");

        await application.Monitor.Is(status => status.Version == "2.0.0" && !status.IsRejected);
    }

    [Theory]
    [InlineData(WatcherChangeTypes.Changed, "x.rulepack", true)]
    [InlineData(WatcherChangeTypes.Created, "x.rulepack", true)]
    [InlineData(WatcherChangeTypes.Deleted, "x.rulepack", true)]
    [InlineData(WatcherChangeTypes.Created, "..data", true)]
    [InlineData(WatcherChangeTypes.Created, ".x.rulepack.tmp", false)]
    [InlineData(WatcherChangeTypes.Changed, "app.log", false)]
    [InlineData(WatcherChangeTypes.Created, "app.log", false)]
    [InlineData(WatcherChangeTypes.Deleted, "app.log", false)]
    public void IsOfInterest_OfEachChangeBesideAPack_IsWhetherThePackMayBeConcerned(WatcherChangeTypes kind, string name, bool expected)
    {
        if (name == "..data" && !OperatingSystem.IsWindows())
        {
            Directory.CreateSymbolicLink(_rules.PathOf("packs/..data"), "elsewhere");
        }

        Watched.Pack(Pack).IsOfInterest(new FileSystemEventArgs(kind, _rules.PathOf("packs"), name)).Should().Be(expected && !(name == "..data" && OperatingSystem.IsWindows()));
    }

    [Fact]
    public void IsOfInterest_OfThePackRenamedAway_IsTrue() =>
        Watched.Pack(Pack).IsOfInterest(new RenamedEventArgs(WatcherChangeTypes.Renamed, _rules.PathOf("packs"), "gone", "x.rulepack")).Should().BeTrue();

    [Fact]
    public async Task Start_OnAPackOfSomebodyElse_Fails()
    {
        File.WriteAllBytes(Pack, Bytes("1.0.0", Keys.Two));
        using var host = Host(new() { ["Pack"] = Pack, ["TrustedKeys:0"] = Keys.OnePublicPem });

        (await host.Awaiting(one => one.StartAsync()).Should().ThrowAsync<RulebookException>()).WithMessage("*error NTR8007: *");
    }

    [Fact]
    public async Task Start_OnAPackWithoutKeys_FailsUnlessThatIsSaid()
    {
        using var silent = Host(new() { ["Pack"] = Pack });
        using var said = Host(new() { ["Pack"] = Pack, ["AllowUnsigned"] = "true" });

        (await silent.Awaiting(one => one.StartAsync()).Should().ThrowAsync<OptionsValidationException>())
            .WithMessage("Pack is given without TrustedKeys. Name the public keys of those who may sign it, or set AllowUnsigned to take it from anyone.");
        await said.StartAsync();
        said.Services.GetRequiredService<IRulebookMonitor>().Status.Version.Should().Be("1.0.0");
    }

    [Fact]
    public async Task Start_WithKeysForWhatIsNoPack_Fails()
    {
        using var host = Host(new() { ["Folder"] = _rules.Path, ["TrustedKeys:0"] = Keys.OnePublicPem });

        (await host.Awaiting(one => one.StartAsync()).Should().ThrowAsync<OptionsValidationException>())
            .WithMessage("TrustedKeys are given without Pack. Other rules cannot be signed.");
    }

    [Fact]
    public async Task Start_WithRelativePathsOfPackAndKey_FindsThemBelowTheContentRoot()
    {
        File.WriteAllText(_rules.PathOf("packs/public.pem"), Keys.OnePublicPem);
        using var host = Host(new() { ["Pack"] = "x.rulepack", ["TrustedKeys:0"] = "public.pem" }, _rules.PathOf("packs"));

        await host.StartAsync();

        host.Services.GetRequiredService<IRulebookMonitor>().Status.Version.Should().Be("1.0.0");
    }

    [Theory]
    [InlineData("-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----")]
    [InlineData("none.pem")]
    public async Task Start_WithABadKey_FailsAndSaysWhich(string key)
    {
        using var host = Host(new() { ["Pack"] = Pack, ["TrustedKeys:0"] = Keys.OnePublicPem, ["TrustedKeys:1"] = key });

        (await host.Awaiting(one => one.StartAsync()).Should().ThrowAsync<OptionsValidationException>()).WithMessage("TrustedKeys:1 cannot be used. *");
    }

    private static IHost Host(Dictionary<string, string?> settings, string? contentRoot = null)
    {
        var builder = new HostApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true, ContentRootPath = contentRoot ?? Directory.GetCurrentDirectory() });
        builder.Configuration.AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create("NetralitasRules:" + setting.Key, setting.Value)));
        builder.Services.AddNetralitasRules(builder.Configuration.GetSection("NetralitasRules"));
        return builder.Build();
    }

    private Application Running(Action<IServiceCollection>? further = null, Action<NetralitasRulesOptions>? configure = null, string? pack = null)
    {
        var application = new Application(
            options =>
            {
                options.Pack = pack ?? Pack;
                options.TrustedKeys.Add(Keys.OnePublicPem);
                options.QuietPeriod = TimeSpan.FromMilliseconds(20);
                configure?.Invoke(options);
            },
            further);
        application.Monitor.Status.Should().BeEquivalentTo(new { Version = "1.0.0", IsRejected = false });
        return application;
    }

    private void Write(string version)
    {
        _rules.SetVersion(version);
        Rulebook.Load(_rules.Path).RulebookOrThrow().WritePack(Pack, Keys.One);
    }

    private byte[] Bytes(string version, PackPrivateKey key)
    {
        _rules.SetVersion(version);
        using var stream = new MemoryStream();
        Rulebook.Load(_rules.Path).RulebookOrThrow().WritePack(stream, key);
        return stream.ToArray();
    }
}
