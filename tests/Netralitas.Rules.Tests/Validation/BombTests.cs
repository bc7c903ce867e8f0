using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Threading;
using FluentAssertions;
using Netralitas.Rules.Actions;
using Xunit;

namespace Netralitas.Rules.Tests.Validation;

/// <summary>
/// Rulebooks whose files are all of a lawful size and which multiply: what a few hundred lines say is worked out a million times, or
/// more deeply than a stack is. Each ends in a diagnostic or in a rulebook that can be used, with memory to match.
/// </summary>
public sealed class BombTests
{
    private const long Allowed = 512L * 1024 * 1024;

    /// <summary>Half of what a thread has on the stingiest systems.</summary>
    private const int SmallStack = 256 * 1024;

    [Fact]
    public void Read_OfLongKeysUnderLongKeys_StopsBeforeTheyAreJoined()
    {
        // Twenty keys of a thousand letters above twenty thousand values: joined they would be 800 MB.
        var keys = string.Concat(Enumerable.Repeat(new string('a', 1_000) + ": { ", 20));
        var leaves = string.Join(", ", Enumerable.Range(0, 20_000).Select(number => $"k{number}: x"));

        Action read = () => Syntax.Inputs.ReadAction(keys + leaves + new string('}', 20)).Diagnostics.Select(diagnostic => diagnostic.Id).Should().Equal("NTR1021");

        Allocated(read).Should().BeLessThan(64 * 1024 * 1024);
    }

    [Fact]
    public void Read_OfAMillionHiddenCharacters_CountsThem()
    {
        var result = Syntax.Inputs.ReadAction("a: " + new string('\u200B', 300_000));

        (result.Diagnostics.Count + result.OmittedCount).Should().Be(300_000);
    }

    [Fact]
    public void Read_OfManyValuesBeforeManyBlanks_DoesNotLookForTheEndOncePerValue() =>
        Syntax.Inputs.ReadAction("[" + string.Concat(Enumerable.Repeat("a,", 24_000)) + "]" + new string(' ', 900_000)).Diagnostics.Select(diagnostic => diagnostic.Id).Should().Equal("NTR5001");

    [Theory]
    [InlineData("shared facts", "NTR2027")]
    [InlineData("fixtures", "NTR2027")]
    [InlineData("a table with a fixture", "NTR2027")]
    [InlineData("a table of long values", "NTR3001")]
    [InlineData("a table", "NTR2022")]
    public void Load_OfTestsThatMultiply_StaysSmall(string what, string expected)
    {
        var facts = string.Join(", ", Enumerable.Range(0, 5_000).Select(number => $"x.f{number}: y"));
        var values = string.Join(", ", Enumerable.Range(0, 12).Select(number => $"k{number}: [{new string('a', 10_000)}, {new string('b', 10_000)}]"));
        var tests = what switch
        {
            "shared facts" => $"tindakan: {{ {facts} }}\nuji:\n" + Repeat("  - { nama: a, harap: { hasil: tidak } }\n", 5_000),
            "fixtures" => $"bahan: {{ a: {{ {facts} }} }}\nuji:\n" + Repeat($"  - {{ nama: a, pakai: [{string.Join(", ", Enumerable.Repeat("a", 300))}], harap: {{ hasil: tidak }} }}\n", 40),
            "a table with a fixture" => $"bahan: {{ a: {{ {facts} }} }}\nuji:\n  - {{ nama: a, tabel: {{ pakai: [a], x: [{string.Join(", ", Enumerable.Range(0, 900))}] }}, harap: {{ hasil: tidak }} }}\n",
            "a table of long values" => $"uji:\n  - {{ nama: a, tabel: {{ {values.Split(", k9")[0]} }}, harap: {{ hasil: tidak }} }}\n",
            _ => $"uji:\n  - {{ nama: a, tabel: {{ {values} }}, harap: {{ hasil: tidak }} }}\n",
        };
        var files = BaseRules.Files();
        files["pelanggaran/uu-1/umum.yaml"] = GeneralRule.File;
        files["pelanggaran/uu-1/umum.uji.yaml"] = Encoding.UTF8.GetBytes("aturan: uu-1/umum\n" + tests);

        Action load = () => Ids(BaseRules.Load(files)).Should().Contain(expected);

        Allocated(load).Should().BeLessThan(Allowed);
    }

    [Fact]
    public void Load_OfALongChainOfRulesThatSetAside_NeedsNoStack() =>
        OnASmallStack(() => Chain(1_500, isCircle: false).RulebookOrThrow().RuleIds.Should().HaveCount(1_501));

    [Fact]
    public void Load_OfALongCircleOfRulesThatSetAside_ShowsAFewPlacesOfEach()
    {
        RulebookLoadResult? result = null;
        OnASmallStack(() => result = Chain(1_000, isCircle: true));

        Ids(result!).Should().Equal("NTR3022");
        (result!.Diagnostics.Count + result.OmittedCount).Should().Be(1_000);
        result.Diagnostics.Should().OnlyContain(diagnostic => diagnostic.Related.Count == 20);
    }

    [Fact]
    public void Load_OfALongChainOfRegimes_NeedsNoStack()
    {
        var files = BaseRules.Files();
        var first = new DateOnly(2000, 1, 1);
        for (var number = 0; number < 900; number++)
        {
            var from = first.AddDays(number).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            var change = number == 0 ? "" : $"perubahan: {{ menggantikan: r{number - 1}, isi: x, sumber: {{ verifikasi: teks_resmi, rujukan: [lembaran] }} }}\n";
            files[$"sanksi/r{number}.yaml"] = Encoding.UTF8.GetBytes($$"""
                id: r{{number}}
                jenis: kontrak
                judul: R
                berlaku: { mulai: {{from}}, sampai: {{from}} }
                gabungan: semua
                {{change}}sumber: { verifikasi: teks_resmi, rujukan: [lembaran] }
                tingkat: [ { kode: kontrak.a, nama: A, pilihan: [ { kode: p, nama: P, dasar: [ { lama: Pasal 1 } ], sumber: { verifikasi: teks_resmi, rujukan: [lembaran] } } ] } ]

                """);
        }

        files["peraturan/lama.yaml"] = "id: lama\nsingkatan: L\njudul: L\nberlaku: { mulai: 1999-01-01 }\nsumber: { verifikasi: teks_resmi, rujukan: [lembaran] }\nketentuan: [ { pasal: Pasal 1, isi: x, sumber: { verifikasi: teks_resmi, rujukan: [lembaran] } } ]\n"u8.ToArray();

        OnASmallStack(() => BaseRules.Load(files).RulebookOrThrow().Index.LaterRegimes["r0"].Should().HaveCount(899));
    }

    [Fact]
    public void Load_OfDayTestsThatAreEntangled_IsRefusedOrCanBeAsked()
    {
        // (a1 and b1) or (a2 and b2) ..., asked in the order a1 a2 ... b1 b2 ...: every choice of the a's is remembered.
        const int Pairs = 14;
        static string Day(int number) => $"tanggal: {{ mulai: {new DateOnly(2020, 1, 2).AddDays(number):yyyy-MM-dd} }}";
        var first = string.Join(", ", Enumerable.Range(0, 2 * Pairs).Select(number => $"{{ {Day(number)} }}"));
        var pairs = string.Join(", ", Enumerable.Range(0, Pairs).Select(number => $"{{ semua: [ {{ {Day(number)} }}, {{ {Day(Pairs + number)} }} ] }}"));
        var result = With($"{{ semua: [ {{ salah_satu: [ {first} ] }}, {{ salah_satu: [ {pairs} ] }} ] }}");

        Use(result);
    }

    [Fact]
    public void Load_OfHundredsOfEntangledRules_GivesUpTogether()
    {
        // Each takes nearly all steps that one may take; all together would take minutes.
        var vocabulary = string.Concat(Enumerable.Range(0, 22).Select(number => $"  - {{ kunci: k.f{number}, jenis: ya_tidak, nama: F, tanya: F }}\n"));
        var first = string.Join(", ", Enumerable.Range(0, 11).Select(number => $"{{ k.f{number}: ya }}"));
        var files = BaseRules.Files();
        files["kosakata.yaml"] = [.. files["kosakata.yaml"], .. Encoding.UTF8.GetBytes(vocabulary)];
        for (var rule = 0; rule < 300; rule++)
        {
            var pairs = string.Join(", ", Enumerable.Range(0, 11).Select(number => $"{{ k.f{number}: ya, k.f{11 + ((number + rule) % 11)}: ya }}"));
            var text = Encoding.UTF8.GetString(GeneralRule.File).Replace("id: uu-1/umum", $"id: x/r{rule}", StringComparison.Ordinal)
                .Replace("  tahapan: kampanye", $"  salah_satu: [ {first} ]\n  semua: [ {{ salah_satu: [ {pairs} ] }} ]", StringComparison.Ordinal);
            files[$"pelanggaran/r{rule}.yaml"] = Encoding.UTF8.GetBytes(text);
            files[$"pelanggaran/r{rule}.uji.yaml"] = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(GeneralRule.Tests()).Replace("uu-1/umum", $"x/r{rule}", StringComparison.Ordinal));
        }

        Ids(BaseRules.Load(files)).Should().Equal("NTR3027");
    }

    [Theory]
    [InlineData("salah_satu", 30)]
    [InlineData("semua", 30)]
    public void Load_OfManyListsOfCodes_IsRefusedOrCanBeAsked(string join, int parts)
    {
        var sets = new[] { "[suka]", "[bagikan]", "[suka, bagikan]", "interaksi" };
        var conditions = string.Join(", ", Enumerable.Range(0, parts).Select(number => $"{{ perbuatan: {sets[number % 4]}, bukan: {{ pelaku.status: [{(number % 2 == 0 ? "pns, hakim" : "cpns")}] }} }}"));

        Use(With($"{{ {join}: [ {conditions} ] }}"));
    }

    private static RulebookLoadResult With(string condition)
    {
        var files = BaseRules.Files();
        files["pelanggaran/uu-1/umum.yaml"] = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(GeneralRule.File).Replace("  tahapan: kampanye", $"  bukan: {condition}", StringComparison.Ordinal));
        files["pelanggaran/uu-1/umum.uji.yaml"] = GeneralRule.Tests();
        return BaseRules.Load(files);
    }

    /// <summary>What passed the checks can be asked whatever is described.</summary>
    private static void Use(RulebookLoadResult result)
    {
        if (result.Rulebook is not { } rulebook)
        {
            Ids(result).Should().BeSubsetOf(["NTR3027", "NTR3028"]);
            return;
        }

        var action = ActionReader.Parse("pelaku.status: pns\nperbuatan: bagikan\nsasaran.status: calon\n", rulebook.Vocabulary).Facts!;
        new ActionEvaluator(rulebook).Evaluate(action).ToJson().Should().NotBeEmpty();
        new ActionEvaluator(rulebook).Explain(action).ToJson().Should().NotBeEmpty();
    }

    private static RulebookLoadResult Chain(int length, bool isCircle)
    {
        var files = BaseRules.Files();
        var rule = Encoding.UTF8.GetString(GeneralRule.File);
        var tests = Encoding.UTF8.GetString(GeneralRule.Tests());
        for (var number = 0; number < length; number++)
        {
            var next = number + 1 < length ? number + 1 : 0;
            var setsAside = next > 0 || isCircle ? "\n" + GeneralRule.SetAside.Replace("uu-1/umum", $"x/r{next}", StringComparison.Ordinal) : "";
            files[$"pelanggaran/r{number}.yaml"] = Encoding.UTF8.GetBytes(rule.Replace("uu-1/umum", $"x/r{number}", StringComparison.Ordinal) + setsAside);
            files[$"pelanggaran/r{number}.uji.yaml"] = Encoding.UTF8.GetBytes(tests.Replace("uu-1/umum", $"x/r{number}", StringComparison.Ordinal));
        }

        return BaseRules.Load(files);
    }

    private static void OnASmallStack(Action test)
    {
        Exception? thrown = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    test();
                }
                catch (Exception error)
                {
                    thrown = error;
                }
            },
            SmallStack);
        thread.Start();
        thread.Join();
        thrown.Should().BeNull();
    }

    private static IEnumerable<string> Ids(RulebookLoadResult result) => result.Diagnostics.Select(diagnostic => diagnostic.Id).Distinct();

    private static string Repeat(string line, int times) => string.Concat(Enumerable.Repeat(line, times));

    private static long Allocated(Action action)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        action();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
