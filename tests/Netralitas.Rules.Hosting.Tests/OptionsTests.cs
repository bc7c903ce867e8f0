using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using FluentAssertions;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Tests.Packs;
using Netralitas.Rules.Text;
using Xunit;

namespace Netralitas.Rules.Hosting.Tests;

/// <summary>Where the rules come from, and what becomes of an application that is told wrongly.</summary>
public sealed class OptionsTests
{
    [Fact]
    public void Evaluator_WithoutOptions_IsOnTheEmbeddedRules()
    {
        using var application = new Application();

        application.Evaluator.Current.Rulebook.Should().BeSameAs(Rulebook.Default);
        application.Monitor.Status.Digest.Should().Be(Rulebook.Default.Digest);
        application.Monitor.Reload().Should().BeSameAs(application.Monitor.Status);
    }

    [Fact]
    public void Evaluator_OnFilesInMemory_IsOnTheirRules()
    {
        using var application = new Application(options => options.UseFiles(Rulebook.EmbeddedFiles, "rules"));

        application.Evaluator.Current.Rulebook.Should().NotBeSameAs(Rulebook.Default);
        application.Monitor.Status.Digest.Should().Be(Rulebook.Default.Digest);
    }

    [Fact]
    public void Evaluator_OnFilesWithErrors_ThrowsTheDiagnostics()
    {
        using var application = new Application(options => options.UseFiles([new SourceText("buku.yaml", "nama: x")]));

        FluentActions.Invoking(() => application.Evaluator.Current).Should().Throw<RulebookException>().Which.Diagnostics.Should().NotBeEmpty();
    }

    [Fact]
    public async Task Start_OnAFolderThatIsBroken_FailsWithTheDiagnostics()
    {
        using var rules = new RulesFolder();
        rules.Break();
        using var host = Host(services => services.AddNetralitasRules(options => options.Folder = rules.Path));

        var failure = (await host.Awaiting(one => one.StartAsync()).Should().ThrowAsync<RulebookException>()).Which;

        failure.Diagnostics.Should().NotBeEmpty();
        failure.Message.Should().Contain("suka.yaml").And.Contain("Pasal 99");
    }

    [Fact]
    public async Task Start_OnAFolderThatIsMissing_FailsAndNamesIt()
    {
        using var host = Host(services => services.AddNetralitasRules(options => options.Folder = "/no/such/folder"));

        (await host.Awaiting(one => one.StartAsync()).Should().ThrowAsync<RulebookException>()).WithMessage("*/no/such/folder*NTR1001*");
    }

    [Fact]
    public async Task Start_OnARelativeFolder_FindsItBelowTheContentRoot()
    {
        using var rules = new RulesFolder();
        using var host = Host(services => services.AddNetralitasRules(options => options.Folder = "rules"), contentRoot: rules.PathOf(""));

        await host.StartAsync();

        host.Services.GetRequiredService<IActionEvaluator>().Current.Rulebook.Version.Should().Be("1.0.0");
    }

    [Fact]
    public async Task Start_WithMistakesInTheOptions_FailsAndNamesThemAll()
    {
        using var host = Host(services => services.AddNetralitasRules(options =>
        {
            options.Folder = " ";
            options.Pack = "";
            options.TrustedKeys.Add("/no/such/key.pem");
            options.TrustedKeys.Add(Keys.NewPem());
            options.AllowUnsigned = true;
            options.UseFiles([new SourceText("a.yaml", ""), new SourceText("a.yaml", "")]);
            options.QuietPeriod = TimeSpan.FromMinutes(2);
            options.PollingInterval = TimeSpan.Zero;
        }));

        (await host.Awaiting(one => one.StartAsync()).Should().ThrowAsync<OptionsValidationException>()).Which.Failures.Should().Equal(
            "Folder and Pack and UseFiles are all given. Rules come from one of them.",
            "Folder is empty. Leave it out to use the embedded rules.",
            "Pack is empty. Leave it out to use the embedded rules.",
            "UseFiles was given the path 'a.yaml' twice.",
            "TrustedKeys and AllowUnsigned are both given. A signature is either required or not.",
            "TrustedKeys:0 cannot be used. Could not find a part of the path '/no/such/key.pem'.",
            "TrustedKeys:1 cannot be used. Expected a public key for ECDSA on P-256 as PEM, one block 'BEGIN PUBLIC KEY'; it is a private key, which must not be handed out.",
            "QuietPeriod is 00:02:00; it must be from 00:00:00 to 00:01:00.",
            "PollingInterval is 00:00:00; it must be from 00:00:00.1000000 to 1.00:00:00, or left out.");
    }

    [Fact]
    public async Task Start_WithNoFiles_Fails()
    {
        using var host = Host(services => services.AddNetralitasRules(options => options.UseFiles([])));

        (await host.Awaiting(one => one.StartAsync()).Should().ThrowAsync<OptionsValidationException>()).WithMessage("UseFiles was given no files.");
    }

    [Fact]
    public void Options_FromConfiguration_AreAllBound()
    {
        using var services = Configured(
            ("Folder", "elsewhere"),
            ("Pack", "elsewhere.rulepack"),
            ("TrustedKeys:0", "one.pem"),
            ("TrustedKeys:1", "two.pem"),
            ("AllowUnsigned", "true"),
            ("ReloadOnChange", "false"),
            ("QuietPeriod", "00:00:02"),
            ("PollingInterval", "00:00:30"),
            ("Holidays:0", "2024-01-01"));

        var options = new NetralitasRulesOptions();
        foreach (var configure in services.GetServices<IConfigureOptions<NetralitasRulesOptions>>())
        {
            configure.Configure(options);
        }

        options.Should().BeEquivalentTo(new { Folder = "elsewhere", Pack = "elsewhere.rulepack", AllowUnsigned = true, ReloadOnChange = false, QuietPeriod = TimeSpan.FromSeconds(2), PollingInterval = TimeSpan.FromSeconds(30) });
        options.TrustedKeys.Should().Equal("one.pem", "two.pem");
        options.Holidays.Should().Equal(new DateOnly(2024, 1, 1));
    }

    [Fact]
    public void Options_FromNoConfiguration_AreTheDefaults()
    {
        using var services = Configured();

        services.GetRequiredService<IOptions<NetralitasRulesOptions>>().Value.Should().BeEquivalentTo(new NetralitasRulesOptions());
    }

    [Fact]
    public void Options_WithAMisspeltKey_AreRefused()
    {
        using var services = Configured(("Folders", "elsewhere"));

        services.Invoking(one => one.GetRequiredService<IActionEvaluator>()).Should().Throw<InvalidOperationException>().WithMessage("*'Folders'*");
    }

    [Fact]
    public void Holidays_OfTheOptions_MoveDeadlines()
    {
        using var plain = new Application();
        using var closed = new Application(options => options.Holidays.UnionWith([new DateOnly(2024, 11, 4), new DateOnly(2024, 11, 5)]));
        var like = Application.Like with
        {
            Date = new DateOnly(2024, 1, 20),
            Election = "pemilu-2024",
            Target = new Target { Kind = "presiden" },
            DecisionDate = new DateOnly(2024, 11, 1),
        };

        DateOnly? Appeal(Application application) => application.Evaluator.Evaluate(like).Procedure.Single(step => step.Id == "disiplin/banding").DueDate;

        Appeal(plain).Should().Be(new DateOnly(2024, 11, 21));
        Appeal(closed).Should().Be(new DateOnly(2024, 11, 25));
    }

    private static IHost Host(Action<IServiceCollection> add, string? contentRoot = null)
    {
        var builder = new HostApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true, ContentRootPath = contentRoot ?? Directory.GetCurrentDirectory() });
        add(builder.Services);
        return builder.Build();
    }

    private static ServiceProvider Configured(params (string Key, string Value)[] settings)
    {
        var section = new ConfigurationBuilder()
            .AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create("NetralitasRules:" + setting.Key, (string?)setting.Value)))
            .Build().GetSection("NetralitasRules");
        return new ServiceCollection().AddNetralitasRules(section).BuildServiceProvider();
    }
}
