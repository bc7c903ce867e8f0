using System;
using System.Buffers.Binary;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using FluentAssertions;
using Xunit;

namespace Netralitas.Rules.Tests.Packaging;

/// <summary>
/// What the package holds comes from the nuspec, not from the project, so these hold the nuspec, the project, the central
/// versions and the files on disk together.
/// </summary>
public sealed partial class PackageTests
{
    private const string Project = "src/Netralitas.Rules/Netralitas.Rules.csproj";

    private static readonly string[] BuildOutputs = ["dll", "pdb", "xml"];
    private static readonly string[] ProjectFolders = ["src", "tests", "benchmarks"];

    private static readonly string Root = RepositoryFiles.Root;
    private static readonly XDocument Library = Read(Project);
    private static readonly XDocument BuildProps = Read("Directory.Build.props");
    private static readonly XDocument Nuspec = Read("Netralitas.Rules.nuspec");
    private static readonly string[] Frameworks = Property(Library, "TargetFrameworks").Split(';');

    private static readonly Dictionary<string, string> CentralVersions = Elements(Read("Directory.Packages.props"), "PackageVersion")
        .ToDictionary(version => version.Attribute("Include")!.Value, version => version.Attribute("Version")!.Value);

    [Fact]
    public void NuspecDependencies_OfEveryFramework_AreTheProjectsReferencesAtTheCentralVersions()
    {
        var references = Elements(Library, "PackageReference")
            .Select(reference => reference.Attribute("Include")!.Value)
            .Select(id => (Id: id, Version: CentralVersions[id]))
            .ToList();

        foreach (var group in Elements(Nuspec, "dependencies").Single().Elements())
        {
            group.Elements()
                .Select(dependency => (Id: dependency.Attribute("id")!.Value, Version: Resolved(dependency.Attribute("version")!.Value)))
                .Should().BeEquivalentTo(references);
        }
    }

    [Fact]
    public void ThirdPartyNotices_OfTheTool_NameEveryLibraryItCarries()
    {
        var carried = Elements(Library, "PackageReference").Concat(Elements(Read("src/Netralitas.Rules.Tool/Netralitas.Rules.Tool.csproj"), "PackageReference"))
            .Select(reference => reference.Attribute("Include")!.Value);

        Regex.Matches(File.ReadAllText(InRoot("src/Netralitas.Rules.Tool/THIRD-PARTY-NOTICES.txt")), "^(\\S+) \\(.*\\), https://", RegexOptions.Multiline)
            .Select(match => match.Groups[1].Value)
            .Should().BeEquivalentTo(carried);
    }

    [Fact]
    public void NuspecDependencyGroups_ComparedWithTheProject_AreItsTargetFrameworks()
    {
        Elements(Nuspec, "dependencies").Single().Elements()
            .Select(group => group.Attribute("targetFramework")!.Value)
            .Should().Equal(Frameworks);
    }

    [Fact]
    public void NuspecFiles_BelowLib_AreAssemblyDocsAndSymbolsOfEveryTargetFramework()
    {
        var expected =
            from framework in Frameworks
            from extension in BuildOutputs
            select ($"src/Netralitas.Rules/bin/$configuration$/{framework}/Netralitas.Rules.{extension}", $"lib/{framework}");

        Files().Where(file => file.Target.Length > 0).Should().Equal(expected);
    }

    [Fact]
    public void NuspecFiles_NotBuilt_AreOnDisk()
    {
        var files = Files().Where(file => file.Target.Length == 0).Select(file => file.Source).ToList();

        // Packing writes the readme from the page that the project names.
        var readme = Property(Library, "PackageReadmeSource");
        files.Remove($"src/Netralitas.Rules/obj/readme/{Path.GetFileName(readme)}").Should().BeTrue();
        files.Add(readme);
        files.Where(file => !File.Exists(InRoot(file))).Should().BeEmpty();
    }

    [Theory]
    [InlineData("icon")]
    [InlineData("readme")]
    public void NuspecMetadata_NamingAFile_NamesOneThatIsPacked(string element)
    {
        Files().Select(file => Path.GetFileName(file.Source)).Should().Contain(Elements(Nuspec, element).Single().Value);
    }

    [Fact]
    public void NuspecTokens_ComparedWithTheProject_AreAllFilled()
    {
        var filled = Elements(Library, "NuspecProperties")
            .SelectMany(element => element.Value.Split(';'))
            .Select(pair => pair.Split('=')[0])
            .Concat(CentralVersions.Keys);

        Tokens().Matches(Nuspec.ToString()).Select(token => token.Groups["name"].Value).Should().NotBeEmpty().And.BeSubsetOf(filled);
    }

    [Fact]
    public void Icon_OfThePackages_IsASquarePngOf128()
    {
        var bytes = File.ReadAllBytes(InRoot("docs/assets/icon.png"));

        bytes.Take(8).Should().Equal(0x89, (byte)'P', (byte)'N', (byte)'G', (byte)'\r', (byte)'\n', 0x1A, (byte)'\n');
        BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(16)).Should().Be(128);
        BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(20)).Should().Be(128);
    }

    [Theory]
    [InlineData("src/Netralitas.Rules.Hosting/Netralitas.Rules.Hosting.csproj")]
    [InlineData("src/Netralitas.Rules.NRules/Netralitas.Rules.NRules.csproj")]
    public void Project_ThatIsAPackageWithoutANuspec_PacksWhatItNames(string path)
    {
        var project = Read(path);
        var packed = Elements(project, "None").Where(file => file.Attribute("Pack")?.Value == "true").Select(file => file.Attribute("Include")!.Value.Replace("$(RepositoryRoot)", "", StringComparison.Ordinal)).ToList();

        packed.Select(Path.GetFileName).Should().Equal(Property(project, "PackageIcon"));
        packed.Append(Property(project, "PackageReadmeSource")).Where(file => !File.Exists(InRoot(file))).Should().BeEmpty();
        Property(project, "TargetFrameworks").Split(';').Should().Equal(Frameworks);
        Property(project, "IsPackable").Should().Be("true");
        Property(project, "IncludeSymbols").Should().Be("true");
        Property(project, "Description").Should().NotBeEmpty();
    }

    [Fact]
    public void EmbeddedRules_ComparedWithTheFolder_AreItsFilesByteForByte()
    {
        var assembly = typeof(Rulebook).Assembly;
        var embedded = assembly.GetManifestResourceNames().Where(name => name.StartsWith("rules/", StringComparison.Ordinal)).ToList();
        var onDisk = Directory.EnumerateFiles(InRoot("rules"), "*.yaml", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
            .ToList();

        onDisk.Should().NotBeEmpty();
        embedded.Should().BeEquivalentTo(onDisk);
        embedded.Where(name => !Resource(assembly, name).SequenceEqual(File.ReadAllBytes(InRoot(name)))).Should().BeEmpty();
    }

    [Fact]
    public void License_OfRepositoryAndPackages_IsMit()
    {
        Property(BuildProps, "PackageLicenseExpression").Should().Be("MIT");
        Elements(Nuspec, "license").Single().Value.Should().Be("$license$");

        var text = File.ReadAllText(InRoot("LICENSE")).ReplaceLineEndings(" ");
        text.Should().StartWith("MIT License ");
        text.Should().Contain("Permission is hereby granted, free of charge, to any person obtaining a copy of this software");
        text.Should().Contain("THE SOFTWARE IS PROVIDED \"AS IS\", WITHOUT WARRANTY OF ANY KIND");
    }

    [Fact]
    public void Version_OfAllPackages_StandsInOnePlace()
    {
        string[] names = ["Version", "VersionPrefix", "VersionSuffix", "PackageVersion", "AssemblyVersion", "FileVersion", "InformationalVersion"];
        var stated = BuildFiles()
            .SelectMany(file => Read(file).Descendants("PropertyGroup").Elements(), (file, property) => (file, property.Name.LocalName))
            .Where(property => names.Contains(property.LocalName));

        // A release has no suffix.
        stated.Where(property => property.LocalName != "VersionSuffix").Should().Equal(("Directory.Build.props", "VersionPrefix"));
        stated.Where(property => property.LocalName == "VersionSuffix").Should().BeSubsetOf([("Directory.Build.props", "VersionSuffix")]);
        Elements(Nuspec, "version").Single().Value.Should().Be("$version$");
    }

    [Fact]
    public void Version_OfTheAssembly_IsTheStatedOne()
    {
        var suffix = Elements(BuildProps, "VersionSuffix").Select(element => "-" + element.Value).SingleOrDefault("");
        var informational = typeof(Rulebook).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;

        // The commit follows a plus sign.
        informational.Split('+')[0].Should().Be(Property(BuildProps, "VersionPrefix") + suffix);
    }

    [GeneratedRegex(@"\$(?<name>[\w.-]+)\$")]
    private static partial Regex Tokens();

    private static string Resolved(string version) =>
        Tokens().Replace(version, token => CentralVersions.GetValueOrDefault(token.Groups["name"].Value, token.Value));

    private static IEnumerable<(string Source, string Target)> Files() =>
        Elements(Nuspec, "file").Select(file => (file.Attribute("src")!.Value, file.Attribute("target")!.Value));

    private static IEnumerable<string> BuildFiles() =>
        ProjectFolders
            .SelectMany(folder => Directory.EnumerateFiles(InRoot(folder), "*.csproj", SearchOption.AllDirectories))
            .Concat(Directory.EnumerateFiles(Root, "Directory.*"))
            .Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);

    private static IEnumerable<XElement> Elements(XDocument document, string name) =>
        document.Descendants().Where(element => element.Name.LocalName == name);

    private static string Property(XDocument document, string name) => Elements(document, name).Single().Value;

    private static byte[] Resource(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)!;
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static XDocument Read(string path) => XDocument.Load(InRoot(path));

    private static string InRoot(string path) => Path.Combine(Root, path);
}
