using System;
using System.Globalization;
using System.Linq;
using System.Threading;
using FluentAssertions;
using Netralitas.Rules.Diagnostics;
using Netralitas.Rules.Reliability.Fuzz;
using Xunit;

namespace Netralitas.Rules.Tests.Fuzz;

/// <summary>
/// Hostile input by the thousand: the short form of what docs/reliability.md tells of. The same inputs on every run, and as many fresh
/// ones as <c>NETRALITAS_RANDOM_CASES</c> says.
/// </summary>
public sealed class FuzzTests
{
    private const int Inputs = 20_000;
    private const string CasesVariable = "NETRALITAS_RANDOM_CASES";

    [Fact]
    public void Run_OfHostileInputs_BreaksNoPromise()
    {
        var wanted = Environment.GetEnvironmentVariable(CasesVariable);
        var seed = wanted is null ? 20_241_127 : Random.Shared.Next();
        var fuzzer = new Fuzzer(seed, FuzzTargets.All(withShipped: false));

        var report = fuzzer.Warm();
        report.Join(fuzzer.Run(wanted is null ? Inputs : long.Parse(wanted, CultureInfo.InvariantCulture), worker: 0, CancellationToken.None));

        // Time depends on the machine; that is for the long run to tell.
        report.Failures.Where(failure => !failure.Contains("\n    took ", StringComparison.Ordinal)).Should().BeEmpty();

        // A fuzzer of which all is refused at the first stage would prove little.
        report.Accepted("action", "meaning").Should().BeGreaterThan(0.4);
        report.Accepted("rulebook, smallest", "meaning").Should().BeGreaterThan(0.2);
        report.Accepted("rulebook, one of everything", "meaning").Should().BeGreaterThan(0.2);
        report.Ids.Count.Should().BeGreaterThan(DiagnosticCatalogue.All.Count(descriptor => descriptor.Id[3] is >= '1' and <= '5') * 3 / 4);
    }

    [Fact]
    public void Make_OfTheSameNumber_IsTheSameInput()
    {
        var (one, other) = (new Fuzzer(7, FuzzTargets.All(withShipped: false)), new Fuzzer(7, FuzzTargets.All(withShipped: false)));

        // In another order, so that nothing hangs on what was made before.
        var backwards = Enumerable.Range(0, 200).Reverse().Select(number => Text(other.Make(number))).Reverse().ToList();
        Enumerable.Range(0, 200).Select(number => Text(one.Make(number))).Should().Equal(backwards);

        static string Text(FuzzCase one) => one + string.Concat(one.Input.Files.Select(file => file.Path + Convert.ToHexString(file.Content)));
    }

    [Fact]
    public void Run_OfALibraryThatBreaksAPromise_TellsIt()
    {
        var fuzzer = new Fuzzer(1, [new Broken()]);
        var report = fuzzer.Run(40, worker: 0, CancellationToken.None);

        report.Failures.Should().HaveCount(40);
        report.Failures[0].Should().Contain("--only 0").And.Contain("a place in no file");
        Minimizer.Minimize(fuzzer, fuzzer.Make(0)).Input.Bytes.Should().BeLessThan(4);
    }

    /// <summary>A door whose every answer names a file that nobody gave.</summary>
    private sealed class Broken : FuzzTarget
    {
        public override string Name => "broken";

        public override int Weight => 1;

        public override System.Collections.Generic.IReadOnlyList<FuzzInput> Seeds { get; } = [new("one", [FuzzFile.Of("a.yaml", "a: b\nc: d\n")])];

        public override object Read(FuzzInput input) => new();

        public override FuzzOutcome Check(object read, FuzzInput input, Random random)
        {
            var diagnostics = Rules.Actions.ActionReader.Parse("x: y", BaseRules.Rulebook.Vocabulary, "other.yaml").Diagnostics;
            Promises.HoldFor(isRefused: true, diagnostics, input, _ => false);
            return FuzzOutcome.Of(isAccepted: false, diagnostics, 0);
        }
    }
}
