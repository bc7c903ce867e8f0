using System;
using System.Collections.Generic;
using System.Text.Json;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Records;

/// <summary>What a decision record says, apart from how it is written.</summary>
internal sealed record RecordContent
{
    /// <summary>What stands in place of a masked value where there was no key.</summary>
    public const string BlottedOut = "***";

    public required DateTimeOffset Time { get; init; }

    public required string? Reference { get; init; }

    public required string Library { get; init; }

    public required string RulebookVersion { get; init; }

    public required string RulebookDigest { get; init; }

    public required Language Language { get; init; }

    public required IReadOnlyList<DateOnly> Holidays { get; init; }

    /// <summary>With masks in place of what is masked.</summary>
    public required FactSet Facts { get; init; }

    public required IReadOnlyList<string> Masked { get; init; }

    public required string? MaskingKeyId { get; init; }

    public required JsonElement Finding { get; init; }

    public string? Previous { get; init; }
}
