using System;
using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using Netralitas.Rules.Diagnostics;
using Netralitas.Rules.Text;
using Xunit;

namespace Netralitas.Rules.Tests.Docs;

/// <summary>The pages of the catalogue: one in each language, a section for each id, and in it what the code says.</summary>
public sealed class DiagnosticPagesTests
{
    public static IEnumerable<object[]> Pages() =>
    [
        ["docs/diagnostics.md", Language.English, "Avoid", "Prefer", "Why"],
        ["docs/diagnostics.id.md", Language.Indonesian, "Hindari", "Tulis", "Alasan"],
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Page_OfALanguage_HasOneSectionForEachId(string page, Language language, params string[] labels)
    {
        var sections = Sections(page).Select(section => section.Id).ToList();

        sections.Should().Equal(DiagnosticCatalogue.All.Select(descriptor => descriptor.Id), "{0} is to explain each id, by id ({1}, {2})", page, language, labels.Length);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Page_OfALanguage_IsWhatTheDescriptorsSay(string page, Language language, params string[] labels)
    {
        foreach (var (id, text) in Sections(page))
        {
            var descriptor = DiagnosticCatalogue.Find(id)!;
            var messages = new[] { descriptor.Message.Indonesian, descriptor.Message.English };
            var oneLine = string.Join(' ', text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));

            text.Should().ContainAll(messages.Select(message => $"> {message}\n"), id);
            text.Should().Contain($"\n**{descriptor.Title.In(language)}**\n");
            oneLine.Should().Contain(descriptor.Explanation.In(language) + " *");
            oneLine.Should().ContainAll(labels.Zip(new[] { descriptor.Avoid, descriptor.Prefer, descriptor.Why }, (label, part) => $"* {label}: {part.In(language)}"));
        }
    }

    [Fact]
    public void Texts_OfAllDescriptors_AreWrittenInBothLanguages()
    {
        foreach (var descriptor in DiagnosticCatalogue.All)
        {
            foreach (var text in new[] { descriptor.Title, descriptor.Explanation, descriptor.Avoid, descriptor.Prefer, descriptor.Why })
            {
                text.Indonesian.Should().NotBeNullOrWhiteSpace(descriptor.Id);
                text.English.Should().NotBeNullOrWhiteSpace(descriptor.Id);
            }

            descriptor.Title.Indonesian.Should().NotEndWith(".").And.HaveLength(Math.Min(60, descriptor.Title.Indonesian.Length));
            descriptor.Explanation.Indonesian.Should().NotBe(descriptor.Explanation.English);
        }
    }

    [Fact]
    public void HelpLink_OfEachDescriptor_LeadsToItsSection()
    {
        var repository = DocsFiles.RepositoryUrl;
        foreach (var descriptor in DiagnosticCatalogue.All)
        {
            var anchor = descriptor.Id.ToLowerInvariant();

            descriptor.HelpLink.English.Should().Be($"{repository}/blob/main/docs/diagnostics.md#{anchor}");
            descriptor.HelpLink.Indonesian.Should().Be($"{repository}/blob/main/docs/diagnostics.id.md#{anchor}");
        }
    }

    private static IEnumerable<(string Id, string Text)> Sections(string page) =>
        DocsFiles.Read(page).Split("\n### ").Skip(1).Select(section => (section.Split('\n')[0], section.Split("\n## ")[0] + "\n"));
}
