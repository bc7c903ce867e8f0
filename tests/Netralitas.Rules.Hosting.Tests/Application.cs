using System;
using System.Collections.Concurrent;
using FluentAssertions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Netralitas.Rules.Actions;

namespace Netralitas.Rules.Hosting.Tests;

/// <summary>The services of an application without a host, and what it logged.</summary>
internal sealed class Application : IDisposable, ILoggerProvider, ILogger
{
    private readonly ServiceProvider _services;

    public Application(Action<NetralitasRulesOptions>? configure = null, Action<IServiceCollection>? further = null)
    {
        var services = new ServiceCollection();
        services.AddNetralitasRules(configure);
        services.AddLogging(logging => logging.AddProvider(this).SetMinimumLevel(LogLevel.Debug));
        further?.Invoke(services);
        _services = services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
    }

    /// <summary>An act that the one rule of the small rulebook finds a violation in.</summary>
    public static AsnAction Like { get; } = new()
    {
        Date = new DateOnly(2024, 6, 1),
        Actor = new Actor { Status = "pns" },
        Acts = ["suka"],
        Target = new Target { Status = "calon" },
    };

    public ConcurrentQueue<(int Id, LogLevel Level, string Text)> Logged { get; } = new();

    public IServiceProvider Services => _services;

    public IActionEvaluator Evaluator => _services.GetRequiredService<IActionEvaluator>();

    public IRulebookMonitor Monitor => _services.GetRequiredService<IRulebookMonitor>();

    /// <summary>An application that has loaded a folder and watches it.</summary>
    public static Application On(string folder, Action<NetralitasRulesOptions>? configure = null, Action<IServiceCollection>? further = null)
    {
        var application = new Application(
            options =>
            {
                options.Folder = folder;
                options.QuietPeriod = TimeSpan.FromMilliseconds(20);
                configure?.Invoke(options);
            },
            further);
        application.Monitor.Status.IsRejected.Should().BeFalse();
        return application;
    }

    /// <summary>An application that has loaded a folder and does not watch it.</summary>
    public static Application Unwatched(string folder) => On(folder, options => options.ReloadOnChange = false);

    public void Dispose() => _services.Dispose();

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        Logged.Enqueue((eventId.Id, logLevel, formatter(state, exception)));
}
