using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using FluentAssertions;
using Xunit;

namespace Netralitas.Rules.Hosting.Tests;

/// <summary>Rulebooks come and go, and nothing is left of them. It measures the memory of the process, so nothing else runs meanwhile. The soak goes on for 10,000 and more.</summary>
[CollectionDefinition("alone", DisableParallelization = true)]
[Collection("alone")]
public sealed class LeakTests
{
    /// <summary>After so many, caches are full and code is compiled.</summary>
    private const int WarmedUp = 500;

    /// <summary>What leaks is left behind by each of them; what the runtime makes for itself now and then is not.</summary>
    private const int Rounds = 4;

    private const int ReloadsInARound = 250;

    [Fact]
    public void Reload_ManyTimes_KeepsNothingOfTheOldRulebooks()
    {
        using var rules = new RulesFolder();
        using var application = Application.Unwatched(rules.Path);
        application.Logged.Clear();
        var (version, old) = (0, new List<WeakReference>());

        Reload(WarmedUp);
        var live = new List<long> { Live() };
        for (var round = 0; round < Rounds; round++)
        {
            Reload(ReloadsInARound);
            live.Add(Live());
        }

        application.Monitor.Status.Version.Should().Be($"1.0.{WarmedUp + (Rounds * ReloadsInARound)}");
        old.Count(rulebook => rulebook.IsAlive).Should().BeLessThanOrEqualTo(2, "one is in use, and one may still be on a stack");

        // Half of what the smallest object for each reload would take.
        live.Zip(live.Skip(1), (before, after) => after - before).Min().Should().BeLessThan(ReloadsInARound * 24 / 2);

        void Reload(int times)
        {
            for (var time = 0; time < times; time++)
            {
                rules.SetVersion($"1.0.{++version}");
                application.Monitor.Reload();
                application.Logged.Clear();
                if (version % 100 == 0)
                {
                    old.Add(InUse(application));
                }
            }
        }
    }

    // Not inlined, so that no register or stack slot of the test holds the rulebook.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference InUse(Application application)
    {
        application.Evaluator.Evaluate(Application.Like).Violations.Should().ContainSingle();
        return new WeakReference(application.Evaluator.Current.Rulebook);
    }

    /// <summary>The bytes that survive a full collection.</summary>
    private static long Live()
    {
        for (var collection = 0; collection < 3; collection++)
        {
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true, compacting: true);
            GC.WaitForPendingFinalizers();
        }

        return GC.GetGCMemoryInfo(GCKind.FullBlocking).PromotedBytes;
    }
}
