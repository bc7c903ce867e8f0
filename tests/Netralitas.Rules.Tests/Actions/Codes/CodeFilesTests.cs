using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using FluentAssertions;
using Netralitas.Rules.Model;
using Netralitas.Rules.Text;
using Xunit;

namespace Netralitas.Rules.Tests.Actions.Codes;

/// <summary>The well-known codes in C# are those of the shipped vocabulary, in both directions. <c>NETRALITAS_UPDATE_GOLDEN=1</c> writes them anew.</summary>
public sealed class CodeFilesTests
{
    private static readonly RulebookContent Content = Rulebook.Default.Index.Content;

    public static IEnumerable<object[]> Types() => CodeTypes.All.Select(type => new object[] { type.Name });

    [Fact]
    public void Types_OfTheTable_AreThoseFactsThatTakeCodes() =>
        CodeTypes.All.Select(type => type.Key).Should().Equal(
            Content.Vocabulary.Facts.Where(fact => fact.Type is FactType.Code or FactType.CodeSet).Select(fact => fact.Key),
            "each fact with codes has a type in CodeTypes.cs, in the vocabulary's order");

    [Theory]
    [MemberData(nameof(Types))]
    public void File_OfAType_IsWhatTheVocabularyGives(string name)
    {
        var type = Type(name);
        type.Differences(Fact(type)).Should().BeEmpty("a code and its name come and go together; once they do, NETRALITAS_UPDATE_GOLDEN=1 writes the file anew");

        GoldenFile.Check(Path.Combine(RepositoryFiles.Root, type.File), CodeFile.Of(type, Fact(type), Label(type)));
    }

    [Fact]
    public void Folder_OfTheTypes_HoldsNothingElse() =>
        RepositoryFiles.CSharp(CodeFile.Folder).Select(file => Path.GetRelativePath(RepositoryFiles.Root, file).Replace('\\', '/'))
            .Should().BeEquivalentTo(CodeTypes.All.Select(type => type.File));

    [Fact]
    public void Differences_OfACodeWithoutNameAndANameWithoutCode_SayWhatToDo()
    {
        var type = new CodeType("warna", "Colour", new Dictionary<string, string> { { "merah", "Red" }, { "biru", "Blue" } });
        var fact = new FactDefinition
        {
            Key = "warna",
            Type = FactType.Code,
            Name = new LocalizedText("Warna"),
            Question = new LocalizedText("Warna apa?"),
            Codes = [new FactCode("merah", new LocalizedText("Merah")), new FactCode("hijau", new LocalizedText("Hijau"))],
        };

        type.Differences(fact).Should().Equal(
            "'hijau' of warna has no English name: add { \"hijau\", \"…\" } to Colour in CodeTypes.cs",
            "'biru' is no code of warna any more: take it out of Colour in CodeTypes.cs");
    }

    private static CodeType Type(string name) => CodeTypes.All.Single(type => type.Name == name);

    private static FactDefinition Fact(CodeType type) => Content.Vocabulary.Find(type.Key)!;

    // A kind of sanction has the name of the first regime that knows it. Where others give it another measure, that name would mislead.
    private static Func<FactCode, string> Label(CodeType type) => code =>
        Fact(type).CodesFrom == CodeOrigin.Sanksi && NamesOfSanction(code.Code).Count() > 1 ? "The measure differs by provision" : code.Name.English;

    private static IEnumerable<string> NamesOfSanction(string code) =>
        Content.Regimes.SelectMany(regime => regime.Levels).SelectMany(level => level.Options)
            .Where(option => option.Code == code).Select(option => option.Name.English).Distinct();
}
