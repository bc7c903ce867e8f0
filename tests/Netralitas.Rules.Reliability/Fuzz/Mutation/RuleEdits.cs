using System;
using System.Collections.Generic;
using System.Linq;

namespace Netralitas.Rules.Reliability.Fuzz.Mutation;

/// <summary>
/// Edits of a rulebook that mean something: what an author, or somebody who means harm and knows the files, would write. Most leave a
/// rulebook that is well-formed, and many a valid one.
/// </summary>
internal sealed class RuleEdits : IMutator
{
    private static readonly string[][] Words =
    [
        ["kode_etik", "disiplin", "pidana", "administrasi", "pemberhentian", "kontrak"], ["terberat", "semua"], ["lebih_berat", "tidak_dijatuhi"], ["memberatkan", "meringankan"], ["teringan", "terberat"],
        ["teks_resmi", "beberapa_sumber", "satu_sumber"], ["terbukti", "diduga", "terbuka", "dikecualikan", "dikesampingkan", "tidak", "tidak_berlaku"], ["kode", "himpunan_kode"], ["ya", "tidak"],
        ["hari", "hari_kerja", "bulan", "tahun"], ["mulai", "mulai_paling_lambat"], ["pelanggaran", "belum_dapat_ditentukan", "bukan_pelanggaran", "tidak_ada_aturan"],
    ];

    private static readonly Action<Draft, Random>[] Edits =
    [
        Day, Day, Period, Condition, Condition, Wrap, DeepCondition, WideCondition, Exception, Precedence, Precedence, DoubleRule, RemoveFile, Rename, Rename, Misspell,
        Word, Word, Number, AddCode, RemoveCode, Default, DropKey, DropItem, DoubleItem, SwapItems, Calendar, Table, Swap, Names,
    ];

    public string Name => "meaning";

    public bool Suits(FuzzTarget target) => target is RulebookTarget;

    public FuzzInput Change(FuzzInput input, FuzzInput other, Random random)
    {
        var draft = new Draft(input);
        for (var times = random.Next(1, 4); times > 0; times--)
        {
            Edits[random.Next(Edits.Length)](draft, random);
        }

        return draft.Write(random);
    }

    private static T Pick<T>(IReadOnlyList<T> from, Random random) => from[random.Next(from.Count)];

    private static void Day(Draft draft, Random random)
    {
        if (draft.Any(random, (node, _, _) => node.Text is { } text && Draft.IsDay(text)) is { } day)
        {
            day.Text = Telling.Day(random);
        }
    }

    private static void Period(Draft draft, Random random)
    {
        if (draft.Any(random, (node, _, _) => node.IsMapping && (node["mulai"] ?? node["mulai_paling_lambat"])?.Text is { } text && Draft.IsDay(text)) is not { } period)
        {
            return;
        }

        if (random.Next(3) == 0 && period["sampai"] is not null)
        {
            var at = period.Children.FindIndex(child => child.Text == "sampai");
            period.Children.RemoveRange(at, Math.Min(2, period.Children.Count - at));
        }
        else if (random.Next(2) == 0)
        {
            period.Set("sampai", Node.Scalar(Telling.Day(random)));
        }
        else
        {
            period.Children[0].Text = period.Children[0].Text == "mulai" ? "mulai_paling_lambat" : "mulai";
        }
    }

    private static bool IsCondition(Node node, Node? parent, int at) =>
        node.IsMapping && parent is { IsMapping: true } && at % 2 == 1 && parent.Children[at - 1].Text is "bila" or "hanya_bila";

    private static void Condition(Draft draft, Random random)
    {
        if (draft.Any(random, IsCondition) is { } condition)
        {
            Replace(condition, draft.Condition(random, random.Next(4)));
        }
    }

    private static void Wrap(Draft draft, Random random)
    {
        if (draft.Any(random, IsCondition) is { } condition)
        {
            var old = condition.Clone();
            Replace(condition, random.Next(3) switch
            {
                0 => Node.Mapping(Node.Scalar("bukan"), old),
                1 => Node.Mapping(Node.Scalar("salah_satu"), Node.List(old, draft.Condition(random, 1))),
                _ => Node.Mapping(Node.Scalar("semua"), Node.List(draft.Condition(random, 1), Node.Mapping(Node.Scalar("bukan"), old))),
            });
        }
    }

    private static void DeepCondition(Draft draft, Random random)
    {
        if (draft.Any(random, IsCondition) is { } condition)
        {
            var deep = draft.Condition(random, 0);
            for (var depth = random.Next(1, 22); depth > 0; depth--)
            {
                deep = Node.Mapping(Node.Scalar("bukan"), deep);
            }

            Replace(condition, deep);
        }
    }

    private static void WideCondition(Draft draft, Random random)
    {
        if (draft.Any(random, IsCondition) is { } condition)
        {
            var (outer, inner) = random.Next(2) == 0 ? ("semua", "salah_satu") : ("salah_satu", "semua");
            Replace(condition, Node.Mapping(Node.Scalar(outer), Node.List(Enumerable.Range(0, random.Next(2, 12)).Select(_ =>
                Node.Mapping(Node.Scalar(inner), Node.List(Enumerable.Range(0, random.Next(1, 5)).Select(_ => draft.Condition(random, random.Next(2)))))))));
        }
    }

    private static void Exception(Draft draft, Random random)
    {
        if (draft.Of("pelanggaran") is { Count: > 0 } rules && draft.Touch(Pick(rules, random)) is { } rule && rule["sumber"] is { } source)
        {
            var exception = Node.Mapping(Node.Scalar("bila"), draft.Condition(random, 2), Node.Scalar("alasan"), Node.Scalar("Alasan"), Node.Scalar("sumber"), source.Clone());
            if (random.Next(2) == 0)
            {
                exception.Set("berlaku", Node.Mapping(Node.Scalar(random.Next(3) == 0 ? "mulai_paling_lambat" : "mulai"), Node.Scalar(Telling.Day(random))));
            }

            if (rule["kecuali"] is null)
            {
                rule.Set("kecuali", Node.List());
            }

            rule["kecuali"]!.Children.Add(exception);
        }
    }

    private static void Precedence(Draft draft, Random random)
    {
        if (draft.Of("pelanggaran") is { Count: > 0 } rules && draft.Touch(Pick(rules, random)) is { } rule && rule["sumber"] is { } source)
        {
            var yields = draft.Ids("pelanggaran").Where(_ => random.Next(3) == 0).Append(Pick(draft.Ids("pelanggaran").DefaultIfEmpty("x").ToList(), random)).Distinct();
            rule.Set("mengesampingkan", Node.List(Node.Mapping(
                Node.Scalar("aturan"), Node.List(yields.Select(id => Node.Scalar(id))), Node.Scalar("alasan"), Node.Scalar("Khusus"), Node.Scalar("sumber"), source.Clone())));
        }
    }

    private static void DoubleRule(Draft draft, Random random)
    {
        if (draft.Of("pelanggaran") is not { Count: > 0 } rules)
        {
            return;
        }

        var path = Pick(rules, random);
        var tests = path.Replace(".yaml", ".uji.yaml", StringComparison.Ordinal);
        for (var copies = random.Next(1, 4); copies > 0; copies--)
        {
            var name = $"-{random.Next(1000)}";
            var rule = draft.Files[path].Clone();
            var id = rule["id"]?.Text + name;
            rule.Set("id", Node.Scalar(id));
            if (random.Next(2) == 0)
            {
                rule.Set("bila", draft.Condition(random, 2));
            }

            draft.Add(path.Replace(".yaml", name + ".yaml", StringComparison.Ordinal), rule);
            if (draft.Files.TryGetValue(tests, out var with))
            {
                var copy = with.Clone();
                copy.Set("aturan", Node.Scalar(id));
                draft.Add(path.Replace(".yaml", name + ".uji.yaml", StringComparison.Ordinal), copy);
            }
        }
    }

    private static void RemoveFile(Draft draft, Random random)
    {
        if (draft.Files.Count > 0)
        {
            draft.Remove(Pick([.. draft.Files.Keys], random));
        }
    }

    /// <summary>A name that is written at several places becomes another at all of them.</summary>
    private static void Rename(Draft draft, Random random)
    {
        if (Written(draft, random) is not { Text: { } old })
        {
            return;
        }

        var name = random.Next(3) == 0 ? old + "-lain" : $"a{random.Next(100)}/{old.Split('/')[^1]}";
        foreach (var path in draft.Files.Keys.ToList())
        {
            foreach (var (node, _, _) in draft.Files[path].All().Where(one => one.Node.Text == old).ToList())
            {
                draft.Touch(path);
                node.Text = name;
            }
        }
    }

    private static void Misspell(Draft draft, Random random)
    {
        if (Written(draft, random) is { } name)
        {
            name.Text = Telling.Misspelt(name.Text!, random);
        }
    }

    private static Node? Written(Draft draft, Random random) => draft.Any(random, (node, parent, at) =>
        node.Text is { Length: > 0 } && parent is not null && ((parent.IsMapping && at % 2 == 1 && parent.Children[at - 1].Text is "id" or "kode" or "kunci" or "aturan" or "tingkat" or "menggantikan") || !parent.IsMapping));

    private static void Word(Draft draft, Random random)
    {
        if (draft.Any(random, (node, _, _) => node.Text is { } text && Words.Any(set => set.Contains(text))) is { } word)
        {
            word.Text = Pick(Pick([.. Words.Where(set => set.Contains(word.Text))], random), random);
        }
    }

    private static void Number(Draft draft, Random random)
    {
        if (draft.Any(random, (node, _, _) => node.Text is { Length: > 0 } text && char.IsAsciiDigit(text[0]) && !Draft.IsDay(text)) is { } number)
        {
            number.Text = $"{Pick([0, 1, 2, 30, 9999, 10000, 10001], random)}{(number.Text!.Contains(' ', StringComparison.Ordinal) ? " " + Pick(Words[9], random) : "")}";
        }
    }

    private static void AddCode(Draft draft, Random random)
    {
        var coded = draft.Facts.Where(fact => fact["kode"] is not null).ToList();
        if (coded.Count > 0 && draft.Any(random, (node, _, _) => coded.Contains(node)) is { } fact)
        {
            for (var codes = 1 << random.Next(8); codes > 0; codes--)
            {
                fact["kode"]!.Children.Add(Node.Mapping(Node.Scalar("kode"), Node.Scalar($"kode_{random.Next(100_000)}"), Node.Scalar("nama"), Node.Scalar("Kode")));
            }
        }
    }

    private static void RemoveCode(Draft draft, Random random)
    {
        if (draft.Any(random, (node, _, _) => draft.Facts.Any(fact => fact["kode"] == node && node.Children.Count > 0)) is { } codes)
        {
            codes.Children.RemoveAt(random.Next(codes.Children.Count));
        }
    }

    private static void Default(Draft draft, Random random)
    {
        if (draft.Any(random, (node, _, _) => draft.Facts.Contains(node)) is { } fact && draft.Codes(fact) is { Count: > 0 } codes)
        {
            fact.Set(random.Next(3) == 0 ? "pokok" : "bawaan", Node.Scalar(random.Next(3) == 0 ? "ya" : Pick(codes, random)));
        }
    }

    private static void DropKey(Draft draft, Random random)
    {
        if (draft.Any(random, (node, parent, _) => node.IsMapping && node.Children.Count > 3 && parent is not null) is { } mapping)
        {
            mapping.Children.RemoveRange(2 * random.Next(mapping.Children.Count / 2), 2);
        }
    }

    private static Node? List(Draft draft, Random random) => draft.Any(random, (node, _, _) => !node.IsScalar && !node.IsMapping && node.Children.Count > 1);

    private static void DropItem(Draft draft, Random random)
    {
        if (List(draft, random) is { } list)
        {
            list.Children.RemoveAt(random.Next(list.Children.Count));
        }
    }

    private static void DoubleItem(Draft draft, Random random)
    {
        if (List(draft, random) is { } list)
        {
            list.Children.Insert(random.Next(list.Children.Count + 1), Pick(list.Children, random).Clone());
        }
    }

    private static void SwapItems(Draft draft, Random random)
    {
        if (List(draft, random) is { } list)
        {
            var (one, other) = (random.Next(list.Children.Count), random.Next(list.Children.Count));
            (list.Children[one], list.Children[other]) = (list.Children[other], list.Children[one]);
        }
    }

    private static void Calendar(Draft draft, Random random)
    {
        if (draft.Of("tahapan") is not { Count: > 0 } calendars)
        {
            return;
        }

        var path = Pick(calendars, random);
        if (random.Next(2) == 0)
        {
            var copy = draft.Files[path].Clone();
            copy.Set("id", Node.Scalar($"salinan-{random.Next(100)}"));
            draft.Add(path.Replace(".yaml", $"-{random.Next(100)}.yaml", StringComparison.Ordinal), copy);
        }
        else if (draft.Facts.FirstOrDefault(fact => fact["kunci"]?.Text == "wilayah") is { } area)
        {
            draft.Touch(path).Set("wilayah", Node.List(draft.Codes(area).Where(_ => random.Next(2) == 0).Select(code => Node.Scalar(code))));
        }
    }

    private static void Table(Draft draft, Random random)
    {
        if (draft.Any(random, (node, _, _) => node.IsMapping && node["harap"] is not null && node["nama"] is not null) is not { } test)
        {
            return;
        }

        var table = Node.Mapping();
        foreach (var fact in draft.Facts.Where(_ => random.Next(3) == 0))
        {
            if (draft.Codes(fact) is { Count: > 0 } codes)
            {
                table.Set(fact["kunci"]?.Text ?? "x", Node.List(codes.Select(code => Node.Scalar(code))));
            }
        }

        table.Set("tanggal", Node.List(Enumerable.Range(0, random.Next(1, 5)).Select(_ => Node.Scalar(Telling.Day(random))).DistinctBy(day => day.Text)));
        test.Set("tabel", table);
    }

    /// <summary>Two files of a kind change places.</summary>
    private static void Swap(Draft draft, Random random)
    {
        if (draft.Of(Pick(["tahapan", "sanksi", "peraturan", "pelanggaran", "prosedur"], random)) is { Count: > 1 } files)
        {
            var (one, other) = (Pick(files, random), Pick(files, random));
            var (first, second) = (draft.Files[one], draft.Files[other]);
            draft.Add(one, second);
            draft.Add(other, first);
        }
    }

    /// <summary>A text becomes one that hurts to show.</summary>
    private static void Names(Draft draft, Random random)
    {
        if (draft.Any(random, (node, parent, at) => node.IsScalar && parent is { IsMapping: true } && at % 2 == 1 && parent.Children[at - 1].Text is "judul" or "nama" or "isi" or "alasan" or "tanya") is { } text)
        {
            text.IsQuoted = true;
            text.Text = Pick(["{0} {1} {", "<script>alert(1)</script>", "| a | b |\n---", "\t\t", "\"", "`[x](y)`", new string('ä', 3000), "\u202Ex", "a\u0000b", "\r\n::error::", "e\u0301\U0001F469\u200D\U0001F4BC", "\uD83D"], random);
        }
    }

    private static void Replace(Node node, Node with)
    {
        node.Children.Clear();
        node.Children.AddRange(with.Children);
    }
}
