using System.IO;
using System.Linq;
using FluentAssertions;
using Xunit;

namespace Netralitas.Rules.Tests.Conventions;

/// <summary>Data flows one way through the library. One assembly cannot hold that by itself; these tests do.</summary>
public sealed class LayeringTests
{
    private const string Library = "src/Netralitas.Rules";

    [Fact]
    public void Library_OfToday_KeepsToTheLayerTable()
    {
        var folder = Path.Combine(RepositoryFiles.Root, Library);
        var files = RepositoryFiles.CSharp(Library)
            .Select(file => (Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllText(file)))
            .ToList();

        files.Should().HaveCountGreaterThan(50, "a check of nothing would pass");
        LayerChecker.Check(LayerTable.MayUse, files).Should().BeEmpty();
    }

    [Fact]
    public void Project_OfTheLibrary_AddsNoUsingsOfItsOwn() =>
        File.ReadAllText(Path.Combine(RepositoryFiles.Root, Library, "Netralitas.Rules.csproj")).Should().NotContain("<Using ");

    [Fact]
    public void MayUse_FromAnyFolder_LeadsNeverBackToIt()
    {
        // Repeatedly taking away what uses nothing that is left empties the table only when it has no circle.
        var left = LayerTable.MayUse.ToDictionary(pair => pair.Key, pair => pair.Value);
        while (left.Keys.FirstOrDefault(folder => !left[folder].Any(left.ContainsKey)) is { } free)
        {
            left.Remove(free);
        }

        left.Keys.Should().BeEmpty();
        LayerTable.MayUse.Values.SelectMany(used => used).Should().OnlyContain(used => LayerTable.MayUse.ContainsKey(used));
    }

    [Theory]
    [InlineData("Model/A.cs", "using Netralitas.Rules.Evaluation;\nnamespace Netralitas.Rules.Model;", "Model/A.cs(1): Model uses Evaluation")]
    [InlineData("Model/A.cs", "using static Netralitas.Rules.Evaluation.B;\nnamespace Netralitas.Rules.Model;", "Model/A.cs(1): Model uses Evaluation")]
    [InlineData("Model/A.cs", "using E = Netralitas.Rules.Evaluation.B;\nnamespace Netralitas.Rules.Model;", "Model/A.cs(1): Model uses Evaluation")]
    [InlineData("Model/A.cs", "namespace Netralitas.Rules.Model;\nclass A { Evaluation.B b; }", "Model/A.cs(2): Model uses Evaluation by a qualified name")]
    [InlineData("Model/A.cs", "namespace Netralitas.Rules.Model;\nclass A { Rules.Evaluation.B b; }", "Model/A.cs(2): Model uses Evaluation by a qualified name")]
    [InlineData("Model/A.cs", "namespace Netralitas.Rules.Model;\nclass A { global::Netralitas.Rules.Evaluation.B b; }", "Model/A.cs(2): Model uses Evaluation by a qualified name")]
    [InlineData("Model/A.cs", "namespace Netralitas.Rules.Model;\nclass A { string s = $\"{Evaluation.B.C}\"; }", "Model/A.cs(2): Model uses Evaluation by a qualified name")]
    [InlineData("Model/A.cs", "namespace Netralitas.Rules.Model;\nclass A { Door d; }", "Model/A.cs(2): Model names Door of the root")]
    [InlineData("Model/A.cs", "namespace Netralitas.Rules.Model;\nclass A { Rules.Door d; }", "Model/A.cs(2): Model names Door of the root")]
    [InlineData("Model/A.cs", "namespace Netralitas.Rules.Model;\nclass A { object o = typeof(Key); }", "Model/A.cs(2): Model names Key of the root")]
    [InlineData("Model/A.cs", "using YamlDotNet.Core;\nnamespace Netralitas.Rules.Model;", "Model/A.cs(1): YamlDotNet outside Syntax/YamlReader.cs")]
    [InlineData("Model/A.cs", "namespace Netralitas.Rules.Model;\nclass A { object o = System.DateTime.Now; }", "Model/A.cs(2): DateTime.Now: time is a parameter")]
    [InlineData("Model/A.cs", "namespace Netralitas.Rules.Model;\nclass A { object o = DateTime\n.Today; }", "Model/A.cs(2): DateTime.Today: time is a parameter")]
    [InlineData("B.cs", "namespace Netralitas.Rules;\nclass B { object o = DateTimeOffset.UtcNow; }", "B.cs(2): DateTimeOffset.UtcNow: time is a parameter")]
    [InlineData("B.cs", "namespace Netralitas.Rules;\nclass B { TimeProvider p; }", "B.cs(2): TimeProvider: time is a parameter")]
    [InlineData("B.cs", "global using Netralitas.Rules.Evaluation;\nnamespace Netralitas.Rules;", "B.cs(1): global using: it goes round every folder's usings")]
    [InlineData("Helpers/A.cs", "namespace Netralitas.Rules.Helpers;", "Helpers/A.cs(1): the folder Helpers is not in the layer table")]
    [InlineData("Model/Deep/A.cs", "namespace Netralitas.Rules.Model.Deep;", "Model/Deep/A.cs(1): namespace Netralitas.Rules.Model.Deep instead of Netralitas.Rules.Model")]
    [InlineData("Model/Deep/A.cs", "using Netralitas.Rules.Evaluation;\nnamespace Netralitas.Rules.Model;", "Model/Deep/A.cs(1): Model uses Evaluation")]
    [InlineData("Model/A.cs", "namespace Netralitas.Rules.Evaluation;", "Model/A.cs(1): namespace Netralitas.Rules.Evaluation instead of Netralitas.Rules.Model")]
    [InlineData("Model/A.cs", "class A;", "Model/A.cs(1): no namespace")]
    public void Check_OfAFileThatBreaksARule_SaysWhereAndWhich(string path, string text, string expected) =>
        LayerChecker.Check(LayerTable.MayUse, Door, (path, text)).Should().Equal(expected);

    [Theory]
    [InlineData("Model/A.cs", "using Netralitas.Rules.Text;\nnamespace Netralitas.Rules.Model;\n/// <see cref=\"Door\"/> DateTime.Now\nclass A { string s = \"Evaluation.B Door\"; }")]
    [InlineData("Evaluation/A.cs", "namespace Netralitas.Rules.Evaluation;\nclass A { public B Door { get; init; } object C() => new A { Door = this.Door.X }; }")]
    [InlineData("Evaluation/A.cs", "namespace Netralitas.Rules.Evaluation;\nclass A { Model.B b; object Do(A a) => a.Evaluation.B; }")]
    [InlineData("Model/Deep/A.cs", "using Netralitas.Rules.Text;\nnamespace Netralitas.Rules.Model;\nclass A;")]
    [InlineData("Syntax/YamlReader.cs", "using YamlDotNet.Core;\nnamespace Netralitas.Rules.Syntax;")]
    [InlineData("B.cs", "using Netralitas.Rules.Evaluation;\nnamespace Netralitas.Rules;\nclass B { Door d; }")]
    public void Check_OfAFileThatKeepsTheRules_FindsNothing(string path, string text) =>
        LayerChecker.Check(LayerTable.MayUse, Door, (path, text)).Should().BeEmpty();

    [Fact]
    public void Check_OfSeveralOffenders_ListsThemAll()
    {
        var code = "using Netralitas.Rules.Evaluation;\nusing Netralitas.Rules.Syntax;\nnamespace Netralitas.Rules.Model;\nclass A { object o = DateTime.Now; }";

        LayerChecker.Check(LayerTable.MayUse, Door, ("Model/A.cs", code), ("Text/B.cs", code)).Should().HaveCount(7);
    }

    private static (string Path, string Text) Door => ("Door.cs", "namespace Netralitas.Rules;\npublic sealed class Door;\ninternal readonly record struct Key(int X);");
}
