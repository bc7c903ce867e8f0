using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Netralitas.Rules.Tests.Conventions;

/// <summary>
/// The public surface of an assembly in one text, near to C#: a change of it is a change of a promise to users, and shows as a diff.
/// Sorted by name, so that it does not depend on where things stand in the files.
/// </summary>
internal static class PublicApiText
{
    private const BindingFlags Own = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static string Of(Assembly assembly) =>
        string.Concat(assembly.GetExportedTypes()
            .OrderBy(type => type.Namespace, StringComparer.Ordinal).ThenBy(type => PublicApiNames.Of(type), StringComparer.Ordinal)
            .GroupBy(type => type.Namespace)
            .Select(group => $"namespace {group.Key}\n\n{string.Join("\n", group.Select(Of))}\n")).TrimEnd() + "\n";

    public static string Of(Type type)
    {
        if (type.IsSubclassOf(typeof(Delegate)))
        {
            return $"delegate {Signature(type.GetMethod("Invoke")!, PublicApiNames.Of(type))}\n";
        }

        var members = type.IsEnum
            ? Enum.GetNames(type).Select(name => $"{name} = {Convert.ToInt64(Enum.Parse(type, name), CultureInfo.InvariantCulture)}")
            : type.GetMembers(Own).Where(member => !IsWrittenByTheCompiler(member)).Select(Of).OfType<string>().Order(StringComparer.Ordinal);
        return $"{Head(type)}\n{string.Concat(members.Select(member => $"    {member}\n"))}";
    }

    private static string Head(Type type)
    {
        var kind = type.IsEnum ? "enum"
            : type.IsInterface ? "interface"
            : type.IsValueType ? (type.IsDefined(typeof(IsReadOnlyAttribute)) ? "readonly " : "") + (IsRecord(type) ? "record struct" : "struct")
            : (type is { IsAbstract: true, IsSealed: true } ? "static " : type.IsSealed ? "sealed " : type.IsAbstract ? "abstract " : "") + (IsRecord(type) ? "record" : "class");
        var bases = type.IsEnum ? [] : new[] { type.BaseType }
            .Where(parent => parent is not null && parent != typeof(object) && parent != typeof(ValueType))
            .Concat(type.GetInterfaces().Except(type.BaseType?.GetInterfaces() ?? []).OrderBy(one => one.Name, StringComparer.Ordinal))
            .Select(one => PublicApiNames.Of(one!))
            .Where(name => !IsRecord(type) || name != $"IEquatable<{PublicApiNames.Of(type)}>")
            .ToList();
        return $"{Obsolete(type)}{kind} {PublicApiNames.Of(type)}{(bases.Count == 0 ? "" : " : " + string.Join(", ", bases))}{Constraints(type.GetGenericArguments())}";
    }

    private static string? Of(MemberInfo member) => member switch
    {
        ConstructorInfo constructor => Obsolete(member) + $"{member.DeclaringType!.Name.Split('`')[0]}({Parameters(constructor)})",
        PropertyInfo property => Obsolete(member) + Property(property),
        FieldInfo field => Obsolete(member) + Field(field),
        EventInfo one => $"event {PublicApiNames.Of(one.EventHandlerType!)} {one.Name}",
        MethodInfo { IsSpecialName: true } method when !method.Name.StartsWith("op_", StringComparison.Ordinal) => null,
        MethodInfo method => Obsolete(member) + (method.IsStatic ? "static " : "") + Signature(method, method.Name),
        _ => null,
    };

    private static string Property(PropertyInfo property)
    {
        var accessor = (property.GetMethod ?? property.SetMethod)!;
        var index = property.GetIndexParameters();
        var set = property.SetMethod is not { IsPublic: true } setter ? ""
            : setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) ? "init; " : "set; ";
        return $"{(accessor.IsStatic ? "static " : "")}{(property.IsDefined(typeof(RequiredMemberAttribute)) ? "required " : "")}"
            + $"{PublicApiNames.Of(property)} {(index.Length == 0 ? property.Name : $"this[{string.Join(", ", index.Select(Parameter))}]")} "
            + $"{{ {(property.GetMethod is { IsPublic: true } ? "get; " : "")}{set}}}";
    }

    private static string Field(FieldInfo field) => field.IsLiteral
        ? $"const {PublicApiNames.Of(field)} {field.Name} = {Value(field.GetRawConstantValue())}"
        : $"{(field.IsStatic ? "static " : "")}{(field.IsInitOnly ? "readonly " : "")}{PublicApiNames.Of(field)} {field.Name}";

    private static string Signature(MethodInfo method, string name) =>
        $"{PublicApiNames.Of(method.ReturnParameter)} {name}"
        + (method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(PublicApiNames.Of))}>" : "")
        + $"({(method.IsDefined(typeof(ExtensionAttribute)) ? "this " : "")}{Parameters(method)})"
        + (method.IsGenericMethod ? Constraints(method.GetGenericArguments()) : "");

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(Parameter));

    private static string Parameter(ParameterInfo parameter)
    {
        var passed = parameter.IsOut ? "out "
            : parameter.ParameterType.IsByRef ? (parameter.IsIn ? "in " : "ref ")
            : parameter.IsDefined(typeof(ParamArrayAttribute)) || parameter.IsDefined(typeof(ParamCollectionAttribute)) ? "params " : "";
        return $"{passed}{PublicApiNames.Of(parameter)} {parameter.Name}{(parameter.HasDefaultValue ? $" = {Value(parameter.DefaultValue)}" : "")}";
    }

    private static string Constraints(IEnumerable<Type> arguments) => string.Concat(
        from argument in arguments
        where argument.IsGenericParameter
        let kinds = argument.GenericParameterAttributes
        let words = argument.GetGenericParameterConstraints().Where(one => one != typeof(ValueType)).Select(PublicApiNames.Of)
            .Prepend(kinds.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint) ? "struct" : kinds.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint) ? "class" : "")
            .Where(word => word.Length > 0)
            .ToList()
        where words.Count > 0
        select $" where {argument.Name} : {string.Join(", ", words)}");

    private static string Value(object? value) => value switch
    {
        null => "default",
        string text => $"\"{text}\"",
        bool flag => flag ? "true" : "false",
        Enum one => $"{one.GetType().Name}.{one}",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    // The compiler marks constructors of types with required members so, for compilers that do not know them.
    private static string Obsolete(MemberInfo member) =>
        member.IsDefined(typeof(ObsoleteAttribute)) && !member.IsDefined(typeof(CompilerFeatureRequiredAttribute)) ? "[Obsolete] " : "";

    private static bool IsRecord(Type type) =>
        type.GetMethod("<Clone>$") is not null || type.GetMethod("PrintMembers", BindingFlags.NonPublic | BindingFlags.Instance) is not null;

    // A record's equality and deconstruction come with the word record; nobody wrote them.
    private static bool IsWrittenByTheCompiler(MemberInfo member) =>
        member is MethodInfo && (member.IsDefined(typeof(CompilerGeneratedAttribute)) || (member.Name == "Deconstruct" && IsRecord(member.DeclaringType!)));
}
