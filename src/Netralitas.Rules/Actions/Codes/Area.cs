// Written by CodeFilesTests from rules/ and the English names in CodeTypes.cs of the tests.
using System;
using System.Diagnostics.CodeAnalysis;

namespace Netralitas.Rules.Actions;

/// <summary>
/// A code of the fact <c>wilayah</c> (Area of the regional election). The codes of the shipped vocabulary are members here; one of
/// a rulebook's own is written as a string, which converts by itself. Immutable and thread-safe; equal when the codes are.
/// </summary>
public sealed record Area
{
    /// <summary>A code as rule and action files write it. Whether a vocabulary has it is checked when the action is evaluated.</summary>
    /// <param name="code">The code.</param>
    /// <exception cref="ArgumentException"><paramref name="code"/> is null, empty or blank.</exception>
    public Area(string code)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(code);
        Code = code;
    }

    /// <summary>The code as rule and action files write it.</summary>
    public string Code { get; }

    /// <summary>Siak: <c>siak</c>.</summary>
    public static Area Siak { get; } = new("siak");

    /// <summary>Barito Utara: <c>barito_utara</c>.</summary>
    public static Area BaritoUtara { get; } = new("barito_utara");

    /// <summary>Bangka Barat: <c>bangka_barat</c>.</summary>
    public static Area BangkaBarat { get; } = new("bangka_barat");

    /// <summary>Magetan: <c>magetan</c>.</summary>
    public static Area Magetan { get; } = new("magetan");

    /// <summary>Sabang: <c>sabang</c>.</summary>
    public static Area Sabang { get; } = new("sabang");

    /// <summary>Banggai: <c>banggai</c>.</summary>
    public static Area Banggai { get; } = new("banggai");

    /// <summary>Bungo: <c>bungo</c>.</summary>
    public static Area Bungo { get; } = new("bungo");

    /// <summary>Pulau Taliabu: <c>pulau_taliabu</c>.</summary>
    public static Area PulauTaliabu { get; } = new("pulau_taliabu");

    /// <summary>Buru: <c>buru</c>.</summary>
    public static Area Buru { get; } = new("buru");

    /// <summary>Kepulauan Talaud: <c>kepulauan_talaud</c>.</summary>
    public static Area KepulauanTalaud { get; } = new("kepulauan_talaud");

    /// <summary>Parigi Moutong: <c>parigi_moutong</c>.</summary>
    public static Area ParigiMoutong { get; } = new("parigi_moutong");

    /// <summary>Banjarbaru: <c>banjarbaru</c>.</summary>
    public static Area Banjarbaru { get; } = new("banjarbaru");

    /// <summary>Serang: <c>serang</c>.</summary>
    public static Area Serang { get; } = new("serang");

    /// <summary>Pasaman: <c>pasaman</c>.</summary>
    public static Area Pasaman { get; } = new("pasaman");

    /// <summary>Tasikmalaya: <c>tasikmalaya</c>.</summary>
    public static Area Tasikmalaya { get; } = new("tasikmalaya");

    /// <summary>Empat Lawang: <c>empat_lawang</c>.</summary>
    public static Area EmpatLawang { get; } = new("empat_lawang");

    /// <summary>Kutai Kartanegara: <c>kutai_kartanegara</c>.</summary>
    public static Area KutaiKartanegara { get; } = new("kutai_kartanegara");

    /// <summary>Gorontalo Utara: <c>gorontalo_utara</c>.</summary>
    public static Area GorontaloUtara { get; } = new("gorontalo_utara");

    /// <summary>Bengkulu Selatan: <c>bengkulu_selatan</c>.</summary>
    public static Area BengkuluSelatan { get; } = new("bengkulu_selatan");

    /// <summary>Palopo: <c>palopo</c>.</summary>
    public static Area Palopo { get; } = new("palopo");

    /// <summary>Mahakam Ulu: <c>mahakam_ulu</c>.</summary>
    public static Area MahakamUlu { get; } = new("mahakam_ulu");

    /// <summary>Pesawaran: <c>pesawaran</c>.</summary>
    public static Area Pesawaran { get; } = new("pesawaran");

    /// <summary>Papua province: <c>papua</c>.</summary>
    public static Area Papua { get; } = new("papua");

    /// <summary>Boven Digoel: <c>boven_digoel</c>.</summary>
    public static Area BovenDigoel { get; } = new("boven_digoel");

    /// <summary>Bangka regency: <c>bangka</c>.</summary>
    public static Area Bangka { get; } = new("bangka");

    /// <summary>Pangkalpinang city: <c>pangkalpinang</c>.</summary>
    public static Area Pangkalpinang { get; } = new("pangkalpinang");

    /// <summary>Another area: <c>lainnya</c>.</summary>
    public static Area Other { get; } = new("lainnya");

    /// <summary>The value of a code.</summary>
    /// <param name="code">The code; null stands for a fact not described.</param>
    /// <returns>The value; null of null.</returns>
    /// <exception cref="ArgumentException"><paramref name="code"/> is empty or blank.</exception>
    [return: NotNullIfNotNull(nameof(code))]
    public static implicit operator Area?(string? code) => code is null ? null : new(code);

    /// <summary>The code of a value.</summary>
    /// <param name="value">The value, or null.</param>
    /// <returns>The code; null of null.</returns>
    [return: NotNullIfNotNull(nameof(value))]
    public static implicit operator string?(Area? value) => value?.Code;

    /// <summary>The value as files write it.</summary>
    /// <returns>The code.</returns>
    public override string ToString() => Code;
}
