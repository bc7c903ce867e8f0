using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Model;

namespace Netralitas.Rules.Tests.Actions.Codes;

/// <summary>The C# type for the codes of one fact.</summary>
/// <param name="Key">The fact's key.</param>
/// <param name="Name">The type's name.</param>
/// <param name="Names">The English member name of each code that the shipped vocabulary has.</param>
internal sealed record CodeType(string Key, string Name, IReadOnlyDictionary<string, string> Names)
{
    /// <summary>The class that holds the well-known values; the type itself unless there are too many.</summary>
    public string Holder { get; init; } = Name;

    /// <summary>Where the written file stands in the repository.</summary>
    public string File => $"{CodeFile.Folder}/{Name}.cs";

    /// <summary>What keeps table and vocabulary apart, with what to do about it.</summary>
    public IEnumerable<string> Differences(FactDefinition fact)
    {
        var known = fact.Codes.Select(code => code.Code).ToList();
        return
        [
            .. known.Except(Names.Keys).Select(code => $"'{code}' of {Key} has no English name: add {{ \"{code}\", \"…\" }} to {Name} in CodeTypes.cs"),
            .. Names.Keys.Except(known).Select(code => $"'{code}' is no code of {Key} any more: take it out of {Name} in CodeTypes.cs"),
        ];
    }
}
