using Microsoft.Extensions.Primitives;

namespace Netralitas.Rules.Hosting;

/// <summary>Tells which rulebook is in use and what became of the last attempt to load another. Thread-safe; a singleton, to be injected anywhere.</summary>
public interface IRulebookMonitor
{
    /// <summary>The state after the last attempt.</summary>
    /// <exception cref="RulebookException">Nothing loaded the rules at start, and they cannot be loaded.</exception>
    RulebookStatus Status { get; }

    /// <summary>A token that changes once, after the next attempt to load the folder or the pack, whatever came of it; for <see cref="ChangeToken"/>.</summary>
    /// <returns>The token. Take it before reading <see cref="Status"/>, so that no attempt falls in between.</returns>
    IChangeToken GetReloadToken();

    /// <summary>Loads the folder or the pack now, changed or not, and waits for it: for an operator's command, or where nothing is watched. Does nothing where the rules come from elsewhere.</summary>
    /// <returns>The state after the attempt.</returns>
    RulebookStatus Reload();
}
