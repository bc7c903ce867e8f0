using System;
using System.Collections.Generic;
using System.IO;
using System.Reflection;
using System.Xml.Linq;
using FluentAssertions;
using Xunit;

namespace Netralitas.Rules.Tests.Conventions;

/// <summary>House rules for everything users can see, checked on the built assembly and its documentation file.</summary>
public sealed class PublicApiTests
{
    private static readonly Assembly Library = typeof(Rulebook).Assembly;
    private static readonly Type[] Public = Library.GetExportedTypes();

    [Fact]
    public void PublicSurface_OfTheLibrary_IsTheApprovedOne() =>
        GoldenFile.Check(Path.Combine(RepositoryFiles.Root, "src/Netralitas.Rules/PublicApi.txt"), PublicApiText.Of(Library));

    [Theory]
    [InlineData(typeof(Open), "class PublicApiTests.Open\n    Open()\n    int Field\n    int Init { get; init; }\n    int Set { get; set; }\n")]
    [InlineData(typeof(Closed), "sealed record PublicApiTests.Closed\n    Closed(int One)\n    int One { get; init; }\n")]
    [InlineData(typeof(Helper), "static class PublicApiTests.Helper\n    static void Do<T>(IReadOnlyList<T> items, int?[] pair)\n")]
    [InlineData(typeof(BrokenException), "class PublicApiTests.BrokenException : Exception\n    BrokenException()\n")]
    [InlineData(typeof(Choice), "enum PublicApiTests.Choice\n    One = 0\n")]
    [InlineData(typeof(Rich<>), "readonly struct PublicApiTests.Rich<T> : IComparable where T : class\n    [Obsolete] string? Old { get; }\n    const string Name = \"a\"\n    int CompareTo(object? obj)\n    required (string, IReadOnlyList<string?>) Pair { get; init; }\n    static bool TryFind(string name, out T? found, StringComparison how = StringComparison.Ordinal, params IEnumerable<int> more)\n")]
    public void PublicApiText_OfEveryKindOfMember_IsNearToCSharp(Type type, string expected) => PublicApiText.Of(type).Should().Be(expected);

    [Fact]
    public void PublicTypes_OfTheLibrary_AreClosedToDerivation()
    {
        Public.Should().HaveCountGreaterThan(20, "a check of nothing would pass");
        PublicSurface.Unsealed(Public).Should().BeEmpty();
    }

    [Fact]
    public void PublicProperties_OfTheLibrary_CanOnlyBeSetWhileMade() => PublicSurface.Mutable(Public).Should().BeEmpty();

    [Fact]
    public void PublicParameters_OfTheLibrary_AreAllDescribed() =>
        PublicSurface.Undescribed(Public, XmlDocumentation.Beside(Library)).Should().BeEmpty();

    [Fact]
    public void Unsealed_OfAnOpenClass_NamesIt() =>
        PublicSurface.Unsealed([typeof(Open), typeof(Closed), typeof(Helper), typeof(BrokenException), typeof(Choice), typeof(IEnumerable<int>)])
            .Should().Equal(typeof(Open).FullName!);

    [Fact]
    public void Mutable_OfASetterOrAField_NamesIt() =>
        PublicSurface.Mutable([typeof(Open), typeof(Closed), typeof(Choice)]).Should().Equal(typeof(Open).FullName + ".Set", typeof(Open).FullName + ".Field");

    [Fact]
    public void Undescribed_OfEveryKindOfMember_NamesTheirParameters()
    {
        var documentation = XmlDocumentation.Read(XDocument.Parse("<doc><members/></doc>"));

        PublicSurface.Undescribed([typeof(Closed), typeof(Helper)], documentation).Should().Equal(
            $"{typeof(Closed).FullName}..ctor: One",
            $"{typeof(Helper).FullName}.Do: items",
            $"{typeof(Helper).FullName}.Do: pair");
    }

    [Fact]
    public void Undescribed_WithTags_FindsThemByTheCompilersIds()
    {
        var prefix = typeof(PublicApiTests).FullName;
        var documentation = XmlDocumentation.Read(XDocument.Parse(
            $$"""
            <doc><members>
              <member name="T:{{prefix}}.Closed"><param name="One">A number.</param></member>
              <member name="M:{{prefix}}.Helper.Do``1(System.Collections.Generic.IReadOnlyList{``0},System.Nullable{System.Int32}[])"><param name="items">Some.</param><param name="pair"> </param></member>
            </members></doc>
            """));

        PublicSurface.Undescribed([typeof(Closed), typeof(Helper)], documentation).Should().Equal($"{typeof(Helper).FullName}.Do: pair");
    }

#pragma warning disable CA1000, CA1036, CA1815, CA1034, CA1051, CA1052, CA1032, CA1064 // They are here to break the rules, or just not to.
    public class Open
    {
        public int Field = 1;

        public int Set { get; set; }

        public int Init { get; init; }
    }

    public sealed record Closed(int One);

    public static class Helper
    {
        public static void Do<T>(IReadOnlyList<T> items, int?[] pair) => _ = (items, pair);
    }

    public class BrokenException : Exception;

    public enum Choice
    {
        One,
    }

    public readonly struct Rich<T> : IComparable
        where T : class
    {
        public const string Name = "a";

        public required (string Key, IReadOnlyList<string?> Values) Pair { get; init; }

        [Obsolete("For a test.")]
        public string? Old => null;

        public static bool TryFind(string name, out T? found, StringComparison how = StringComparison.Ordinal, params IEnumerable<int> more)
        {
            _ = (name, how, more);
            found = null;
            return false;
        }

        public int CompareTo(object? obj) => 0;
    }
#pragma warning restore CA1000, CA1036, CA1815, CA1034, CA1051, CA1052, CA1032, CA1064
}
