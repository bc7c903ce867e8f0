using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading.Tasks;
using FluentAssertions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Primitives;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Findings;
using Netralitas.Rules.Hosting.Watching;
using Xunit;

namespace Netralitas.Rules.Hosting.Tests;

/// <summary>A rulebook takes the place of another, whole or not at all.</summary>
public sealed class ReloadTests
{
    [Fact]
    public async Task Evaluate_AfterASoundEdit_IsByTheNewRules()
    {
        using var rules = new RulesFolder();
        using var application = Application.On(rules.Path);
        var loaded = application.Monitor.Status;

        rules.SetVersion("2.0.0");
        var status = await application.Monitor.Is(status => status.Version == "2.0.0");

        application.Evaluator.Evaluate(Application.Like).Rulebook.Version.Should().Be("2.0.0");
        status.Digest.Should().NotBe(loaded.Digest).And.Be(application.Evaluator.Current.Rulebook.Digest);
        status.IsRejected.Should().BeFalse();
        status.LoadedAt.Should().BeAfter(loaded.LoadedAt);
    }

    [Fact]
    public async Task Evaluate_AfterAnEditWithAnError_StaysOnTheLastGoodRules()
    {
        using var rules = new RulesFolder();
        using var application = Application.On(rules.Path);
        var good = application.Evaluator.Current;

        rules.Break();
        var status = await application.Monitor.Is(status => status.IsRejected);

        application.Evaluator.Current.Should().BeSameAs(good);
        application.Evaluator.Evaluate(Application.Like).Verdict.Should().Be(Verdict.Violation);
        (status.Version, status.Digest).Should().Be((good.Rulebook.Version, good.Rulebook.Digest));
        status.Diagnostics.Should().ContainSingle(diagnostic => diagnostic.ToString().Contains("Pasal 99", StringComparison.Ordinal));
        application.Logged.Should().Contain(line => line.Id == 4 && line.Level == LogLevel.Error && line.Text.Contains("Pasal 99", StringComparison.Ordinal));

        rules.Mend();
        (await application.Monitor.Is(status => !status.IsRejected)).Diagnostics.Should().BeEmpty();
        application.Evaluator.Current.Should().BeSameAs(good, "its digest is the same again");
    }

    [Fact]
    public void Reload_OfTheSameContent_SwapsNothing()
    {
        using var rules = new RulesFolder();
        using var application = Application.Unwatched(rules.Path);
        var (current, loaded) = (application.Evaluator.Current, application.Monitor.Status);

        rules.Write("1.0.0");
        rules.Edit("pelanggaran/uu-1/suka.uji.yaml", text => text + "# Tests are no part of the rules.\n");
        var status = application.Monitor.Reload();

        application.Evaluator.Current.Should().BeSameAs(current);
        status.LoadedAt.Should().Be(loaded.LoadedAt);
        status.AttemptedAt.Should().BeAfter(loaded.AttemptedAt);
    }

    [Fact]
    public void Reload_WhereNothingIsWatched_TakesTheNewRules()
    {
        using var rules = new RulesFolder();
        using var application = Application.Unwatched(rules.Path);

        rules.SetVersion("2.0.0");

        application.Monitor.Status.Version.Should().Be("1.0.0");
        application.Monitor.Reload().Version.Should().Be("2.0.0");
        application.Evaluator.Current.Rulebook.Version.Should().Be("2.0.0");
    }

    [Fact]
    public void EvaluateMany_BegunBeforeAReload_EndsOnTheRulesItBeganWith()
    {
        using var rules = new RulesFolder();
        using var application = Application.Unwatched(rules.Path);

        IEnumerable<AsnAction> Actions()
        {
            yield return Application.Like;
            rules.SetVersion("2.0.0");
            application.Monitor.Reload();
            yield return Application.Like;
        }

        application.Evaluator.EvaluateMany(Actions()).Select(assessment => assessment.Rulebook.Version).Should().Equal("1.0.0", "1.0.0");
        application.Evaluator.Current.Rulebook.Version.Should().Be("2.0.0");
    }

    [Fact]
    public void Snapshot_AfterAReload_IsWhatItWas()
    {
        using var rules = new RulesFolder();
        using var application = Application.Unwatched(rules.Path);
        var held = application.Evaluator.Snapshot();

        rules.SetVersion("2.0.0");
        application.Monitor.Reload();

        held.Current.Rulebook.Version.Should().Be("1.0.0");
        held.Snapshot().Current.Should().BeSameAs(held.Current);
        held.Evaluate(Application.Like).Rulebook.Version.Should().Be("1.0.0");
        application.Evaluator.Snapshot().Current.Rulebook.Version.Should().Be("2.0.0");
    }

    [Fact]
    public void Reload_OfOtherRules_LetsGoOfTheOldOnes()
    {
        using var rules = new RulesFolder();
        using var application = Application.Unwatched(rules.Path);
        var old = Used(application);

        rules.SetVersion("2.0.0");
        application.Monitor.Reload();
        rules.Break();
        application.Monitor.Reload().IsRejected.Should().BeTrue();

        for (var attempt = 0; attempt < 10 && old.IsAlive; attempt++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        old.IsAlive.Should().BeFalse();
    }

    [Fact]
    public async Task Evaluate_WhileRulesAreReloaded_AlwaysAnswersByOneWholeRulebook()
    {
        using var rules = new RulesFolder();
        using var application = Application.Unwatched(rules.Path);
        var isOver = false;
        var evaluating = Enumerable.Range(0, 2).Select(_ => Task.Run(() =>
        {
            var seen = new HashSet<(string, string)>();
            while (!Volatile(ref isOver))
            {
                var assessment = application.Evaluator.Evaluate(Application.Like);
                assessment.Verdict.Should().Be(Verdict.Violation);
                seen.Add((assessment.Rulebook.Version, assessment.Rulebook.Digest));
            }

            return seen;
        })).ToList();

        var loaded = new HashSet<(string, string)> { (application.Monitor.Status.Version, application.Monitor.Status.Digest) };
        for (var version = 1; version <= 20; version++)
        {
            rules.SetVersion($"1.0.{version}");
            var status = application.Monitor.Reload();
            loaded.Add((status.Version, status.Digest));
        }

        System.Threading.Volatile.Write(ref isOver, true);
        foreach (var seen in await Task.WhenAll(evaluating))
        {
            seen.Should().BeSubsetOf(loaded);
        }

        static bool Volatile(ref bool flag) => System.Threading.Volatile.Read(ref flag);
    }

    [Fact]
    public void ReloadToken_AfterEachAttempt_HasChanged()
    {
        using var rules = new RulesFolder();
        using var application = Application.Unwatched(rules.Path);
        var told = new List<bool>();
        using var listening = ChangeToken.OnChange(application.Monitor.GetReloadToken, () => told.Add(application.Monitor.Status.IsRejected));

        rules.Break();
        application.Monitor.Reload();
        rules.Mend();
        application.Monitor.Reload();

        told.Should().Equal(true, false);
    }

    [Fact]
    public void Reload_WithAListenerThatThrows_GoesOn()
    {
        using var rules = new RulesFolder();
        using var application = Application.Unwatched(rules.Path);
        using var listening = application.Monitor.GetReloadToken().RegisterChangeCallback(_ => throw new InvalidOperationException(), null);

        rules.SetVersion("2.0.0");

        application.Monitor.Reload().Version.Should().Be("2.0.0");
        application.Logged.Should().Contain(line => line.Id == 9);
    }

    [Theory]
    [InlineData("pelanggaran/uu-1/suka.yaml")]
    [InlineData("pelanggaran/uu-1")]
    [InlineData("")]
    public void Reload_OfWhatMayNotBeRead_KeepsTheOldRulesUntilItMay(string closed)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var rules = new RulesFolder();
        using var application = Application.Unwatched(rules.Path);
        rules.OpenToAll();
        var path = Path.TrimEndingDirectorySeparator(Path.Combine(rules.Path, closed));
        var before = File.GetUnixFileMode(path);
        File.SetUnixFileMode(path, UnixFileMode.None);
        RulebookStatus? status = null;

        Unprivileged.Run(() => status = application.Monitor.Reload());

        status!.IsRejected.Should().BeTrue();
        status.Version.Should().Be("1.0.0");
        status.Diagnostics.Should().ContainSingle(diagnostic => diagnostic.Id == "NTR1001");
        application.Evaluator.Evaluate(Application.Like).Violations.Should().ContainSingle();

        File.SetUnixFileMode(path, before);
        Unprivileged.Run(() => status = application.Monitor.Reload());
        status!.IsRejected.Should().BeFalse();
    }

    [Fact]
    public void Reload_OfAFileThatAnotherProgramHolds_KeepsTheOldRulesUntilItLetsGo()
    {
        using var rules = new RulesFolder();
        using var application = Application.Unwatched(rules.Path);
        rules.SetVersion("2.0.0");

        using (new FileStream(Path.Combine(rules.Path, RulesFolder.Book), FileMode.Open, FileAccess.ReadWrite, FileShare.None))
        {
            application.Monitor.Reload().Should().BeEquivalentTo(new { IsRejected = true, Version = "1.0.0" });
        }

        application.Monitor.Reload().Should().BeEquivalentTo(new { IsRejected = false, Version = "2.0.0" });
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 2)]
    [InlineData(4, 5)]
    public void LoadUndisturbed_OfAFolderThatIsWrittenToMeanwhile_ReadsItAgain(int writings, int readings)
    {
        using var rules = new RulesFolder();
        var read = 0;

        var rested = 0;
        var result = RulebookSource.LoadUndisturbed(
            rules.Path,
            null,
            () =>
            {
                var loaded = Rulebook.Load(rules.Path);
                if (read++ < writings)
                {
                    rules.SetVersion($"1.0.{new string('1', read)}");
                }

                return loaded;
            },
            () => rested++);

        (read, rested).Should().Be((readings, readings - 1));
        result.Rulebook!.Version.Should().Be(writings == 0 ? "1.0.0" : $"1.0.{new string('1', writings)}");
    }

    [Fact]
    public void LoadUndisturbed_OfAFolderThatIsWrittenToBetweenReadings_WaitsUntilItIsNot()
    {
        using var rules = new RulesFolder();
        var seen = FolderStamp.Of(rules.Path);
        var (read, rested) = (0, 0);

        // Each reading finds nobody writing, but somebody writes one file after the other.
        rules.SetVersion("1.0.1");
        var result = RulebookSource.LoadUndisturbed(
            rules.Path,
            seen,
            () =>
            {
                read++;
                return Rulebook.Load(rules.Path);
            },
            () =>
            {
                if (rested++ < 2)
                {
                    rules.SetVersion($"1.0.{new string('2', rested + 1)}");
                }
            });

        (read, rested).Should().Be((4, 3));
        result.Rulebook!.Version.Should().Be("1.0.222");
    }

    [Fact]
    public async Task Reload_OfAFolderThatNeverRests_IsRejectedAndTold()
    {
        using var rules = new RulesFolder();
        var isRestless = false;
        var source = new RulebookSource(rules.Path, Watched.Rules(rules.Path), seen => RulebookSource.LoadUndisturbed(
            rules.Path,
            seen,
            () =>
            {
                if (isRestless)
                {
                    rules.Edit(RulesFolder.Book, text => text + "#\n");
                }

                return Rulebook.Load(rules.Path);
            },
            () => { }));
        using var application = Application.On(
            rules.Path,
            options => options.ReloadOnChange = false,
            services => services.AddSingleton(source).AddHealthChecks().AddNetralitasRules());

        isRestless = true;
        var status = application.Monitor.Reload();

        status.Should().BeEquivalentTo(new { IsRejected = true, Version = "1.0.0", Failure = $"{rules.Path} kept changing while it was read." });
        application.Logged.Should().Contain(line => line.Id == 5);
        (await application.Services.GetRequiredService<HealthCheckService>().CheckHealthAsync()).Entries["netralitas-rules"].Data["diagnostics"].Should().BeEquivalentTo(new[] { status.Failure });

        isRestless = false;
        application.Monitor.Reload().Should().BeEquivalentTo(new { IsRejected = false, Failure = (string?)null });
    }

    [Fact]
    public void Status_ByTheTimeProvider_SaysWhen()
    {
        using var rules = new RulesFolder();
        var time = new ManualTime();
        using var application = Application.On(rules.Path, options => options.ReloadOnChange = false, services => services.AddSingleton<TimeProvider>(time));
        var start = time.GetUtcNow();

        application.Monitor.Status.LoadedAt.Should().Be(start);
        time.Advance(TimeSpan.FromHours(1));

        application.Monitor.Reload().Should().BeEquivalentTo(new { LoadedAt = start, AttemptedAt = start + TimeSpan.FromHours(1) });
    }

    // Not inlined, so that no register or stack slot of the test holds the rulebook.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference Used(Application application)
    {
        application.Evaluator.Evaluate(Application.Like).Violations.Should().ContainSingle();
        return new WeakReference(application.Evaluator.Current.Rulebook);
    }
}
