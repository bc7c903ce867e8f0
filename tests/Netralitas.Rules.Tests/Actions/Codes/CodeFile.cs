using System;
using System.Linq;
using System.Xml.Linq;
using Netralitas.Rules.Model;

namespace Netralitas.Rules.Tests.Actions.Codes;

/// <summary>Writes the C# of one type of codes: the values in the vocabulary's order, documented by its English labels.</summary>
internal static class CodeFile
{
    public const string Folder = "src/Netralitas.Rules/Actions/Codes";

    /// <summary>The whole file, with line feeds at the ends of lines.</summary>
    public static string Of(CodeType type, FactDefinition fact, Func<FactCode, string> label)
    {
        var values = string.Join("\n", fact.Codes.Select(code => Value(type, code, label(code))));
        var isHolder = type.Holder == type.Name;
        return $$"""
            // Written by CodeFilesTests from rules/ and the English names in CodeTypes.cs of the tests.
            using System;
            using System.Diagnostics.CodeAnalysis;

            namespace Netralitas.Rules.Actions;

            /// <summary>
            /// A code of the fact <c>{{type.Key}}</c> ({{Escaped(fact.Name.English)}}). The codes of the shipped vocabulary are {{(isHolder ? "members here" : $"""in <see cref="{type.Holder}"/>""")}}; one of
            /// a rulebook's own is written as a string, which converts by itself. Immutable and thread-safe; equal when the codes are.
            /// </summary>
            public sealed record {{type.Name}}
            {
                /// <summary>A code as rule and action files write it. Whether a vocabulary has it is checked when the action is evaluated.</summary>
                /// <param name="code">The code.</param>
                /// <exception cref="ArgumentException"><paramref name="code"/> is null, empty or blank.</exception>
                public {{type.Name}}(string code)
                {
                    ArgumentException.ThrowIfNullOrWhiteSpace(code);
                    Code = code;
                }

                /// <summary>The code as rule and action files write it.</summary>
                public string Code { get; }
            {{(isHolder ? $"\n{values}" : "")}}
                /// <summary>The value of a code.</summary>
                /// <param name="code">The code; null stands for a fact not described.</param>
                /// <returns>The value; null of null.</returns>
                /// <exception cref="ArgumentException"><paramref name="code"/> is empty or blank.</exception>
                [return: NotNullIfNotNull(nameof(code))]
                public static implicit operator {{type.Name}}?(string? code) => code is null ? null : new(code);

                /// <summary>The code of a value.</summary>
                /// <param name="value">The value, or null.</param>
                /// <returns>The code; null of null.</returns>
                [return: NotNullIfNotNull(nameof(value))]
                public static implicit operator string?({{type.Name}}? value) => value?.Code;

                /// <summary>The value as files write it.</summary>
                /// <returns>The code.</returns>
                public override string ToString() => Code;
            }

            """
            + (isHolder ? "" : $$"""

            /// <summary>The codes of <c>{{type.Key}}</c> ({{Escaped(fact.Name.English)}}) that the shipped vocabulary has.</summary>
            public static class {{type.Holder}}
            {
            {{values.TrimEnd('\n')}}
            }

            """);
    }

    private static string Value(CodeType type, FactCode code, string label) => $$"""
            /// <summary>{{Escaped(label)}}: <c>{{code.Code}}</c>.</summary>
            public static {{type.Name}} {{type.Names[code.Code]}} { get; } = new("{{code.Code}}");

        """;

    private static string Escaped(string text) => new XText(text).ToString();
}
