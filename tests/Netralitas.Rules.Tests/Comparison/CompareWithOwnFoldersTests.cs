using System;
using System.Linq;
using FluentAssertions;
using Netralitas.Rules.Comparison;
using Netralitas.Rules.Tests.Merging;
using Xunit;

namespace Netralitas.Rules.Tests.Comparison;

/// <summary>The embedded rules against folders that build on them: what such a folder adds and overrides is told, and nothing else.</summary>
public sealed class CompareWithOwnFoldersTests
{
    [Fact]
    public void CompareWith_AFolderThatOnlyNamesItself_SaysThatNoActionChanges()
    {
        var comparison = Rulebook.Default.CompareWith(new OwnRules().Rulebook());

        comparison.NoActionChanges.Should().BeTrue();
        comparison.Changes.Should().NotBeEmpty().And.OnlyContain(change => change.Subject == "buku.yaml/sendiri" && change.IsWording);
    }

    [Fact]
    public void CompareWith_AFolderThatOverridesARuleFromADay_TellsItFromThatDay()
    {
        var own = Overriding("disiplin.sedang").Rulebook();

        var rules = Rulebook.Default.CompareWith(own).Changes.Where(IsOfRules).ToList();

        rules.Should().OnlyContain(change => change.Subject == "pelanggaran/skb-2022/B6");
        var change = rules.Should().ContainSingle(change => change.What.English == "sanksi.tingkat: disiplin.berat → disiplin.sedang").Subject;
        change.Witness!.Find("tanggal")!.Days!.Value.From.Should().Be(new DateOnly(2024, 1, 1));
        change.Before!.Violations.Single(violation => violation.Rule == "skb-2022/B6").Sanction.Level.Should().Be("berat");
        change.After!.Violations.Single(violation => violation.Rule == "skb-2022/B6").Sanction.Level.Should().Be("sedang");
    }

    [Fact]
    public void CompareWith_AFolderThatRepeatsARule_FindsNoActionThatIsJudgedOtherwise()
    {
        var comparison = Rulebook.Default.CompareWith(Overriding("disiplin.berat").Rulebook());

        // That it repeats is not proven, so places to look at are told; on none of them does the answer differ.
        comparison.Changes.Where(IsOfRules).Should().NotBeEmpty();
        comparison.Changes.Where(change => IsOfRules(change) && change.Witness is not null)
            .Should().OnlyContain(change => !comparison.On(change.Witness!).IsJudgedOtherwise);
    }

    private static bool IsOfRules(RulebookChange change) => change.Subject.StartsWith("pelanggaran/", StringComparison.Ordinal);

    private static OwnRules Overriding(string level) => new OwnRules()
        .Overriding("aturan", "skb-2022/B6", "2024-01-01", "pelanggaran/skb-2022/b6.yaml", ("mulai: 2022-09-22", "mulai: 2024-01-01"), ("tingkat: disiplin.berat", "tingkat: " + level))
        .With("pelanggaran/skb-2022/b6.uji.yaml", OwnRules.Embedded("pelanggaran/skb-2022/b6.uji.yaml"));
}
