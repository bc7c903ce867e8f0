using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Xml.Linq;

namespace Netralitas.Rules.Tests.Conventions;

/// <summary>The documentation file that the build writes beside an assembly, by member.</summary>
internal sealed class XmlDocumentation
{
    private readonly Dictionary<string, XElement> _members;

    private XmlDocumentation(Dictionary<string, XElement> members) => _members = members;

    public static XmlDocumentation Beside(Assembly assembly) =>
        Read(XDocument.Load(Path.ChangeExtension(assembly.Location, ".xml")));

    public static XmlDocumentation Read(XDocument document) =>
        new(document.Descendants("member").ToDictionary(member => (string)member.Attribute("name")!, StringComparer.Ordinal));

    /// <summary>The parameters of a method or constructor that no tag describes. A record's constructor is described at the record.</summary>
    public IEnumerable<string> Undescribed(MethodBase method)
    {
        var described = Described(Id(method));
        if (method is ConstructorInfo && described.Length == 0)
        {
            described = Described("T:" + Name(method.DeclaringType!));
        }

        return method.GetParameters().Select(parameter => parameter.Name!).Except(described);
    }

    /// <summary>What a type is, as plain text on one line.</summary>
    public string Summary(Type type) => Summary("T:" + Name(type));

    /// <summary>What a property is, as plain text on one line.</summary>
    public string Summary(PropertyInfo property) => Summary($"P:{Name(property.DeclaringType!)}.{property.Name}");

    private string Summary(string id) =>
        _members.TryGetValue(id, out var member) && member.Element("summary") is { } summary
            ? string.Join(' ', string.Concat(summary.Nodes().Select(Text)).Split([' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries))
            : "";

    // A reference names a type or member; its last part is what a reader knows it by.
    private static string Text(XNode node) => node switch
    {
        XText text => text.Value,
        XElement element when (element.Attribute("cref") ?? element.Attribute("name") ?? element.Attribute("langword")) is { } name =>
            element.Value.Length > 0 ? element.Value : name.Value.Split('(')[0].Split('.', ':')[^1],
        XElement element => element.Value,
        _ => "",
    };

    private string[] Described(string id) =>
        _members.TryGetValue(id, out var member)
            ? [.. member.Elements("param").Where(tag => tag.Value.Trim().Length > 0).Select(tag => (string)tag.Attribute("name")!)]
            : [];

    // The id's form is that of the C# specification's annex on documentation comments.
    private static string Id(MethodBase method)
    {
        var name = method is ConstructorInfo ? "#ctor" : method.Name + (method.IsGenericMethod ? "``" + method.GetGenericArguments().Length : "");
        var parameters = method.GetParameters();
        var list = parameters.Length == 0 ? "" : $"({string.Join(",", parameters.Select(parameter => Name(parameter.ParameterType)))})";
        var result = method is MethodInfo { Name: "op_Implicit" or "op_Explicit" } conversion ? "~" + Name(conversion.ReturnType) : "";
        return $"M:{Name(method.DeclaringType!)}.{name}{list}{result}";
    }

    private static string Name(Type type)
    {
        if (type.IsGenericParameter)
        {
            return (type.DeclaringMethod is null ? "`" : "``") + type.GenericParameterPosition;
        }

        if (type.IsArray)
        {
            return Name(type.GetElementType()!) + "[]";
        }

        if (type.IsByRef)
        {
            return Name(type.GetElementType()!) + "@";
        }

        var definition = (type.IsGenericType ? type.GetGenericTypeDefinition() : type).FullName!.Replace('+', '.');
        return type.IsConstructedGenericType
            ? definition[..definition.IndexOf('`', StringComparison.Ordinal)] + $"{{{string.Join(",", type.GetGenericArguments().Select(Name))}}}"
            : definition;
    }
}
