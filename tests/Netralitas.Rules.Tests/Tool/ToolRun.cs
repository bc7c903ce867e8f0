using System;
using System.Diagnostics;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace Netralitas.Rules.Tests.Tool;

/// <summary>One run of the built tool as a process of its own, as its users run it.</summary>
internal sealed record ToolRun(int ExitCode, string Output, string Error)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    // Two at a time: the tests around want the processors, too.
    private static readonly SemaphoreSlim Turn = new(2);

    public static Task<ToolRun> Of(params string[] arguments) => WithInput("", arguments);

    /// <summary>A run in a folder of its own; the others run in the repository's root.</summary>
    public static Task<ToolRun> In(string folder, params string[] arguments) => InTurn(folder, "", arguments);

    public static Task<ToolRun> WithInput(string input, params string[] arguments) => InTurn(RepositoryFiles.Root, input, arguments);

    private static async Task<ToolRun> InTurn(string folder, string input, string[] arguments)
    {
        await Turn.WaitAsync();
        try
        {
            return await Run(folder, input, arguments);
        }
        finally
        {
            Turn.Release();
        }
    }

    private static async Task<ToolRun> Run(string folder, string input, string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "netralitas.dll"), .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        })!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();

        using var limit = new CancellationTokenSource(Patience);
        await process.WaitForExitAsync(limit.Token);
        return new ToolRun(process.ExitCode, await output, await error);
    }
}
