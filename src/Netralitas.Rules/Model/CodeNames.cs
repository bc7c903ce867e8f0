using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace Netralitas.Rules.Model;

/// <summary>The codes of an enumeration as rule files and JSON write them: <c>KodeEtik</c> is <c>kode_etik</c>.</summary>
internal static class CodeNames<T>
    where T : struct, Enum
{
    private static readonly (string Code, T Value)[] Pairs =
        [.. Enum.GetNames<T>().Select(name => (JsonNamingPolicy.SnakeCaseLower.ConvertName(name), Enum.Parse<T>(name)))];

    public static IEnumerable<string> All => Pairs.Select(pair => pair.Code);

    public static string Of(T value) => Pairs.First(pair => EqualityComparer<T>.Default.Equals(pair.Value, value)).Code;

    public static T? Parse(string code)
    {
        foreach (var pair in Pairs)
        {
            if (pair.Code == code)
            {
                return pair.Value;
            }
        }

        return null;
    }
}
