using System;
using System.Collections.Generic;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using FluentAssertions;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Model;
using Netralitas.Rules.Records;
using Netralitas.Rules.Tests.Evaluation;
using Netralitas.Rules.Text;
using Xunit;

namespace Netralitas.Rules.Tests.Records;

/// <summary>What a record says, and what it keeps to itself.</summary>
public sealed class DecisionRecorderTests
{
    [Fact]
    public void Record_OfAnAction_SaysWhatDecidedWhatAndWhen()
    {
        var record = RecordedActions.Record(reference: "R-1");

        record.Time.Should().Be(RecordedActions.Time).And.HaveOffset(TimeSpan.FromHours(7));
        record.Reference.Should().Be("R-1");
        record.RulebookVersion.Should().Be(BaseRules.Rulebook.Version);
        record.RulebookDigest.Should().Be(BaseRules.Rulebook.Digest);
        record.LibraryVersion.Should().MatchRegex(@"^\d+\.\d+\.\d+[^+]*$");
        record.Language.Should().Be(Language.Indonesian);
        record.Previous.Should().BeNull();
        record.Facts.Find("perbuatan")!.Codes.Should().Equal("suka");
        record.Finding.GetProperty("verdict").GetString().Should().Be("undetermined");
        record.Json.Should().NotContain("\n");
    }

    [Fact]
    public void Record_OfAnyAction_IsReadAsItWasWritten() => Properties.ForAll(
        RandomActions.OnSomeDays,
        100,
        facts =>
        {
            var record = new DecisionRecorder(new ActionEvaluator(Rulebook.Default), RecordedActions.Key, Language.English)
                .Record(facts.WithText("pelaku.jabatan", "Camat \"Sukamaju\"\n\u202E😀\ud800"), RecordedActions.Time.AddTicks(facts.GetHashCode()), "R/1");

            var read = DecisionRecord.Parse(record.Json);

            read.Diagnostics.Should().BeEmpty();
            read.Record!.Json.Should().Be(record.Json);
            read.Record.Time.Should().Be(record.Time);
            read.Record.Facts.ToString().Should().Be(record.Facts.ToString());
            read.Record.MaskedFacts.Should().Equal("pelaku.jabatan");
        });

    [Fact]
    public void Hash_OfARecord_IsThatOfItsContentAsItStands()
    {
        var record = RecordedActions.Record();
        var content = RecordedActions.Content(record);

        record.Hash.Should().Be("sha256:" + Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(content))).ToLowerInvariant());
        record.Json.Should().Be($$"""{"hash":"{{record.Hash}}","record":{{content}}}""");
    }

    [Fact]
    public void Record_OfAMaskedFact_DoesNotTellItAnywhere()
    {
        var record = RecordedActions.Record();

        record.Json.Should().NotContain("Camat").And.NotContain("Sukamaju");
        record.MaskedFacts.Should().Equal("pelaku.jabatan");
        record.MaskingKeyId.Should().Be(RecordedActions.Key.Id);
        record.Facts.Find("pelaku.jabatan")!.Text.Should().Be(RecordedActions.Key.Mask("pelaku.jabatan", "Camat Sukamaju"));
    }

    [Fact]
    public void Evaluate_OfAMaskedFact_DoesNotTellItInTheFinding()
    {
        var finding = new ActionEvaluator(Rulebook.Default).Evaluate(FactSet.Empty.With("pelaku.status", "pns").WithText("pelaku.jabatan", "Camat Sukamaju"));

        new[] { Language.Indonesian, Language.English }.SelectMany(language => new[] { finding.ToText(language), finding.ToJson(language) })
            .Should().OnlyContain(text => !text.Contains("Sukamaju", StringComparison.Ordinal));
    }

    [Fact]
    public void Record_OfEqualPersons_HasEqualMasks()
    {
        var other = RecordedActions.Record(RecordedActions.Like.With("perbuatan", "bagikan"), "R-2");

        other.Facts.Find("pelaku.jabatan")!.Text.Should().Be(RecordedActions.Record().Facts.Find("pelaku.jabatan")!.Text);
        RecordedActions.Record(RecordedActions.Like.WithText("pelaku.jabatan", "Lurah")).Facts.Find("pelaku.jabatan")!.Text.Should().NotBe(other.Facts.Find("pelaku.jabatan")!.Text);
    }

    [Fact]
    public void Record_WithoutAKey_BlotsTheValueOut()
    {
        var record = new DecisionRecorder(new ActionEvaluator(BaseRules.Rulebook)).Record(RecordedActions.Like, RecordedActions.Time);

        record.Json.Should().NotContain("Camat").And.Contain("""{"pelaku.jabatan":{"masked":null}""");
        record.MaskingKeyId.Should().BeNull();
        record.MaskedFacts.Should().Equal("pelaku.jabatan");
        DecisionRecord.Parse(record.Json).Record!.Facts.Find("pelaku.jabatan")!.Text.Should().Be("***");
    }

    [Fact]
    public void Record_OfAFactNotKnown_MasksNothing()
    {
        var record = RecordedActions.Record(RecordedActions.Like.WithUnknown("pelaku.jabatan"));

        record.MaskedFacts.Should().BeEmpty();
        record.MaskingKeyId.Should().BeNull();
        record.Json.Should().Contain("\"pelaku.jabatan\":null");
    }

    [Fact]
    public void Record_OfATypedAction_IsThatOfItsFacts()
    {
        var action = new AsnAction { Date = new DateOnly(2024, 1, 20), Acts = [Acts.Like], Actor = new() { Status = ActorStatus.Pns } };
        var recorder = new DecisionRecorder(new ActionEvaluator(Rulebook.Default));

        recorder.Record(action, RecordedActions.Time).Json.Should().Be(recorder.Record(action.ToFactSet(), RecordedActions.Time).Json);
    }

    [Fact]
    public void Record_OfHolidays_KeepsThemInOrder()
    {
        var options = new EvaluatorOptions { Holidays = new HashSet<DateOnly> { new(2024, 2, 8), new(2024, 1, 1) } };

        var record = new DecisionRecorder(new ActionEvaluator(BaseRules.Rulebook, options)).Record(RecordedActions.Like, RecordedActions.Time);

        record.Holidays.Should().Equal(new DateOnly(2024, 1, 1), new DateOnly(2024, 2, 8));
        DecisionRecord.Parse(record.Json).Record!.Holidays.Should().Equal(record.Holidays);
    }

    [Fact]
    public void Record_OfWhatCannotBeEvaluated_Throws() =>
        FluentActions.Invoking(() => RecordedActions.Record(FactSet.Empty.With("perbuatan", "sukaa"))).Should().Throw<ArgumentException>().WithMessage("*sukaa*");

    [Fact]
    public void Record_AboveTheLimit_Throws() =>
        FluentActions.Invoking(() => RecordedActions.Record(reference: new string('a', DecisionRecord.MaxBytes))).Should().Throw<ArgumentException>().WithMessage("*1048576 bytes*");

    [Fact]
    public void Record_OfTheSame_IsTheSame() => RecordedActions.Record().Json.Should().Be(RecordedActions.Record().Json);

    [Fact]
    public void Vocabulary_OfTheShippedRules_MasksTheActorsPost() =>
        Rulebook.Default.Vocabulary.Facts.Where(fact => fact.IsMasked).Select(fact => (fact.Key, fact.Type)).Should().Equal(("pelaku.jabatan", FactType.Text));

    [Theory]
    [InlineData("", "NTR7001", "JSON")]
    [InlineData("[]", "NTR7001", "{\"hash\"")]
    [InlineData("{\"hash\":1,\"record\":{}}", "NTR7001", "{\"hash\"")]
    [InlineData("{\"hash\":\"x\",\"record\":[]}", "NTR7001", "{\"hash\"")]
    [InlineData("{\"hash\":\"x\",\"record\":{\"a\":1.5}}", "NTR7002", "1.5")]
    [InlineData("{\"hash\":\"x\",\"record\":{\"a\":1,\"a\":1}}", "NTR7002", "twice")]
    [InlineData("{\"hash\":\"x\", \"record\":{}}", "NTR7002", "record")]
    [InlineData("{\"hash\":\"x\",\"record\":{}}", "NTR7003", "x")]
    public void Parse_OfWhatIsNoRecord_SaysWhy(string json, string id, string words)
    {
        var read = DecisionRecord.Parse(json, "r.json");

        read.Record.Should().BeNull();
        var diagnostic = read.Diagnostics.Should().ContainSingle().Subject;
        diagnostic.Id.Should().Be(id);
        diagnostic.Message.English.Should().Contain(words);
        diagnostic.Span.Column.Should().BeInRange(1, Math.Max(1, json.Length));
    }

    public static IEnumerable<object[]> Misshapen() => new (string From, string To, string Words)[]
    {
        ("\"format\":1", "\"format\":2", "reads format 1"),
        ("\"format\":1,", "", "is not what this library writes"),
        ("\"format\":1", "\"format\":1,\"formatt\":1", "is not what this library writes"),
        ("[\"suka\"]", "[]", "'perbuatan' should be"),
        ("[\"suka\"]", "[\"suka\",\"suka\"]", "is not what this library writes"),
        ("[\"suka\"]", "[1]", "'perbuatan' should be a list of texts"),
        ("[\"suka\"]", "\"suka\"", "'perbuatan' should be codes"),
        ("[\"suka\"]", "{\"from\":\"2024-02-01\",\"until\":\"2024-01-01\"}", "'perbuatan' should be codes"),
        ("[\"suka\"]", "{\"from\":\"2024-2-1\",\"until\":\"2024-02-01\"}", "'perbuatan' should be codes"),
        ("\"language\":\"id\"", "\"language\":\"jv\"", "'language' should be 'id' or 'en'"),
        ("\"previous\":null", "\"previous\":\"x\"", "'previous' should be the hash"),
        ("\"previous\":null", "\"previous\":7", "'previous' should be a text"),
        ("2026-11-21T09:30:00+07:00", "2026-11-21", "'time' should be a time"),
        ("2026-11-21T09:30:00+07:00", "2026-11-21T09:30:00.0+07:00", "'time' should be a time"),
        ("\"holidays\":[]", "\"holidays\":[\"x\"]", "'holidays' should be a day"),
        ("\"holidays\":[]", "\"holidays\":{}", "'holidays' should be a list of texts"),
        ("\"finding\":{", "\"finding\":null,\"x\":{", "'finding' should be an object"),
        ("},\"time\":", "},\"time2\":", "'time' should be a text"),
    }.Select(row => new object[] { row.From, row.To, row.Words });

    [Theory]
    [MemberData(nameof(Misshapen))]
    public void Parse_OfARecordOfAnotherShapeWithItsRightHash_SaysWhatIsExpected(string from, string to, string words)
    {
        DecisionRecord.Parse(RecordedActions.ForgedJson(from, to)).Diagnostics.Should().ContainSingle().Which.Message.English.Should().Contain(words);
    }

    [Theory]
    [InlineData("")]
    [InlineData("sha256:")]
    [InlineData("sha256:36D977b2f5bc8ae2970b358cbf15c4e5f5e383eec2882c22a0d83135b254d8e1")]
    [InlineData("36d977b2f5bc8ae2970b358cbf15c4e5f5e383eec2882c22a0d83135b254d8e1")]
    public void After_WhatIsNoHash_Throws(string previous) =>
        FluentActions.Invoking(() => RecordedActions.Record().After(previous)).Should().Throw<ArgumentException>();
}
