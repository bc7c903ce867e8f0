using System.Globalization;

namespace Netralitas.Rules.Reliability.Fuzz;

/// <summary>One input of a run, which its seed and number make again.</summary>
/// <param name="Mutations">The kind of change it went through.</param>
internal sealed record FuzzCase(int RunSeed, long Number, FuzzTarget Target, FuzzInput Input, string Mutations)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"--seed {RunSeed} --only {Number}: {Target.Name}, {Input.Seed}, {Mutations}");
}
