using System.Text.RegularExpressions;
using FluentAssertions;
using Xunit;

namespace Netralitas.Rules.Tests.Conventions;

/// <summary>The layering check is only as good as what it reads.</summary>
public sealed partial class CodeTextTests
{
    [Theory]
    [InlineData("a /* Secret */ b", "a b")]
    [InlineData("a // Secret\nb", "a b")]
    [InlineData("/// <see cref=\"Secret\"/>\nb", "b")]
    [InlineData("a(\"Secret\", b)", "a( , b)")]
    [InlineData("a(\"\\\"Secret\", b)", "a( , b)")]
    [InlineData("a(@\"\\\", Kept, @\"\"\"Secret\"\"\")", "a( , Kept, )")]
    [InlineData("a($\"Secret {Kept} Secret\")", "a( Kept )")]
    [InlineData("a($\"{{Secret}} {Kept(new { X = 1 })}\")", "a( Kept(new { X = 1 }) )")]
    [InlineData("a($\"{(x ? \"Secret\" : Kept)}\")", "a( (x ? : Kept) )")]
    [InlineData("a(\"\"\"Secret \"Secret\" \"\"\", b)", "a( , b)")]
    [InlineData("a($$\"\"\"{Secret} {{Kept}} \"\"\", b)", "a( Kept , b)")]
    [InlineData("a('\"', Kept, '\\'', Kept)", "a( , Kept, , Kept)")]
    [InlineData("@class.Kept", "@class.Kept")]
    public void Strip_OfCommentsAndLiterals_LeavesOnlyCode(string source, string expected) =>
        Blanks().Replace(CodeText.Strip(source), " ").Trim().Should().Be(expected);

    [Fact]
    public void Strip_OfSeveralLines_KeepsLineNumbers() =>
        CodeText.Strip("a\n/* b\nb */ c\n\"\"\"\n d\n \"\"\"; e\n").Split('\n').Should().HaveCount(7);

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
