using System;
using System.Text.Json;

namespace Netralitas.Rules.Model;

/// <summary>
/// What rule files and JSON call the members of enumerations. Those that users of the library meet have English names; the others are named as
/// the files name them, in Pascal case.
/// </summary>
internal static class FileCodes
{
    public static string Of(Enum value) => value switch
    {
        ViolationKind.Ethics => "kode_etik",
        ViolationKind.Discipline => "disiplin",
        ViolationKind.Criminal => "pidana",
        ViolationKind.Administrative => "administrasi",
        ViolationKind.Dismissal => "pemberhentian",
        ViolationKind.Contract => "kontrak",

        Verification.OfficialText => "teks_resmi",
        Verification.SeveralSources => "beberapa_sumber",
        Verification.SingleSource => "satu_sumber",
        Verification.Inferred => "disimpulkan",
        Verification.ConflictingSources => "sumber_bertentangan",

        TimeUnit.Day => "hari",
        TimeUnit.WorkingDay => "hari_kerja",
        TimeUnit.Month => "bulan",
        TimeUnit.Year => "tahun",

        FactType.Code => "kode",
        FactType.CodeSet => "himpunan_kode",
        FactType.YesNo => "ya_tidak",
        FactType.Days => "tanggal",
        FactType.Text => "teks",

        _ => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString()),
    };
}
