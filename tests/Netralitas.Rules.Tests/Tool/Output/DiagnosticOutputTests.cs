using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using FluentAssertions;
using Netralitas.Rules.Diagnostics;
using Netralitas.Rules.Text;
using Netralitas.Rules.Tool.Output;
using Xunit;

namespace Netralitas.Rules.Tests.Tool.Output;

/// <summary>The forms of diagnostics that programs read.</summary>
public sealed class DiagnosticOutputTests
{
    private static readonly DiagnosticDescriptor Error = Find("NTR3007");

    /// <summary>A warning as one will be: no descriptor is one yet, so this one takes the id of another.</summary>
    private static readonly DiagnosticDescriptor Warning = new("NTR3008", DiagnosticSeverity.Warning, Find("NTR3008").Message);

    private static readonly Diagnostic Clash = new(
        Error, new SourceSpan("aturan/a b,1:%.yaml", 3, 5, 4), "id: x{1}", new LocalizedText("'x{1}' sudah\r\ndipakai, 100%", "'x{1}' is used\r\nalready, 100%"), "y", [new RelatedPlace(new SourceSpan("/akar/ü.yaml", 7, 1, 2), "id", new LocalizedText("Di sini.", "Here."))]);

    private static readonly Diagnostic Doubtful = new(Warning, new SourceSpan("b.yaml", 1, 1, 1), "", new LocalizedText("Ragu.", "Doubtful."), null, []);

    [Fact]
    public void Json_OfDiagnostics_HasItsKeys()
    {
        var document = Parse(DiagnosticFormat.Json, Language.English, [Clash, Doubtful], 4);

        (document.GetProperty("errors").GetInt32(), document.GetProperty("warnings").GetInt32(), document.GetProperty("omitted").GetInt32()).Should().Be((1, 1, 4));
        var first = document.GetProperty("diagnostics")[0];
        first.EnumerateObject().Select(property => property.Name).Should().Equal(
            "file", "line", "column", "id", "message", "suggestion", "severity", "length", "sourceLine", "title", "helpLink", "related");
        first.GetProperty("message").GetString().Should().Be("'x{1}' is used\r\nalready, 100%");
        first.GetProperty("related")[0].GetProperty("file").GetString().Should().Be("/akar/ü.yaml");
        document.GetProperty("diagnostics")[1].GetProperty("severity").GetString().Should().Be("warning");
    }

    [Fact]
    public void Sarif_OfDiagnostics_RefersToItsRulesByIndex()
    {
        var document = Parse(DiagnosticFormat.Sarif, Language.Indonesian, [Doubtful, Clash], 0);
        var run = document.GetProperty("runs")[0];
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");

        document.GetProperty("version").GetString().Should().Be("2.1.0");
        run.GetProperty("language").GetString().Should().Be("id");
        run.GetProperty("columnKind").GetString().Should().Be("utf16CodeUnits");
        run.GetProperty("results").GetArrayLength().Should().Be(2);
        foreach (var result in run.GetProperty("results").EnumerateArray())
        {
            var rule = rules[result.GetProperty("ruleIndex").GetInt32()];
            rule.GetProperty("id").GetString().Should().Be(result.GetProperty("ruleId").GetString());
            rule.GetProperty("helpUri").GetString().Should().Be(Find(rule.GetProperty("id").GetString()!).HelpLink.Indonesian);
            rule.GetProperty("shortDescription").GetProperty("text").GetString().Should().Be(Find(rule.GetProperty("id").GetString()!).Title.Indonesian);
            rule.GetProperty("defaultConfiguration").GetProperty("level").GetString().Should().Be(result.GetProperty("level").GetString());
        }
    }

    [Fact]
    public void Sarif_OfAClash_HasBothPlacesAsUris()
    {
        var result = Parse(DiagnosticFormat.Sarif, Language.English, [Clash], 0).GetProperty("runs")[0].GetProperty("results")[0];

        result.GetProperty("level").GetString().Should().Be("error");
        result.GetProperty("message").GetProperty("text").GetString().Should().Be("'x{{1}}' is used\r\nalready, 100% Did you mean 'y'?");
        Place(result.GetProperty("locations")[0]).Should().Be(("aturan/a%20b%2C1%3A%25.yaml", 3, 5, 9));
        Place(result.GetProperty("relatedLocations")[0]).Should().Be(("file:///akar/%C3%BC.yaml", 7, 1, 3));
        result.GetProperty("relatedLocations")[0].GetProperty("message").GetProperty("text").GetString().Should().Be("Here.");

        static (string?, int, int, int) Place(JsonElement location)
        {
            var place = location.GetProperty("physicalLocation");
            var region = place.GetProperty("region");
            return (
                place.GetProperty("artifactLocation").GetProperty("uri").GetString(),
                region.GetProperty("startLine").GetInt32(),
                region.GetProperty("startColumn").GetInt32(),
                region.GetProperty("endColumn").GetInt32());
        }
    }

    [Fact]
    public void Sarif_OfNone_IsARunWithoutResults()
    {
        var run = Parse(DiagnosticFormat.Sarif, Language.English, [], 0).GetProperty("runs")[0];

        run.GetProperty("results").GetArrayLength().Should().Be(0);
        run.GetProperty("invocations")[0].TryGetProperty("toolExecutionNotifications", out _).Should().BeFalse();
    }

    [Fact]
    public void Sarif_OfMoreThanAreShown_NotifiesOfIt() =>
        Parse(DiagnosticFormat.Sarif, Language.English, [Clash], 7).GetProperty("runs")[0].GetProperty("invocations")[0].GetProperty("toolExecutionNotifications")[0]
            .GetProperty("message").GetProperty("text").GetString().Should().Contain("7 more");

    [Theory]
    [InlineData("rules/a.yaml", "rules/a.yaml")]
    [InlineData("../a b/c#1?.yaml", "../a%20b/c%231%3F.yaml")]
    [InlineData("/a/b.yaml", "file:///a/b.yaml")]
    [InlineData("C:/a b/c.yaml", "file:///C:/a%20b/c.yaml")]
    public void UriOf_APath_IsAUriReference(string path, string expected)
    {
        DiagnosticSarif.UriOf(path).Should().Be(expected);
        Uri.IsWellFormedUriString(expected, UriKind.RelativeOrAbsolute).Should().BeTrue();
    }

    [Fact]
    public void GitHub_OfDiagnostics_IsALineEachWithItsSignsEscaped()
    {
        var lines = Write(DiagnosticFormat.GitHub, Language.English, [Clash, Doubtful], 2).Split('\n');

        lines.Should().HaveCount(4);
        lines[0].Should().StartWith("::error file=aturan/a b%2C1%3A%25.yaml,line=3,col=5,endColumn=9,title=NTR3007 Id used twice::'x{1}' is used%0D%0Aalready, 100%25 Did you mean 'y'?%0A/akar/ü.yaml(7,1): Here.%0Ahttps://");
        lines[1].Should().StartWith("::warning file=b.yaml,line=1,col=1,endColumn=2,title=NTR3008 ");
        lines[2].Should().StartWith("::notice::… and 2 more.");
        lines[3].Should().BeEmpty();
    }

    [Fact]
    public void Text_OfAClash_ShowsBothPlaces() =>
        Write(DiagnosticFormat.Text, Language.English, [Clash], 0).Should().Contain("): error NTR3007: ").And.Contain("/akar/ü.yaml(7,1): note: Here.\n     7 | id\n       | ^^\n");

    private static JsonElement Parse(DiagnosticFormat format, Language language, IReadOnlyList<Diagnostic> diagnostics, int omitted) =>
        JsonDocument.Parse(Write(format, language, diagnostics, omitted)).RootElement;

    private static string Write(DiagnosticFormat format, Language language, IReadOnlyList<Diagnostic> diagnostics, int omitted)
    {
        using var writer = new StringWriter();
        DiagnosticOutput.Write(diagnostics, omitted, format, language, writer);
        return writer.ToString();
    }

    private static DiagnosticDescriptor Find(string id) => DiagnosticCatalogue.Find(id)!;
}
