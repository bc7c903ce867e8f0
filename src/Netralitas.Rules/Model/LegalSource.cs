using System.Collections.Generic;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Model;

/// <summary>Where a piece of legal content comes from and how well it is verified.</summary>
/// <param name="Verification">How well it is verified.</param>
/// <param name="References">Ids in <c>sumber.yaml</c>, at least one.</param>
/// <param name="Note">What a reader must know about the sourcing; required where it is inferred or in conflict.</param>
/// <param name="Span">Where it is written.</param>
internal sealed record LegalSource(Verification Verification, IReadOnlyList<Named> References, LocalizedText? Note, SourceSpan Span);

/// <summary>A name with the place it is written, so that a bad one can be pointed at.</summary>
internal sealed record Named(string Name, SourceSpan Span);

/// <summary>One entry of <c>sumber.yaml</c>.</summary>
internal sealed record SourceEntry(string Id, string Title, string? Address, SourceSpan Span);
