using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using FluentAssertions;
using Netralitas.Rules.Records;
using Netralitas.Rules.Tests.Evaluation;
using Netralitas.Rules.Text;
using Xunit;

namespace Netralitas.Rules.Tests.Records;

/// <summary>The same rules, the same facts, the same finding; or the first difference.</summary>
public sealed class DecisionReplayerTests
{
    [Fact]
    public void Replay_OfAnyRecord_ComesToTheSameFinding() => Properties.ForAll(
        RandomActions.OnSomeDays,
        100,
        facts =>
        {
            var options = new EvaluatorOptions { Holidays = new HashSet<DateOnly> { new(2024, 1, 22), new(2024, 1, 23) } };
            var recorder = new DecisionRecorder(new ActionEvaluator(Rulebook.Default, options), RecordedActions.Key, facts.Values.Count % 2 == 0 ? Language.English : Language.Indonesian);
            var record = DecisionRecord.Parse(recorder.Record(facts.WithText("pelaku.jabatan", "Camat"), RecordedActions.Time).Json).Record!;

            new DecisionReplayer(Rulebook.Default).Replay(record).Should().BeEmpty();
        });

    [Fact]
    public void Replay_WithSeveralRulebooks_TakesTheOneThatDecided()
    {
        var old = RecordedActions.Record();
        var replayer = new DecisionReplayer(Rulebook.Default, Changed(), BaseRules.Rulebook);

        replayer.Replay(old).Should().BeEmpty();
        replayer.Replay(new DecisionRecorder(new ActionEvaluator(Changed())).Record(RecordedActions.Like, RecordedActions.Time)).Should().BeEmpty();
    }

    [Fact]
    public void Replay_WithoutTheRules_NamesThemAndThoseAtHand()
    {
        var diagnostic = new DecisionReplayer(Rulebook.Default).Replay(RecordedActions.Record(), "log.jsonl", 7).Should().ContainSingle().Subject;

        diagnostic.Id.Should().Be("NTR7007");
        diagnostic.Span.ToString().Should().Be("log.jsonl(7,1)");
        diagnostic.Message.English.Should().Contain(BaseRules.Rulebook.Digest).And.Contain($"{Rulebook.Default.Version}, {Rulebook.Default.Digest}");
        new DecisionReplayer().Replay(RecordedActions.Record()).Single().Message.English.Should().EndWith("At hand: nothing.");
    }

    [Theory]
    [InlineData("\"verdict\":\"undetermined\"", "\"verdict\":\"noViolation\"", "/verdict", "recorded \"noViolation\", now \"undetermined\"")]
    [InlineData("\"lifted\":[]", "\"lifted\":[\"x\"]", "/lifted/0", "recorded \"x\", now nothing")]
    [InlineData("\"decisionDate\":null,", "", "/decisionDate", "recorded nothing, now null")]
    public void Replay_OfAFindingThatWasAnother_ShowsTheFirstDifference(string from, string to, string place, string words)
    {
        // Written anew with a right hash: only deciding again finds it.
        var forged = RecordedActions.Forged(from, to);

        var diagnostic = new DecisionReplayer(BaseRules.Rulebook).Replay(forged).Should().ContainSingle().Subject;

        diagnostic.Id.Should().Be("NTR7009");
        diagnostic.Message.English.Should().Contain($"at {place}:").And.Contain(words).And.NotContain("Library");
    }

    [Fact]
    public void Replay_OfAnotherLibrary_SaysWhich()
    {
        var record = RecordedActions.Forged("\"library\":\"" + RecordedActions.Record().LibraryVersion, "\"library\":\"0.0.1", "\"lifted\":[]", "\"lifted\":[1]");

        new DecisionReplayer(BaseRules.Rulebook).Replay(record).Single().Message.English.Should().Contain($"Library: recorded 0.0.1, now {RecordedActions.Record().LibraryVersion}.");
        new DecisionReplayer(BaseRules.Rulebook).Replay(RecordedActions.Forged("\"library\":\"" + RecordedActions.Record().LibraryVersion, "\"library\":\"0.0.1")).Should().BeEmpty("the finding is the same");
    }

    [Fact]
    public void Replay_OfFactsThatTheRulesDoNotHave_SaysSo()
    {
        var record = RecordedActions.Forged("[\"suka\"]", "[\"sukaa\"]");

        new DecisionReplayer(BaseRules.Rulebook).Replay(record).Should().ContainSingle().Which.Should().Match<Rules.Diagnostics.Diagnostic>(diagnostic =>
            diagnostic.Id == "NTR7008" && diagnostic.Message.English.Contains("sukaa"));
    }

    private static Rulebook Changed()
    {
        var files = BaseRules.Files();
        files["buku.yaml"] = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(files["buku.yaml"]).Replace("1.0.0", "1.0.1", StringComparison.Ordinal));
        return BaseRules.Load(files).RulebookOrThrow();
    }
}
