using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using Netralitas.Rules.Binding;
using Netralitas.Rules.Schemas;
using Xunit;

namespace Netralitas.Rules.Tests.Schemas;

/// <summary>Every key and code that editors offer says what it means, in both languages, and no text is left over.</summary>
public sealed class KeyTextsTests
{
    private static readonly IReadOnlyList<ObjectShape> Shapes =
        [.. RuleFileKind.All.Select(kind => kind.Shape).SelectMany(Within).Concat([RuleFileShapes.Validity, RuleFileShapes.Days, RuleFileShapes.TwoLanguages]).Distinct()];

    [Fact]
    public void Of_EachKey_SaysWhatItMeans()
    {
        var silent = Shapes.SelectMany(shape => shape.Keys.Where(key => KeyTexts.Of(shape, key.Name) is null).Select(key => $"{shape.Name}: {key.Name}"));

        silent.Should().BeEmpty("each key of the table needs a text in KeyTexts");
    }

    [Fact]
    public void Texts_OfKeysThatDoNotExist_AreNotThere()
    {
        var keys = Shapes.SelectMany(shape => shape.Keys.Select(key => (Shape: shape, Key: key.Name))).ToList();

        KeyTexts.Own.Except(keys).Select(own => $"{own.Shape.Name}: {own.Key}").Should().BeEmpty();
        KeyTexts.Shared.Except(keys.Where(key => !KeyTexts.Own.Contains(key)).Select(key => key.Key)).Should().BeEmpty();
    }

    [Fact]
    public void Texts_OfAllKeys_AreInTwoLanguages() =>
        Shapes.SelectMany(shape => shape.Keys.Select(key => KeyTexts.Of(shape, key.Name)!)).Where(text => text.Indonesian == text.English || text.English.Length == 0).Should().BeEmpty();

    [Fact]
    public void Of_EachListOfCodes_HasATextForEachCode()
    {
        foreach (var codes in Shapes.SelectMany(shape => shape.Keys).Select(key => key.Codes).OfType<IEnumerable<string>>())
        {
            CodeTexts.Of(codes).Should().HaveSameCount(codes, string.Join(", ", codes));
        }
    }

    private static IEnumerable<ObjectShape> Within(ObjectShape shape) => shape.Keys.Select(key => key.Of).OfType<ObjectShape>().SelectMany(Within).Prepend(shape);
}
