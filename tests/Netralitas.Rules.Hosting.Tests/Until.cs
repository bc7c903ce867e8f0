using System;
using System.Threading.Tasks;
using Microsoft.Extensions.Primitives;

namespace Netralitas.Rules.Hosting.Tests;

/// <summary>Waits for what must happen, for as long as it takes.</summary>
internal static class Until
{
    /// <summary>After this long a test has failed: nothing will happen any more.</summary>
    public static readonly TimeSpan Hung = TimeSpan.FromMinutes(1);

    /// <summary>Waits for attempts to load until the status is such.</summary>
    public static async Task<RulebookStatus> Is(this IRulebookMonitor monitor, Func<RulebookStatus, bool> isSuch)
    {
        while (true)
        {
            var attempted = Next(monitor.GetReloadToken());
            var status = monitor.Status;
            if (isSuch(status))
            {
                return status;
            }

            await attempted.WaitAsync(Hung);
        }
    }

    private static Task Next(IChangeToken token)
    {
        var changed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        token.RegisterChangeCallback(_ => changed.TrySetResult(), null);
        return changed.Task;
    }
}
