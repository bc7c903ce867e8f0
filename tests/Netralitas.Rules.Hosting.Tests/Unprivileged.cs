using System;
using System.Runtime.ExceptionServices;
using System.Runtime.InteropServices;
using System.Threading;

namespace Netralitas.Rules.Hosting.Tests;

/// <summary>Does something as a user to whom files can be closed, also where tests run as root, to whom none can.</summary>
internal static class Unprivileged
{
    private const uint Nobody = 65534;
    private const uint WhoAmI = uint.MaxValue;

    public static void Run(Action action)
    {
        if (!Environment.IsPrivilegedProcess)
        {
            action();
            return;
        }

        // The user by whom Linux judges access to files is a thread's own.
        ExceptionDispatchInfo? failure = null;
        var thread = new Thread(() =>
        {
            try
            {
                _ = setfsuid(Nobody);
                if (setfsuid(WhoAmI) != Nobody)
                {
                    throw new InvalidOperationException("The tests run as root, but may not act as another user.");
                }

                action();
            }
#pragma warning disable CA1031 // It is thrown where the test waits for it.
            catch (Exception error)
#pragma warning restore CA1031
            {
                failure = ExceptionDispatchInfo.Capture(error);
            }
        });
        thread.Start();
        thread.Join();
        failure?.Throw();
    }

    [DllImport("libc")]
#pragma warning disable IDE1006, SA1300 // Its name in C.
    private static extern uint setfsuid(uint user);
#pragma warning restore IDE1006, SA1300
}
