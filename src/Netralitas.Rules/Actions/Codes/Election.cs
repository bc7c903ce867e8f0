// Written by CodeFilesTests from rules/ and the English names in CodeTypes.cs of the tests.
using System;
using System.Diagnostics.CodeAnalysis;

namespace Netralitas.Rules.Actions;

/// <summary>
/// A code of the fact <c>pemilihan</c> (Election). The codes of the shipped vocabulary are members here; one of
/// a rulebook's own is written as a string, which converts by itself. Immutable and thread-safe; equal when the codes are.
/// </summary>
public sealed record Election
{
    /// <summary>A code as rule and action files write it. Whether a vocabulary has it is checked when the action is evaluated.</summary>
    /// <param name="code">The code.</param>
    /// <exception cref="ArgumentException"><paramref name="code"/> is null, empty or blank.</exception>
    public Election(string code)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(code);
        Code = code;
    }

    /// <summary>The code as rule and action files write it.</summary>
    public string Code { get; }

    /// <summary>Pemilu 2019 (national election): <c>pemilu-2019</c>.</summary>
    public static Election Pemilu2019 { get; } = new("pemilu-2019");

    /// <summary>Pemilu 2024 (national election): <c>pemilu-2024</c>.</summary>
    public static Election Pemilu2024 { get; } = new("pemilu-2024");

    /// <summary>Pilkada 2020 (regional election): <c>pilkada-2020</c>.</summary>
    public static Election Pilkada2020 { get; } = new("pilkada-2020");

    /// <summary>Pilkada 2024 (regional election): <c>pilkada-2024</c>.</summary>
    public static Election Pilkada2024 { get; } = new("pilkada-2024");

    /// <summary>Repeat regional election, 27 August 2025 (Bangka regency, Pangkalpinang city): <c>pilkada-ulang-2025</c>.</summary>
    public static Election RepeatPilkada2025 { get; } = new("pilkada-ulang-2025");

    /// <summary>Pilkada 2024 re-vote (PSU), 22 March 2025 (Siak, Barito Utara, Bangka Barat, Magetan): <c>psu-2025-03-22</c>.</summary>
    public static Election Psu2025March22 { get; } = new("psu-2025-03-22");

    /// <summary>Pilkada 2024 re-vote (PSU), 5 April 2025 (Sabang, Banggai, Bungo, Pulau Taliabu, Buru): <c>psu-2025-04-05</c>.</summary>
    public static Election Psu2025April5 { get; } = new("psu-2025-04-05");

    /// <summary>Pilkada 2024 re-vote (PSU), 9 April 2025 (Kepulauan Talaud): <c>psu-2025-04-09</c>.</summary>
    public static Election Psu2025April9 { get; } = new("psu-2025-04-09");

    /// <summary>Pilkada 2024 re-vote (PSU), 16 April 2025 (Parigi Moutong): <c>psu-2025-04-16</c>.</summary>
    public static Election Psu2025April16 { get; } = new("psu-2025-04-16");

    /// <summary>Pilkada 2024 re-vote (PSU), 19 April 2025 (Banjarbaru, Serang, Pasaman, Tasikmalaya, Empat Lawang, Kutai Kartanegara, Gorontalo Utara, Bengkulu Selatan): <c>psu-2025-04-19</c>.</summary>
    public static Election Psu2025April19 { get; } = new("psu-2025-04-19");

    /// <summary>Pilkada 2024 re-vote (PSU), 24 May 2025 (Mahakam Ulu, Pesawaran): <c>psu-2025-05-24</c>.</summary>
    public static Election Psu2025May24 { get; } = new("psu-2025-05-24");

    /// <summary>Pilkada 2024 re-vote (PSU), 6 August 2025 (Boven Digoel): <c>psu-2025-08-06</c>.</summary>
    public static Election Psu2025August6 { get; } = new("psu-2025-08-06");

    /// <summary>Second re-vote (PSU) of Pilkada 2024, 6 August 2025 (Barito Utara): <c>psu-2025-barito-utara-2</c>.</summary>
    public static Election SecondPsu2025BaritoUtara { get; } = new("psu-2025-barito-utara-2");

    /// <summary>Pilkada 2024 re-vote (PSU), 24 May 2025 (Palopo): <c>psu-2025-palopo</c>.</summary>
    public static Election Psu2025Palopo { get; } = new("psu-2025-palopo");

    /// <summary>Pilkada 2024 re-vote (PSU), 6 August 2025 (Papua province): <c>psu-2025-papua</c>.</summary>
    public static Election Psu2025Papua { get; } = new("psu-2025-papua");

    /// <summary>The value of a code.</summary>
    /// <param name="code">The code; null stands for a fact not described.</param>
    /// <returns>The value; null of null.</returns>
    /// <exception cref="ArgumentException"><paramref name="code"/> is empty or blank.</exception>
    [return: NotNullIfNotNull(nameof(code))]
    public static implicit operator Election?(string? code) => code is null ? null : new(code);

    /// <summary>The code of a value.</summary>
    /// <param name="value">The value, or null.</param>
    /// <returns>The code; null of null.</returns>
    [return: NotNullIfNotNull(nameof(value))]
    public static implicit operator string?(Election? value) => value?.Code;

    /// <summary>The value as files write it.</summary>
    /// <returns>The code.</returns>
    public override string ToString() => Code;
}
