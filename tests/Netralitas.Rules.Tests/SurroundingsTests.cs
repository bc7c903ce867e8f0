using System;
using System.Diagnostics;
using System.IO;
using System.Threading.Tasks;
using FluentAssertions;
using Xunit;

namespace Netralitas.Rules.Tests;

/// <summary>
/// The same answers to the byte, wherever the library runs: cultures that write numbers and capital letters otherwise, time zones on
/// the other side of the day, files in any order, several threads, both frameworks. Each in a process of its own.
/// </summary>
public sealed class SurroundingsTests
{
    private const string Turkish = "tr-TR";

    private static readonly Lazy<Task<(string Answers, string Told)>> Expected = new(() => Run("net10.0", "en-US", "UTC", threads: 1, order: 0));

    [Theory]
    [InlineData("net10.0", "id-ID", "Asia/Jakarta", 1, 1)]
    [InlineData("net10.0", Turkish, "Pacific/Kiritimati", 4, 2)]
    [InlineData("net8.0", "en-US", "Pacific/Pago_Pago", 8, 3)]
    [InlineData("net8.0", Turkish, "Asia/Jayapura", 2, 4)]
    public async Task Answers_InOtherSurroundings_AreTheSame(string framework, string culture, string timeZone, int threads, int order)
    {
        var (answers, told) = await Run(framework, culture, timeZone, threads, order);

        // The surroundings were really other ones.
        told.Should().StartWith(framework == "net8.0" ? ".NETCoreApp,Version=v8.0 " : ".NETCoreApp,Version=v10.0 ").And.Contain($" {culture} ");
        told.Should().EndWith(TimeZoneInfo.FindSystemTimeZoneById(timeZone).GetUtcOffset(new DateTime(2024, 1, 20, 0, 0, 0, DateTimeKind.Utc)).ToString());
        told.Contains(" ı ", StringComparison.Ordinal).Should().Be(culture == Turkish && HasCultures);

        answers.Should().Be((await Expected.Value).Answers);
        answers.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().HaveCount(10);
    }

    /// <summary>Whether processes here get real cultures; the SDK itself runs without them on a machine that has none.</summary>
    private static bool HasCultures => Environment.GetEnvironmentVariable("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT") is not ("1" or "true");

    private static async Task<(string Answers, string Told)> Run(string framework, string culture, string timeZone, int threads, int order)
    {
        var configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
        var program = Path.Combine(RepositoryFiles.Root, "tests", "Netralitas.Rules.Findings", "bin", configuration, framework, "Netralitas.Rules.Findings.dll");
        using var process = Process.Start(new ProcessStartInfo("dotnet", [program, culture, $"{threads}", $"{order}", Path.Combine(RepositoryFiles.Root, "examples")])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            Environment = { ["TZ"] = timeZone },
        })!;
        var error = process.StandardError.ReadToEndAsync();
        var answers = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        process.ExitCode.Should().Be(0, await error);
        return (answers, (await error).Trim());
    }
}
