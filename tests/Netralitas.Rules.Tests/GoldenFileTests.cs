using System;
using System.IO;
using FluentAssertions;
using Xunit;

namespace Netralitas.Rules.Tests;

/// <summary>The helper itself: it must never let a wrong text pass.</summary>
public sealed class GoldenFileTests
{
    [Theory]
    [InlineData(null, null, false)]
    [InlineData("0", "true", false)]
    [InlineData(null, "true", false)]
    [InlineData("1", null, true)]
    [InlineData("1", "false", true)]
    public void IsUpdate_ByItsVariables_Answers(string? update, string? ci, bool expected) => GoldenFile.IsUpdate(update, ci).Should().Be(expected);

    [Fact]
    public void IsUpdate_OnCi_Refuses() =>
        FluentActions.Invoking(() => GoldenFile.IsUpdate("1", "true")).Should().Throw<InvalidOperationException>();

    [Fact]
    public void Check_OfADifferentMissingOrEmptyText_Fails()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("expected.txt", "one\n");

        FluentActions.Invoking(() => GoldenFile.Check(path, "one\n", isUpdate: false)).Should().NotThrow();
        FluentActions.Invoking(() => GoldenFile.Check(path, "two\n", isUpdate: false)).Should().Throw<Exception>();
        FluentActions.Invoking(() => GoldenFile.Check(path + "x", "one\n", isUpdate: false)).Should().Throw<Exception>();
        FluentActions.Invoking(() => GoldenFile.Check(path, "", isUpdate: true)).Should().Throw<Exception>();
        File.ReadAllText(path).Should().Be("one\n");
    }

    [Fact]
    public void Check_OnUpdate_RewritesTheFile()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("expected.txt", "one\n");

        GoldenFile.Check(path, "two\n", isUpdate: true);

        File.ReadAllText(path).Should().Be("two\n");
    }
}
