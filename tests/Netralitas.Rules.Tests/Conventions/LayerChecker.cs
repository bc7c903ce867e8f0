using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace Netralitas.Rules.Tests.Conventions;

/// <summary>Finds what goes against the layer table in the library's source text.</summary>
internal sealed partial class LayerChecker
{
    private const string Root = "";
    private const string YamlFile = "Syntax/YamlReader.cs";

    private readonly IReadOnlyDictionary<string, string[]> _mayUse;
    private readonly (string Path, string Code)[] _files;
    private readonly string[] _rootTypes;

    private LayerChecker(IReadOnlyDictionary<string, string[]> mayUse, IEnumerable<(string Path, string Text)> files)
    {
        _mayUse = mayUse;
        _files = [.. files.Select(file => (file.Path, CodeText.Strip(file.Text)))];
        _rootTypes = [.. _files.Where(file => Folder(file.Path) == Root).SelectMany(file => TypeDeclaration().Matches(file.Code)).Select(match => match.Groups[1].Value).Distinct()];
    }

    /// <summary>Every offender with its place; the files come by their path below the library's folder, with forward slashes.</summary>
    public static IReadOnlyList<string> Check(IReadOnlyDictionary<string, string[]> mayUse, params IEnumerable<(string Path, string Text)> files)
    {
        var checker = new LayerChecker(mayUse, files);
        return [.. checker._files.SelectMany(checker.Check)];
    }

    private IEnumerable<string> Check((string Path, string Code) file)
    {
        var folder = Folder(file.Path);
        var found = folder == Root || _mayUse.ContainsKey(folder)
            ? FindNamespace(file.Code, folder).Concat(FindEverywhere(file)).Concat(folder == Root ? [] : FindLayers(file.Code, folder))
            : [(0, $"the folder {folder} is not in the layer table")];
        return found.OrderBy(offender => offender.Item1).Select(offender => $"{file.Path}({Line(file.Code, offender.Item1)}): {offender.Item2}").Distinct();
    }

    private static IEnumerable<(int At, string What)> FindNamespace(string code, string folder)
    {
        var expected = folder == Root ? "Netralitas.Rules" : "Netralitas.Rules." + folder;
        var declared = NamespaceDeclaration().Matches(code);
        return declared.Count == 0
            ? [(0, "no namespace")]
            : declared.Where(match => match.Groups[1].Value != expected).Select(match => (match.Index, $"namespace {match.Groups[1].Value} instead of {expected}"));
    }

    private static IEnumerable<(int At, string What)> FindEverywhere((string Path, string Code) file)
    {
        var clocks = Clock().Matches(file.Code).Select(match => (match.Index, $"{Blanks().Replace(match.Value, "")}: time is a parameter"));
        var globals = GlobalUsing().Matches(file.Code).Select(match => (match.Index, "global using: it goes round every folder's usings"));
        var yaml = file.Path == YamlFile ? [] : Yaml().Matches(file.Code).Select(match => (match.Index, $"YamlDotNet outside {YamlFile}"));
        return [.. clocks, .. globals, .. yaml];
    }

    private IEnumerable<(int At, string What)> FindLayers(string code, string folder)
    {
        var usings = FolderUsing().Matches(code)
            .Where(match => IsRefused(match.Groups[1].Value, folder))
            .Select(match => (match.Index, $"{folder} uses {match.Groups[1].Value}"));

        // Enclosing namespaces are searched without a using, so a name may come in qualified by its folder alone.
        var qualified = QualifiedName().Matches(code)
            .Where(match => _mayUse.ContainsKey(match.Groups[1].Value) && IsRefused(match.Groups[1].Value, folder))
            .Select(match => (match.Index, $"{folder} uses {match.Groups[1].Value} by a qualified name"));

        var rootTypes = _rootTypes
            .SelectMany(type => Regex.Matches(code, $@"(?<![\w.]|\bnamespace\s)(?:(?:Netralitas\s*\.\s*)?Rules\s*\.\s*)?{type}(?!\w)").Select(match => (match, type)))
            .Where(found => !IsMemberOfThatName(code, found.match))
            .Select(found => (found.match.Index, $"{folder} names {found.type} of the root"));
        return [.. usings, .. qualified, .. rootTypes];
    }

    private bool IsRefused(string used, string folder) => used != folder && !_mayUse[folder].Contains(used);

    // "Rulebook = stamp", "Rulebook { get;" and "Rulebook => x" are members that happen to bear the name, not the type.
    private static bool IsMemberOfThatName(string code, Match match) => MemberTail().IsMatch(code[(match.Index + match.Length)..]);

    // A folder inside a layer's is of that layer and of its namespace.
    private static string Folder(string path) => path.Contains('/', StringComparison.Ordinal) ? path[..path.IndexOf('/', StringComparison.Ordinal)] : Root;

    private static int Line(string code, int at) => code.AsSpan(0, at).Count('\n') + 1;

    [GeneratedRegex(@"\b(?:class|struct|record|interface|enum|record\s+struct|delegate\s+[\w<>?.]+)\s+(?!struct\b|class\b)([A-Z]\w*)")]
    private static partial Regex TypeDeclaration();

    [GeneratedRegex(@"\bnamespace\s+([\w.]+)")]
    private static partial Regex NamespaceDeclaration();

    [GeneratedRegex(@"\busing\s+(?:static\s+)?(?:\w+\s*=\s*)?(?:global::\s*)?Netralitas\.Rules\.(\w+)")]
    private static partial Regex FolderUsing();

    [GeneratedRegex(@"\bglobal\s+using\b")]
    private static partial Regex GlobalUsing();

    [GeneratedRegex(@"(?<![\w.]|\bnamespace\s|\busing\s|\bstatic\s|\busing\s+\w+\s*=\s*)(?:global::\s*)?(?:(?:Netralitas\s*\.\s*)?Rules\s*\.\s*)?([A-Z]\w*)\s*\.\s*[A-Z]")]
    private static partial Regex QualifiedName();

    [GeneratedRegex(@"\bDateTime\s*\.\s*(?:Now|UtcNow|Today)\b|\bDateTimeOffset\s*\.\s*(?:Now|UtcNow)\b|\bTimeProvider\b")]
    private static partial Regex Clock();

    [GeneratedRegex(@"\bYamlDotNet\b")]
    private static partial Regex Yaml();

    [GeneratedRegex(@"^\s*(?:=(?![=])|=>|\{\s*(?:get|set|init)\b|;)")]
    private static partial Regex MemberTail();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
