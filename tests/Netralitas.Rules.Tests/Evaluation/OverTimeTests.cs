using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using FluentAssertions;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Model;
using Netralitas.Rules.Text;
using Xunit;

namespace Netralitas.Rules.Tests.Evaluation;

/// <summary>
/// The versions of the law join: what was a breach before and after some days was one on them too, and no day has two versions
/// of one norm. Checked for every act, actor and target of the vocabulary, with all circumstances known, on every day of the years.
/// </summary>
public sealed class OverTimeTests
{
    private const string A1 = "rules/pelanggaran/skb-2022/a1.yaml";
    private const string Act = "perbuatan";
    private const string Actor = "pelaku.status";
    private const string B71 = "rules/pelanggaran/b-71-2017/b.yaml";

    private static readonly DayRange Years = new(new(2018, 1, 1), new(2026, 12, 31));

    // The decrees on neutrality do not name what they replace; each was followed by the next.
    private static readonly string[] Decrees = ["b-71-2017", "skb-2020", "skb-2022"];

    private static readonly bool[] Gravities = [true, false];

    private static readonly (string Status, string Phase)[] TimesOfParties = [("bukan_calon", "kampanye")];

    private static readonly (string Status, string Phase)[] TimesOfCandidates = [("bakal_calon", "pra_penetapan"), ("calon", "kampanye")];

    /// <summary>
    /// Gaps that are known, with the reason: the law itself has them, or the rulebook does not hold that law yet. An entry that is
    /// no longer needed must go.
    /// </summary>
    private static readonly (Gap Gap, string Reason)[] KnownGaps =
    [
        (new(ViolationKind.Discipline, BetweenPp94AndSkb2022, "dukungan_ktp"), "support letters for a bakal calon: PP 53/2010 is read to include them (inferred), PP 94/2021 Pasal 5 huruf n angka 7 says calon; SKB 2022 names them again"),
        (new(ViolationKind.Discipline, BetweenPp94AndSkb2022, "tim_pemenangan"), "PP 53/2010 spoke of being involved in campaign activities, PP 94/2021 of taking part in the campaign; a winning team is named only by SKB 2022"),
    ];

    /// <summary>Two versions of one norm on one day that are known. An entry that is no longer needed must go.</summary>
    private static readonly (string Older, string Newer, string Reason)[] KnownTwins = [];

    private static readonly Lazy<Survey> Shipped = new(() => Survey.Of(Rulebook.Default));

    private static DayRange BetweenPp94AndSkb2022 => new(new(2021, 8, 31), new(2022, 9, 21));

    [Fact]
    public void Violations_OverTheYears_HaveNoGapBetweenVersions()
    {
        Shipped.Value.Actions.Should().BeGreaterThan(1000, "a survey of nothing would pass");
        Shipped.Value.Gaps.Where(pair => !KnownGaps.Any(known => known.Gap == pair.Key)).Select(pair => $"{pair.Key}, for example {pair.Value}").Should().BeEmpty();
        KnownGaps.Select(known => known.Gap).Where(gap => !Shipped.Value.Gaps.ContainsKey(gap)).Should().BeEmpty("a known gap that is closed must leave the table");
    }

    [Fact]
    public void Violations_OverTheYears_NeverRestOnTwoVersionsOfOneNorm()
    {
        Shipped.Value.Twins.Where(twin => !KnownTwins.Any(known => (known.Older, known.Newer) == (twin.Older, twin.Newer))).Should().BeEmpty();
        KnownTwins.Where(known => !Shipped.Value.Twins.Any(twin => (known.Older, known.Newer) == (twin.Older, twin.Newer))).Should().BeEmpty("known twins that are parted must leave the table");
    }

    [Fact]
    public void Survey_OfARuleThatStartsLate_FindsTheGap() =>
        Survey.Of(Changed(A1, "mulai: 2022-09-22", "mulai: 2022-10-22"), "pasang_alat_peraga").Gaps.Keys
            .Should().Equal(new Gap(ViolationKind.Ethics, new DayRange(new(2022, 9, 22), new(2022, 10, 21)), "pasang_alat_peraga"));

    [Fact]
    public void Survey_OfARuleThatEndsLate_FindsTheTwins() =>
        Survey.Of(Changed(B71, "sampai: 2022-09-21", "sampai: 2022-10-21"), "pasang_alat_peraga").Twins
            .Should().Equal(new Twin("b-71-2017/b", "skb-2022/A1"));

    private static Rulebook Changed(string path, string old, string replacement) =>
        Rulebook.Parse(Rulebook.EmbeddedFiles.Select(file => file.Path == path ? new SourceText(path, file.Content.Replace(old, replacement, StringComparison.Ordinal)) : file), "rules")
            .RulebookOrThrow();

    /// <summary>Days without a breach between days with one, on a track (null: on any).</summary>
    private sealed record Gap(ViolationKind? Track, DayRange Days, string Act);

    /// <summary>Two rules of one track that rest on two versions of one norm on the same day.</summary>
    private sealed record Twin(string Older, string Newer);

    /// <summary>What putting many actions to a rulebook over the years shows.</summary>
    private sealed record Survey(int Actions, IReadOnlyDictionary<Gap, string> Gaps, IReadOnlyList<Twin> Twins)
    {
        public static Survey Of(Rulebook rulebook, string? onlyAct = null)
        {
            var time = new OverTime(rulebook, Years);
            var chains = Chains(rulebook.Index.Content);
            var gaps = new ConcurrentDictionary<Gap, string>();
            var twins = new ConcurrentDictionary<Twin, bool>();
            var actions = 0;
            Parallel.ForEach(Describe(rulebook, onlyAct), facts =>
            {
                var parts = time.Of(facts);
                Interlocked.Add(ref actions, parts.Count > 0 ? 1 : 0);
                foreach (var gap in GapsOf(parts, facts.Find(Act)!.Codes[0]))
                {
                    gaps[gap] = $"{facts.Find(Actor)} to {facts.Find(FactKeys.TargetKind)} {facts.Find(FactKeys.TargetStatus)}";
                }

                foreach (var twin in parts.SelectMany(part => TwinsOf(rulebook.Index.Content, chains, part)))
                {
                    twins[twin] = true;
                }
            });
            return new Survey(actions, gaps, [.. twins.Keys.OrderBy(twin => twin.ToString(), StringComparer.Ordinal)]);
        }

        /// <summary>The gaps on each track; those that show only over all tracks together, if no track has one.</summary>
        private static List<Gap> GapsOf(IReadOnlyList<OverTime.Part> parts, string act)
        {
            var onTracks = Enum.GetValues<ViolationKind>().SelectMany(track => DaysOf(parts, track).Select(days => new Gap(track, days, act))).ToList();
            return onTracks.Count > 0 ? onTracks : [.. DaysOf(parts, null).Select(days => new Gap(null, days, act))];
        }

        private static IEnumerable<DayRange> DaysOf(IReadOnlyList<OverTime.Part> parts, ViolationKind? track)
        {
            DateOnly? lastHit = null;
            foreach (var part in parts)
            {
                // A rule that could apply leaves no gap, but for one of a single election when the action names none: it is an act of another.
                var isFirm = part.Firm.Any(IsOnTrack);
                if (!isFirm && !part.Possible.Any(rule => IsOnTrack(rule) && !IsOfOneElection(rule.When)))
                {
                    continue;
                }

                if (lastHit?.AddDays(1) < part.Days.From)
                {
                    yield return new DayRange(lastHit.Value.AddDays(1), part.Days.From.AddDays(-1));
                }

                lastHit = lastHit is not null || isFirm ? part.Days.Until : null;
            }

            bool IsOnTrack(Rule rule) => track is null || rule.Kind == track;
        }

        private static bool IsOfOneElection(Condition condition) =>
            condition is HasCode { Fact: FactKeys.Election } || (condition is AllOf all && all.Parts.Any(IsOfOneElection));

        private static IEnumerable<Twin> TwinsOf(RulebookContent content, IReadOnlyList<string[]> chains, OverTime.Part part) =>
            from older in part.Firm
            from newer in part.Firm
            where older.Kind == newer.Kind
            where chains.Any(chain => Cited(content, older, part.Days.From).Any(left => Cited(content, newer, part.Days.From).Any(right =>
                Array.IndexOf(chain, left) is >= 0 and var at && Array.IndexOf(chain, right) > at)))
            select new Twin(older.Id, newer.Id);

        private static IEnumerable<string> Cited(RulebookContent content, Rule rule, DateOnly day) =>
            rule.LegalBasis.Concat(rule.Sanction.Basis).SelectMany(norm => norm.Homes)
                .Where(home => content.Find(home)!.Value.Provision.Validity.Covers(day) == Truth.True)
                .Select(home => home.Instrument);

        private static List<string[]> Chains(RulebookContent content) =>
            [Decrees, .. content.Instruments.Where(instrument => instrument.ReplacedBy is not null).Select(instrument => new[] { instrument.Id, instrument.ReplacedBy!.Name })];

        /// <summary>Every act that a rule names, every actor and target, grave and slight, without an election and in each that elects the target.</summary>
        private static IEnumerable<FactSet> Describe(Rulebook rulebook, string? onlyAct)
        {
            var yesOrNo = rulebook.Vocabulary.Facts.Where(fact => fact.Type == FactType.YesNo).Select(fact => fact.Key).ToList();
            var acts = rulebook.Index.Content.Rules.SelectMany(rule => rule.When.Leaves()).OfType<HasCode>().Where(leaf => leaf.Fact == Act)
                .SelectMany(leaf => leaf.Codes).SelectMany(code => rulebook.Vocabulary.Find(Act)!.Expand(code.Name)).Distinct().ToList();
            return
                from grave in Gravities
                let known = yesOrNo.Aggregate(FactSet.Empty, (facts, key) => facts.With(key, Holds(key, grave)))
                    .With("keadaan.objek_foto", "calon")
                    .With("keadaan.tempat", "fasilitas_pemerintah")
                    .With("pelaku.kelompok_jabatan", "jpt_pratama")
                from act in acts
                where onlyAct is null || act == onlyAct
                from actor in Codes(Actor)
                from target in Codes(FactKeys.TargetKind)
                from time in target == "parpol" ? TimesOfParties : TimesOfCandidates
                let facts = known.With(Act, act).With(Actor, actor).With(FactKeys.TargetKind, target)
                    .With(FactKeys.TargetStatus, time.Status).With(FactKeys.Phase, time.Phase)
                from election in rulebook.Index.Content.Calendars.Where(calendar => calendar.Designations.Any(designation => designation.Targets.Any(name => name.Name == target))).Select(calendar => calendar.Id).Prepend(null)
                select election is null ? facts : facts.With(FactKeys.Election, election);

            IEnumerable<string> Codes(string key) => rulebook.Vocabulary.Find(key)!.Codes.Select(code => code.Code);
        }

        // Whatever would lift a finding does not hold; what several rules ask for in all cases does.
        private static bool Holds(string key, bool grave) => key switch
        {
            "keadaan.dengan_sengaja" or "keadaan.dapat_diakses_publik" or "sasaran.perseorangan" or "pelaku.kepala_daerah" => true,
            "keadaan.tugas_kedinasan" or "keadaan.izin_menteri" or "keadaan.izin_tempat" => false,
            _ => grave && key.StartsWith("keadaan.", StringComparison.Ordinal),
        };
    }
}
