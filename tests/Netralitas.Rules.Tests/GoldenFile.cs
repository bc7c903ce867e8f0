using System;
using System.IO;
using FluentAssertions;

namespace Netralitas.Rules.Tests;

/// <summary>A file that holds what the code must say, word for word. <c>NETRALITAS_UPDATE_GOLDEN=1</c> rewrites it instead.</summary>
internal static class GoldenFile
{
    private const string UpdateVariable = "NETRALITAS_UPDATE_GOLDEN";
    private const string CiVariable = "CI";

    public static void Check(string path, string actual) =>
        Check(path, actual, IsUpdate(Environment.GetEnvironmentVariable(UpdateVariable), Environment.GetEnvironmentVariable(CiVariable)));

    /// <summary>Whether to rewrite; never on CI, where a rewritten golden would pass anything.</summary>
    internal static bool IsUpdate(string? update, string? ci) =>
        update == "1" && (ci != "true" ? true : throw new InvalidOperationException($"{UpdateVariable} must not be set where {CiVariable} is: goldens are rewritten by hand and looked at."));

    internal static void Check(string path, string actual, bool isUpdate)
    {
        actual.Should().NotBeNullOrWhiteSpace("an empty golden would hold nothing");
        if (isUpdate)
        {
            File.WriteAllText(path, actual);
        }

        File.Exists(path).Should().BeTrue($"{path} is missing; run the tests with {UpdateVariable}=1 and look at what they write");
        actual.Should().Be(File.ReadAllText(path).ReplaceLineEndings("\n"));
    }
}
