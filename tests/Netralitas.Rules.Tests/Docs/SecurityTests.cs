using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using FluentAssertions;
using Netralitas.Rules.Syntax;
using Xunit;

namespace Netralitas.Rules.Tests.Docs;

/// <summary>SECURITY.md states every bound and its default.</summary>
public sealed partial class SecurityTests
{
    private const int Mebi = 1024 * 1024;

    [Fact]
    public void Bounds_OfReadLimits_AreStatedWithTheirDefaults()
    {
        var page = string.Join(' ', File.ReadAllText(Path.Combine(RepositoryFiles.Root, "SECURITY.md")).Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
        var stated = Bound().Matches(page).ToDictionary(
            match => match.Groups["name"].Value,
            match => int.Parse(match.Groups["number"].Value, NumberStyles.AllowThousands, CultureInfo.InvariantCulture) * (match.Groups["unit"].Success ? Mebi : 1));

        stated.Should().BeEquivalentTo(typeof(ReadLimits).GetProperties().Where(property => property.PropertyType == typeof(int))
            .ToDictionary(property => property.Name, property => (int)property.GetValue(ReadLimits.Default)!));
    }

    [GeneratedRegex(@"(?<number>[\d,]*\d)(?<unit> MiB)?[^\d(`]*\(`(?<name>Max\w+)`\)", RegexOptions.CultureInvariant)]
    private static partial Regex Bound();
}
