using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Reflection.Emit;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Tests.Localisation;

/// <summary>A text as the code writes it, and the type that does; without English where one text was given for both languages.</summary>
internal sealed record WrittenText(string Type, string Indonesian, string? English);

/// <summary>
/// Every text that an assembly's code writes in both languages, wherever it stands: read from the compiled methods, where each is one or
/// two strings loaded right before a <see cref="LocalizedText"/> is made.
/// </summary>
internal static class WrittenTexts
{
    private const BindingFlags Own = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<int, OpCode> OpCodesByValue = typeof(OpCodes)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToDictionary(code => (int)(ushort)code.Value);

    public static IReadOnlyList<WrittenText> In(Assembly assembly) =>
    [
        .. from type in assembly.GetTypes()
           where type != typeof(LocalizedText)
           from method in type.GetMethods(Own).Cast<MethodBase>().Concat(type.GetConstructors(Own))
           let body = method.GetMethodBody()?.GetILAsByteArray()
           where body is not null
           from text in In(method, body)
           select text with { Type = Owner(type) },
    ];

    private static IEnumerable<WrittenText> In(MethodBase method, byte[] body)
    {
        var loaded = new List<string>();
        for (var at = 0; at < body.Length;)
        {
            int value = body[at++];
            var code = OpCodesByValue[value == 0xFE ? (value << 8) | body[at++] : value];
            if (code == OpCodes.Ldstr)
            {
                loaded.Add(method.Module.ResolveString(BitConverter.ToInt32(body, at)));
            }
            else
            {
                if (code == OpCodes.Newobj && Made(method, BitConverter.ToInt32(body, at)) is { } count && loaded.Count >= count)
                {
                    yield return new WrittenText("", loaded[^count], count == 2 ? loaded[^1] : null);
                }

                loaded.Clear();
            }

            at += Size(code, body, at);
        }
    }

    /// <summary>From how many strings a constructor makes a text; null for any other.</summary>
    private static int? Made(MethodBase method, int token)
    {
        var generics = method.DeclaringType is { IsGenericType: true } type ? type.GetGenericArguments() : null;
        return method.Module.ResolveMethod(token, generics, method is MethodInfo { IsGenericMethod: true } ? method.GetGenericArguments() : null) is { } made
            && made.DeclaringType == typeof(LocalizedText)
            && made.GetParameters() is var parameters
            && parameters.All(parameter => parameter.ParameterType == typeof(string))
                ? parameters.Length
                : null;
    }

    private static int Size(OpCode code, byte[] body, int at) => code.OperandType switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(body, at)),
        _ => 4,
    };

    // Lambdas and iterators are types inside the one that was written.
    private static string Owner(Type type) => type.DeclaringType is { } outer ? Owner(outer) : type.FullName!;
}
