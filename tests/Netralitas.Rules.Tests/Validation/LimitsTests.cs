using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using FluentAssertions;
using Netralitas.Rules.Diagnostics;
using Netralitas.Rules.Syntax;
using Xunit;

namespace Netralitas.Rules.Tests.Validation;

/// <summary>How large a rulebook may be: each bound is raised by one until a rulebook that has one of everything, and most of it twice, is accepted.</summary>
public sealed class LimitsTests
{
    private static readonly Dictionary<string, Func<int, ReadLimits>> Bounds = new(StringComparer.Ordinal)
    {
        [nameof(ReadLimits.MaxRules)] = limit => new ReadLimits { MaxRules = limit },
        [nameof(ReadLimits.MaxConditions)] = limit => new ReadLimits { MaxConditions = limit },
        [nameof(ReadLimits.MaxCodes)] = limit => new ReadLimits { MaxCodes = limit },
        [nameof(ReadLimits.MaxDays)] = limit => new ReadLimits { MaxDays = limit },
    };

    [Fact]
    public void Load_WithABoundRaisedOneByOne_TellsWhatIsTooMuchUntilAllFits()
    {
        var (files, report) = (Files(), new StringBuilder());
        BaseRules.Load(files).Diagnostics.Should().BeEmpty("else no bound is enough");
        foreach (var (name, limits) in Bounds)
        {
            var limit = 0;
            IReadOnlyList<Diagnostic> told;
            do
            {
                report.Append($"{name} {++limit}\n");
                told = BaseRules.Load(files, limits(limit)).Diagnostics;
                foreach (var diagnostic in told)
                {
                    report.Append($"  {diagnostic.Span.Path}({diagnostic.Span.Line},{diagnostic.Span.Column}) {diagnostic.Id} {diagnostic.Message.English}\n");
                }
            }
            while (told.Count > 0);
            limit.Should().BeGreaterThan(1, "else nothing of it is there twice");
        }

        GoldenFile.Check(Path.Combine(RepositoryFiles.Tests, "Goldens", "mistakes", "limits.txt"), report.ToString());
    }

    /// <summary>A second one of what the rulebook has but one of, under another id: only how much there is counts.</summary>
    private static SortedDictionary<string, byte[]> Files()
    {
        var files = OneOfEverything.Files();
        foreach (var path in new[] { "kebolehan/tugas.yaml", "praktik/terbukti.yaml" })
        {
            files[path.Replace("/", "/lain/", StringComparison.Ordinal)] = Encoding.UTF8.GetBytes(OneOfEverything.Text(path).Replace("id: ", "id: lain-", StringComparison.Ordinal));
        }

        return files;
    }
}
