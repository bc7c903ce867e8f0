using System;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Analysis;

/// <summary>Who lets a finding of the analysis stand, why, and for how long. Immutable and thread-safe.</summary>
/// <param name="Id">The acceptance's id.</param>
/// <param name="Reason">Why it stands.</param>
/// <param name="Authority">Who accepted it.</param>
/// <param name="Until">The last day it is accepted, inclusive.</param>
public sealed record FindingAcceptance(string Id, LocalizedText Reason, LocalizedText Authority, DateOnly Until);
