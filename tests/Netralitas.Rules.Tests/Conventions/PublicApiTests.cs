using System;
using System.Collections.Generic;
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

#pragma warning disable CA1034, CA1051, CA1052, CA1032, CA1064 // They are here to break the rules, or just not to.
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
#pragma warning restore CA1034, CA1051, CA1052, CA1032, CA1064
}
