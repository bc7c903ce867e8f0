using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using Netralitas.Rules.Binding;
using Netralitas.Rules.Diagnostics;
using Netralitas.Rules.Syntax;
using Netralitas.Rules.Text;
using Xunit;

namespace Netralitas.Rules.Tests.Localisation;

/// <summary>A rule file may give a text in Indonesian alone; the shipped ones never do, except for what is a name in both.</summary>
public sealed class ShippedTextsTests
{
    [Fact]
    public void Texts_OfTheShippedRules_AreWrittenInBothLanguages()
    {
        var texts = Texts(Rulebook.EmbeddedFiles).ToList();

        texts.Should().HaveCountGreaterThan(1000);
        texts.OfType<YamlScalar>().Select(Missing).Should().BeEmpty();
    }

    [Fact]
    public void Texts_OfARuleInIndonesianAlone_AreFound()
    {
        var file = new SourceText("rules/pelanggaran/x.yaml", "id: x\njudul: Hanya Indonesia\nkecuali:\n  - { bila: { a: b }, alasan: { id: Ada, en: There } }\n");

        Texts([file]).OfType<YamlScalar>().Select(Missing).Should().Equal("rules/pelanggaran/x.yaml(2,8): Hanya Indonesia");
        Texts([file]).OfType<YamlMapping>().Should().ContainSingle();
    }

    private static string Missing(YamlScalar text) => $"{text.Span}: {text.Text}";

    private static IEnumerable<YamlNode> Texts(IEnumerable<SourceText> files) =>
        from file in files
        let kind = RuleFileKind.Of(file.Path["rules/".Length..])
        where kind is not null
        from text in Texts(YamlReader.Read(file, ReadLimits.Default, new DiagnosticBag())!, kind.Shape)
        select text;

    private static IEnumerable<YamlNode> Texts(YamlNode node, ObjectShape shape) =>
        from entry in ((YamlMapping)node).Entries
        let key = shape.Find(entry.Key.Text)
        where key is not null
        from text in Texts(entry.Value, key)
        select text;

    private static IEnumerable<YamlNode> Texts(YamlNode value, Key key) => key switch
    {
        { Shape: ValueShape.Localized } => [value],
        { Shape: ValueShape.LocalizedTexts } => ((YamlSequence)value).Items,
        { Shape: ValueShape.Mapping, Of: { } shape } => Texts(value, shape),
        { Shape: ValueShape.Mappings, Of: { } shape } => ((YamlSequence)value).Items.SelectMany(item => Texts(item, shape)),
        _ => [],
    };
}
