using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Xml.Linq;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Model;

namespace Netralitas.Rules.Tests.Actions;

/// <summary>A property of the typed action that takes a value of its own, with the way to it.</summary>
internal sealed class ActionLeaf
{
    private readonly PropertyInfo[] _way;

    private ActionLeaf(PropertyInfo[] way)
    {
        _way = way;
        CodeType = new[] { Property.PropertyType, ElementType(Property.PropertyType) }.SingleOrDefault(type => type?.GetProperty("Code") is not null);
        Sample = CodeType is null ? With(SampleOf(Property.PropertyType)!) : WithCodes("contoh");
        Key = Sample.ToFactSet().Values.Keys.Single();
    }

    public static IReadOnlyList<ActionLeaf> All { get; } = [.. Find(typeof(AsnAction), [])];

    public string Path => string.Join('.', _way.Select(step => step.Name));

    public PropertyInfo Property => _way[^1];

    /// <summary>The type of the codes it takes; null when it takes none.</summary>
    public Type? CodeType { get; }

    /// <summary>An action with this property alone.</summary>
    public AsnAction Sample { get; }

    /// <summary>The fact it describes.</summary>
    public string Key { get; }

    public string Documentation =>
        XDocument.Load(System.IO.Path.ChangeExtension(Property.DeclaringType!.Assembly.Location, ".xml"))
            .Descendants("member").Single(member => (string?)member.Attribute("name") == $"P:{Property.DeclaringType!.FullName}.{Property.Name}").Value;

    /// <summary>An action with these codes alone.</summary>
    public AsnAction WithCodes(params IEnumerable<string> codes) => WithValues([.. codes.Select(code => Activator.CreateInstance(CodeType!, code)!)]);

    /// <summary>An action with these values of <see cref="CodeType"/> alone.</summary>
    public AsnAction WithValues(params object[] values)
    {
        var list = Array.CreateInstance(CodeType!, values.Length);
        values.CopyTo(list, 0);
        return With(Property.PropertyType == CodeType ? values.Single() : list);
    }

    private AsnAction With(object value) => (AsnAction)Build(_way, value);

    private static IEnumerable<ActionLeaf> Find(Type type, PropertyInfo[] way)
    {
        foreach (var property in type.GetProperties().Where(property => property.CanWrite))
        {
            PropertyInfo[] path = [.. way, property];
            var isPart = property.PropertyType.GetProperties().Any(inner => inner.CanWrite);
            foreach (var leaf in isPart ? Find(property.PropertyType, path) : [new ActionLeaf(path)])
            {
                yield return leaf;
            }
        }
    }

    private static Type? ElementType(Type type) => type.IsGenericType ? type.GetGenericArguments()[0] : null;

    private static object? SampleOf(Type type) =>
        type == typeof(string) ? "contoh"
        : type == typeof(bool?) ? true
        : type == typeof(DayRange?) ? new DayRange(new DateOnly(2024, 1, 20))
        : null;

    // Reflection sets init-only properties, which is how a test can set one of many without naming it.
    private static object Build(ReadOnlySpan<PropertyInfo> path, object value)
    {
        var holder = Activator.CreateInstance(path[0].DeclaringType!)!;
        path[0].SetValue(holder, path.Length == 1 ? value : Build(path[1..], value));
        return holder;
    }
}
