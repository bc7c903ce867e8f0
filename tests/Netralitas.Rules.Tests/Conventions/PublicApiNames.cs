using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Netralitas.Rules.Tests.Conventions;

/// <summary>Types as C# writes them, with what may be null. The namespace is left out.</summary>
internal static class PublicApiNames
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void",
        [typeof(object)] = "object",
        [typeof(string)] = "string",
        [typeof(bool)] = "bool",
        [typeof(char)] = "char",
        [typeof(byte)] = "byte",
        [typeof(int)] = "int",
        [typeof(long)] = "long",
        [typeof(double)] = "double",
        [typeof(decimal)] = "decimal",
    };

    public static string Of(Type type) => Of(type, null);

    public static string Of(ParameterInfo parameter) => Of(parameter.ParameterType, new NullabilityInfoContext().Create(parameter));

    public static string Of(PropertyInfo property) => Of(property.PropertyType, new NullabilityInfoContext().Create(property));

    public static string Of(FieldInfo field) => Of(field.FieldType, new NullabilityInfoContext().Create(field));

    private static string Of(Type type, NullabilityInfo? nullability)
    {
        if (type.IsByRef)
        {
            return Of(type.GetElementType()!, nullability);
        }

        if (Nullable.GetUnderlyingType(type) is { } value)
        {
            return Of(value, nullability?.GenericTypeArguments.FirstOrDefault()) + "?";
        }

        var name = type.IsArray ? Of(type.GetElementType()!, nullability?.ElementType) + "[]"
            : Keywords.TryGetValue(type, out var keyword) ? keyword
            : type.IsGenericType ? Generic(type, nullability)
            : type.Name;

        // Of a type parameter that may be a struct, reflection always says that it may be null.
        var isTold = type.IsGenericParameter ? type.GenericParameterAttributes.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint) : !type.IsValueType;
        var isNullable = isTold && (nullability?.ReadState == NullabilityState.Nullable || nullability?.WriteState == NullabilityState.Nullable);
        return (type is { IsNested: true, IsGenericParameter: false } ? $"{Of(type.DeclaringType!)}.{name}" : name) + (isNullable ? "?" : "");
    }

    private static string Generic(Type type, NullabilityInfo? nullability)
    {
        var arguments = string.Join(", ", type.GetGenericArguments().Select((one, index) => Of(one, nullability?.GenericTypeArguments.ElementAtOrDefault(index))));
        return typeof(ITuple).IsAssignableFrom(type) && type.IsValueType ? $"({arguments})" : $"{type.Name.Split('`')[0]}<{arguments}>";
    }
}
