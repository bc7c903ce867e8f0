using System;
using System.Collections.Generic;

namespace Netralitas.Rules.Model;

/// <summary>The codes of an enumeration as rule files and JSON write them: <c>ViolationKind.Ethics</c> is <c>kode_etik</c>.</summary>
/// <remarks>Plain arrays and loops: what is generic over each enumeration is compiled anew for each, at every start of the tool.</remarks>
internal static class CodeNames<T>
    where T : struct, Enum
{
    private static readonly T[] Values = Enum.GetValues<T>();
    private static readonly string[] Codes = Array.ConvertAll(Values, static value => FileCodes.Of(value));

    public static IEnumerable<string> All => Codes;

    public static string Of(T value) => Codes[Array.IndexOf(Values, value)];

    public static T? Parse(string code)
    {
        var at = Array.IndexOf(Codes, code);
        return at < 0 ? null : Values[at];
    }
}
