using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Netralitas.Rules.Tests.Conventions;

/// <summary>What users of an assembly can reach, and what of it breaks the house rules.</summary>
internal static class PublicSurface
{
    private const BindingFlags Own = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>Types that a user could derive from: what is not sealed becomes a promise nobody meant to give.</summary>
    public static IEnumerable<string> Unsealed(IEnumerable<Type> types) =>
        types.Where(type => type is { IsSealed: false, IsInterface: false } && !type.IsSubclassOf(typeof(Exception))).Select(type => type.FullName!);

    /// <summary>Properties and fields that can change after the object is made.</summary>
    public static IEnumerable<string> Mutable(IEnumerable<Type> types) =>
        types.SelectMany(type => type.GetProperties(Own).Where(HasSetter).Select(property => $"{type.FullName}.{property.Name}")
            .Concat(type.GetFields(Own).Where(field => field is { IsInitOnly: false, IsLiteral: false, IsSpecialName: false }).Select(field => $"{type.FullName}.{field.Name}")));

    /// <summary>Parameters without a description.</summary>
    public static IEnumerable<string> Undescribed(IEnumerable<Type> types, XmlDocumentation documentation) =>
        from type in types
        from method in type.GetMethods(Own).Cast<MethodBase>().Concat(type.GetConstructors(Own))
        where !IsWrittenByTheCompiler(method) && !typeof(Delegate).IsAssignableFrom(type)
        from parameter in documentation.Undescribed(method)
        select $"{type.FullName}.{method.Name}: {parameter}";

    private static bool HasSetter(PropertyInfo property) =>
        property.SetMethod is { IsPublic: true } setter && !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    // Equality, deconstruction and accessors: of records and properties, nobody wrote their parameters.
    private static bool IsWrittenByTheCompiler(MethodBase method) =>
        method.IsDefined(typeof(CompilerGeneratedAttribute))
        || method is MethodInfo { Name: "Deconstruct" }
        || (method.IsSpecialName && !method.IsConstructor && !method.Name.StartsWith("op_", StringComparison.Ordinal));
}
