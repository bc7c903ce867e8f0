using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using Netralitas.Rules.Binding;
using Netralitas.Rules.Diagnostics;
using Netralitas.Rules.Model;
using Netralitas.Rules.Syntax;
using Netralitas.Rules.Text;

namespace Netralitas.Rules;

/// <summary>The rules that travel inside the library, as files and as what own rulebooks build on.</summary>
internal static class EmbeddedRules
{
    /// <summary>The folder that the files' paths start with.</summary>
    public const string Root = "rules";

    private static readonly Lazy<IReadOnlyList<SourceText>> LazyFiles = new(() => Read(_ => true));
    private static readonly Lazy<IReadOnlyList<SourceText>> LazyBaseFiles = new(() => [.. Files.Select(file => new SourceText(BaseFiles.Root + file.Path[Root.Length..], file.Content))]);
    private static readonly Lazy<BoundFiles> LazyBase = new(Bind);
    private static readonly Lazy<string> LazyDigest = new(() => RulebookDigest.Of(Files, Root));

    /// <summary>All files, tests and cases included.</summary>
    public static IReadOnlyList<SourceText> Files => LazyFiles.Value;

    /// <summary>The same files under the paths by which diagnostics of an own rulebook name them.</summary>
    public static IReadOnlyList<SourceText> FilesOfBase => LazyBaseFiles.Value;

    /// <summary>What they bind to; they passed the checks before they shipped.</summary>
    public static BoundFiles Base => LazyBase.Value;

    public static string Digest => LazyDigest.Value;

    /// <summary>The files without those that only try the rules, on which no finding depends.</summary>
    public static IReadOnlyList<SourceText> ReadWithoutTrials() => Read(name => !RuleFiles.IsTrial(RulebookBinder.Relative(name, Root)));

    private static BoundFiles Bind()
    {
        var diagnostics = new DiagnosticBag();
        return RulebookBinder.Bind(FilesOfBase.Select(file => (file, YamlReader.Read(file, ReadLimits.Default, diagnostics))), BaseFiles.Root, ReadLimits.Default, diagnostics);
    }

    private static List<SourceText> Read(Func<string, bool> isWanted)
    {
        var assembly = typeof(EmbeddedRules).Assembly;
        return
        [
            .. assembly.GetManifestResourceNames()
                .Where(name => name.StartsWith(Root + "/", StringComparison.Ordinal) && isWanted(name))
                .Order(StringComparer.Ordinal)
                .Select(name => new SourceText(name, Read(assembly, name))),
        ];
    }

    private static string Read(Assembly assembly, string name)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
