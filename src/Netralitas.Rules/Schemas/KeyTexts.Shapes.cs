using System.Collections.Generic;
using Netralitas.Rules.Binding;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Schemas;

/// <summary>The keys that mean something of their own in a shape.</summary>
internal static partial class KeyTexts
{
    private static readonly Dictionary<(ObjectShape Shape, string Key), LocalizedText> OfShapes = new()
    {
        [(RuleFileShapes.TwoLanguages, "id")] = new("Teks Indonesia.", "The Indonesian text."),
        [(RuleFileShapes.TwoLanguages, "en")] = new("Teks Inggris.", "The English text."),

        [(RuleFileShapes.Validity, "mulai")] = new("Hari pertama berlaku, misalnya 2024-01-20.", "The first day in force, for example 2024-01-20."),
        [(RuleFileShapes.Validity, "mulai_paling_lambat")] = new("Bila hari pertamanya tidak ditemukan: pasti berlaku sejak hari ini. Ditulis sebagai ganti 'mulai'.", "Where the first day was not found: surely in force from this day. Written in place of 'mulai'."),
        [(RuleFileShapes.Validity, "sampai")] = new("Hari terakhir berlaku, termasuk hari itu. Tanpa kunci ini masih berlaku.", "The last day in force, inclusive. Still in force without this key."),

        [(RuleFileShapes.Days, "mulai")] = new("Hari pertama, atau hari yang dihitung dari kalender: penetapan - 6 bulan.", "The first day, or one computed from the calendar: penetapan - 6 bulan."),
        [(RuleFileShapes.Days, "sampai")] = new("Hari terakhir, termasuk hari itu, atau hari yang dihitung dari kalender: kalender.sampai.", "The last day, inclusive, or one computed from the calendar: kalender.sampai."),

        [(RuleFileShapes.Source, "verifikasi")] = new("Seberapa kuat sumbernya.", "How well it is sourced."),
        [(RuleFileShapes.Source, "rujukan")] = new("Id dalam sumber.yaml, sekurangnya satu.", "Ids in sumber.yaml, at least one."),
        [(RuleFileShapes.Source, "catatan")] = new("Yang perlu diketahui tentang sumbernya. Wajib pada disimpulkan dan sumber_bertentangan.", "What to know about the sourcing. Required with disimpulkan and sumber_bertentangan."),

        [(RuleFileShapes.Remark, "bila")] = new("Bila ada: ditampilkan hanya bila syarat ini dapat terpenuhi.", "Where it stands: shown only where this can hold."),

        [(RuleFileShapes.Manifest, "nama")] = new("Nama buku aturan.", "The rulebook's name."),
        [(RuleFileShapes.Manifest, "versi")] = new("Versi buku aturan, misalnya 0.1.0.", "The rulebook's version, for example 0.1.0."),
        [(RuleFileShapes.Manifest, "tercakup")] = new("Yang dicakup aturan ini.", "What the rules cover."),
        [(RuleFileShapes.Manifest, "belum_tercakup")] = new("Yang belum dicakup; ditampilkan bersama setiap temuan.", "What they do not cover yet; shown with every finding."),

        [(RuleFileShapes.SourceFile, "sumber")] = new("Semua sumber yang dirujuk berkas lain.", "All sources that other files refer to."),
        [(RuleFileShapes.SourceEntry, "judul")] = new("Judul sumber, sebagaimana akan ditampilkan.", "The source's title, as it will be shown."),
        [(RuleFileShapes.SourceEntry, "alamat")] = new("Alamat, atau tempat sumber itu dapat dibaca.", "The address, or where the source can be read."),

        [(RuleFileShapes.VocabularyFile, "fakta")] = new("Semua fakta yang dapat diuraikan.", "All facts that can be described."),
        [(RuleFileShapes.Fact, "kunci")] = new("Kunci fakta, misalnya pelaku.status.", "The fact's key, for example pelaku.status."),
        [(RuleFileShapes.Fact, "jenis")] = new("Jenis nilainya.", "What kind of value it takes."),
        [(RuleFileShapes.Fact, "nama")] = new("Nama fakta.", "The fact's name."),
        [(RuleFileShapes.Fact, "tanya")] = new("Pertanyaan yang menanyakannya.", "The question that asks for it."),
        [(RuleFileShapes.Fact, "pokok")] = new("ya: fakta ini mengatakan siapa yang berbuat, apa yang diperbuat, atau terhadap siapa. Ada tidaknya aturan yang mencakup dilihat dari fakta pokok saja.", "ya: it says who acted, what was done, or towards whom. Whether any rule covers the act is judged by these facts alone."),
        [(RuleFileShapes.Fact, "kode")] = new("Kode yang mungkin; hanya bagi kode dan himpunan_kode.", "The codes it can take; only with kode and himpunan_kode."),
        [(RuleFileShapes.Fact, "kode_dari")] = new("Sebagai ganti 'kode': dari mana kodenya.", "In place of 'kode': where the codes come from."),
        [(RuleFileShapes.Fact, "kelompok")] = new("Nama bagi beberapa kode; aturan boleh menyebut kelompok sebagai ganti anggotanya.", "Names for several codes; a rule may name a group in place of its members."),
        [(RuleFileShapes.Fact, "bawaan")] = new("Kode yang diandaikan bila tidak diuraikan, dan ditampilkan sebagai andaian. Tanpa kunci ini: tidak diketahui.", "The code taken when it is not described, shown as an assumption. Without this key: unknown."),
        [(RuleFileShapes.Fact, "samarkan")] = new("ya: nilainya disamarkan dalam catatan keputusan.", "ya: the value is masked in decision records."),
        [(RuleFileShapes.FactCode, "kode")] = new("Kode sebagaimana ditulis dalam aturan dan uraian.", "The code as rules and descriptions write it."),
        [(RuleFileShapes.FactCode, "nama")] = new("Artinya.", "What it means."),
        [(RuleFileShapes.FactGroup, "kode")] = new("Nama kelompok sebagaimana ditulis dalam aturan.", "The group's name as rules write it."),
        [(RuleFileShapes.FactGroup, "nama")] = new("Artinya.", "What it means."),
        [(RuleFileShapes.FactGroup, "anggota")] = new("Kode fakta ini yang termasuk, sekurangnya dua.", "The codes of this fact it stands for, at least two."),

        [(RuleFileShapes.Instrument, "singkatan")] = new("Nama pendek, misalnya PP 94/2021.", "The short name, for example PP 94/2021."),
        [(RuleFileShapes.Instrument, "digantikan_oleh")] = new("Id peraturan yang menggantikannya.", "The id of the instrument that replaced it."),
        [(RuleFileShapes.Instrument, "ketentuan")] = new("Ketentuan yang dirujuk aturan.", "The provisions that rules refer to."),
        [(RuleFileShapes.Provision, "pasal")] = new("Sebutan menurut urutan penyusunan: Pasal 5 huruf n angka 5, Lampiran II bagian A poin 4, atau Keseluruhan.", "The citation in drafting order: Pasal 5 huruf n angka 5, Lampiran II bagian A poin 4, or Keseluruhan."),
        [(RuleFileShapes.Provision, "isi")] = new("Bunyinya, atau intinya.", "Its words, or their short sense."),
        [(RuleFileShapes.Provision, "berlaku")] = new("Masa berlakunya sendiri; tanpa kunci ini masa berlaku peraturannya.", "Its own validity; the instrument's without this key."),
        [(RuleFileShapes.Provision, "bila")] = new("Siapa yang terikat; dikutip hanya bila syarat ini dapat terpenuhi.", "Whom it binds; cited only where this can hold."),

        [(RuleFileShapes.SanctionRegime, "gabungan")] = new("Bila ada beberapa temuan: sanksi mana yang dijatuhkan.", "With several findings: which sanctions are imposed."),
        [(RuleFileShapes.SanctionRegime, "dasar_gabungan")] = new("Ketentuan tentang penggabungan itu.", "The provisions on that."),
        [(RuleFileShapes.SanctionRegime, "penyesuaian")] = new("Pengaruh hukuman terdahulu.", "What earlier punishments do to this one."),
        [(RuleFileShapes.SanctionRegime, "perubahan")] = new("Bila rezim ini menggantikan yang terdahulu, dan perbuatan sebelumnya harus dibandingkan.", "Where it took the place of an earlier regime, and acts done before must be compared."),
        [(RuleFileShapes.SanctionRegime, "tingkat")] = new("Tingkat sanksi, dari ringan ke berat.", "The levels, from mild to heavy."),
        [(RuleFileShapes.Adjustment, "pengaruh")] = new("Apa yang terjadi pada sanksinya.", "What becomes of the sanction."),
        [(RuleFileShapes.RegimeChange, "menggantikan")] = new("Id rezim yang digantikan; sekurangnya satu tingkatnya sama.", "The id of the regime replaced; at least one level is the same."),
        [(RuleFileShapes.RegimeChange, "isi")] = new("Yang perlu diketahui tentang perbuatan sebelumnya yang diputus pada masa rezim ini.", "What to know for acts done before and decided in its time."),
        [(RuleFileShapes.SanctionLevel, "kode")] = new("Jenis, titik, tingkat: disiplin.berat.", "Kind, dot, level: disiplin.berat."),
        [(RuleFileShapes.SanctionLevel, "nama")] = new("Nama tingkat.", "The level's name."),
        [(RuleFileShapes.SanctionLevel, "pilihan")] = new("Jenis sanksi yang dibolehkan hukum pada tingkat ini, dari ringan ke berat.", "The kinds the law permits at this level, from mild to heavy."),
        [(RuleFileShapes.SanctionOption, "kode")] = new("Kode jenis sanksi.", "The code of this kind of sanction."),
        [(RuleFileShapes.SanctionOption, "nama")] = new("Nama jenis sanksi.", "The name of this kind of sanction."),
        [(RuleFileShapes.SanctionOption, "lama")] = new("Lamanya: bilangan dan satuan, misalnya 12 bulan.", "How long: a number and a unit, for example 12 bulan."),
        [(RuleFileShapes.SanctionOption, "peralihan")] = new("ya: jenis peralihan, sebagai ganti jenis pada 'menggantikan'.", "ya: a transitional kind, in place of the one in 'menggantikan'."),
        [(RuleFileShapes.SanctionOption, "menggantikan")] = new("Kode jenis sanksi yang digantikannya; bersama 'peralihan: ya'.", "The code of the kind it stands in for; with 'peralihan: ya'."),

        [(RuleFileShapes.Calendar, "berlaku")] = new("Rentang kalender; tanpa 'sampai' bila akhirnya tidak ditemukan.", "The calendar's span; without 'sampai' when its end was not found."),
        [(RuleFileShapes.Calendar, "wilayah")] = new("Daerah yang menjadi lingkupnya, kode fakta wilayah; tanpa kunci ini semuanya.", "The only areas it is for, codes of the fact wilayah; all without this key."),
        [(RuleFileShapes.Calendar, "penetapan")] = new("Sasaran yang ikut, dan hari penetapannya.", "Which targets take part, and the day each is designated."),
        [(RuleFileShapes.Calendar, "tahapan")] = new("Tahapan bertanggal dari kampanye sampai akhir rentang, tanpa celah dan tumpang tindih.", "Dated phases from the campaign to the end of the span, without gap or overlap."),
        [(RuleFileShapes.Designation, "untuk")] = new("Jenis sasaran yang ditetapkan.", "The kinds of target designated."),
        [(RuleFileShapes.Designation, "hari")] = new("Hari penetapan.", "The day of designation."),
        [(RuleFileShapes.Designation, "jadwal_sampai")] = new("Bila jadwal ini diganti: hari terakhir jadwal ini berlaku.", "Where this schedule was replaced: the last day on which it stood."),
        [(RuleFileShapes.Designation, "sebelum")] = new("Status sasaran sebelum hari itu.", "The target's status before that day."),
        [(RuleFileShapes.Designation, "sesudah")] = new("Status sasaran sejak hari itu.", "The target's status from that day on."),
        [(RuleFileShapes.Designation, "penetapan_terpilih")] = new("Hari penetapan calon terpilih.", "When it is fixed who was elected."),
        [(RuleFileShapes.Designation, "pelantikan")] = new("Hari pelantikan.", "When the elected take office."),
        [(RuleFileShapes.ElectionDay, "hari")] = new("Hari itu, atau yang paling awal.", "The day, or the earliest."),
        [(RuleFileShapes.ElectionDay, "paling_lambat")] = new("Yang paling akhir, bila harinya berbeda-beda.", "The latest, where the day differs."),
        [(RuleFileShapes.Phase, "tahap")] = new("Tahapnya; beberapa kode bila tidak ditemukan yang mana.", "The phase; several codes when it was not found which."),
        [(RuleFileShapes.Phase, "mulai")] = new("Hari pertama.", "The first day."),
        [(RuleFileShapes.Phase, "sampai")] = new("Hari terakhir, termasuk hari itu.", "The last day, inclusive."),

        [(RuleFileShapes.Rule, "kecuali")] = new("Pengecualian; yang terbukti menghapus temuan.", "Exceptions; each lifts the finding when proven."),
        [(RuleFileShapes.Rule, "dasar_hukum")] = new("Norma yang dilanggar; satu entri satu norma, beserta rumahnya berturut-turut.", "The norms broken; one entry is one norm, with its successive homes."),
        [(RuleFileShapes.Rule, "sanksi")] = new("Tingkat sanksi dan dasarnya.", "The level of the sanction and its basis."),
        [(RuleFileShapes.Rule, "mengesampingkan")] = new("Aturan yang mundur begitu unsur aturan ini terpenuhi.", "Rules that yield once the elements of this one are met."),
        [(RuleFileShapes.Exception, "alasan")] = new("Alasannya, sebagaimana ditampilkan.", "Why, as it is shown."),
        [(RuleFileShapes.Exception, "berlaku")] = new("Masa berlaku pengecualian; tanpa kunci ini selalu.", "When the exception is in force; always without this key."),
        [(RuleFileShapes.Precedence, "aturan")] = new("Id aturan yang mundur.", "Ids of the rules that yield."),
        [(RuleFileShapes.Precedence, "alasan")] = new("Mengapa: yang khusus sebelum yang umum, yang kemudian sebelum yang terdahulu.", "Why: the special before the general, the later before the earlier."),
        [(RuleFileShapes.RuleSanction, "tingkat")] = new("Tingkat dalam folder sanksi; memerlukan 'dasar'.", "A level of the folder sanksi; needs 'dasar'."),
        [(RuleFileShapes.RuleSanction, "tanpa_tingkat")] = new("Sebagai ganti 'tingkat', bila hukum tidak menetapkannya: katakan demikian.", "In place of 'tingkat', where the law sets none: say so."),
        [(RuleFileShapes.RuleSanction, "dasar")] = new("Ketentuan yang menjadi dasar sanksi itu sendiri.", "The provisions the sanction itself rests on."),

        [(RuleFileShapes.Permission, "isi")] = new("Apa yang dibolehkan.", "What is permitted."),

        [(RuleFileShapes.Policy, "keterangan")] = new("Kebijakan siapa, dan bagaimana ia memilih.", "Whose policy it is and how it chooses."),
        [(RuleFileShapes.Policy, "mulai")] = new("Dari jenis mana pada tingkatnya pilihan berawal.", "At which kind of the level it begins."),
        [(RuleFileShapes.Policy, "batas")] = new("Jenis yang hanya dipilih bila syaratnya pasti terpenuhi.", "Kinds chosen only where a condition surely holds."),
        [(RuleFileShapes.Policy, "faktor")] = new("Masing-masing menggeser satu jenis, tidak pernah keluar dari tingkatnya.", "Each moves one kind, never out of the level."),
        [(RuleFileShapes.PolicyLimit, "pilihan")] = new("Kode jenis sanksi.", "Codes of kinds of sanction."),
        [(RuleFileShapes.PolicyLimit, "hanya_bila")] = new("Syarat yang harus pasti terpenuhi.", "The condition that must surely hold."),
        [(RuleFileShapes.PolicyFactor, "arah")] = new("Ke arah mana pilihan digeser.", "Which way the choice moves."),
        [(RuleFileShapes.PolicyFactor, "tingkat")] = new("Hanya pada tingkat ini; tanpa kunci ini pada semua.", "At these levels only; at all without this key."),
        [(RuleFileShapes.PolicyFactor, "alasan")] = new("Mengapa kebijakan ini menimbangnya.", "Why this policy weighs it."),

        [(RuleFileShapes.Scope, "tingkat")] = new("Hanya bagi tingkat ini; tanpa kunci ini bagi semua.", "For these levels only; for all without this key."),

        [(RuleFileShapes.Step, "urutan")] = new("Langkah ditampilkan menurut bilangan ini, lalu menurut id.", "Steps are shown in the order of this number, then by id."),
        [(RuleFileShapes.Step, "untuk")] = new("Bagi temuan jenis dan tingkat apa.", "For findings of which kind and levels."),
        [(RuleFileShapes.Step, "bila")] = new("Bila ada: ditampilkan kecuali syarat ini gagal.", "Where it stands: shown unless this fails."),
        [(RuleFileShapes.Step, "menggantikan")] = new("Id langkah yang digantikan; ditampilkan hanya bila 'bila' pasti terpenuhi.", "The id of the step whose place it takes; shown only where 'bila' surely holds."),
        [(RuleFileShapes.Step, "oleh")] = new("Siapa yang bertindak.", "Who acts."),
        [(RuleFileShapes.Step, "batas")] = new("Batas waktu: bilangan dan satuan, misalnya 14 hari.", "The time limit: a number and a unit, for example 14 hari."),
        [(RuleFileShapes.Step, "batas_sejak")] = new("Sejak kapan batas waktu dihitung.", "From when the limit counts."),

        [(RuleFileShapes.Practice, "untuk")] = new("Jalur yang menampilkannya.", "The tracks it is shown for."),
        [(RuleFileShapes.Practice, "berlaku")] = new("Hari perbuatan yang menampilkannya; tanpa kunci ini semua.", "The days of the act for which it is shown; all without this key."),
        [(RuleFileShapes.Practice, "bila")] = new("Ditampilkan hanya bila syarat ini pasti terpenuhi.", "Shown only where this surely holds."),
        [(RuleFileShapes.Practice, "isi")] = new("Apa yang diputus atau dijatuhkan: bilangan, oleh siapa, kapan.", "What was decided or imposed: numbers, by whom, when."),

        [(RuleFileShapes.TestFile, "aturan")] = new("Id aturan yang diuji.", "The id of the rule tested."),
        [(RuleFileShapes.TestFile, "tindakan")] = new("Uraian bersama bagi semua uji di bawah.", "Described for all cases below."),
        [(RuleFileShapes.TestFile, "uji")] = new("Uji: ada yang terpenuhi, ada yang tidak, satu pada hari pertama berlaku, satu sehari sebelumnya.", "The cases: one that fires, one that does not, one on the first day in force, one on the day before."),
        [(RuleFileShapes.TestCase, "nama")] = new("Apa yang diuji, dalam kata-kata.", "What is tested, in words."),
        [(RuleFileShapes.Expectation, "hasil")] = new("Yang terjadi pada aturan yang diuji.", "What becomes of the tested rule."),
        [(RuleFileShapes.Expectation, "aturan_lain")] = new("Yang terjadi pada aturan lain, misalnya skb-2022/A4: tidak.", "What becomes of other rules, for example skb-2022/A4: tidak."),
        [(RuleFileShapes.Expectation, "tingkat")] = new("Tingkat sanksi.", "The level of the sanction."),

        [(RuleFileShapes.Case, "id")] = new("Nama kasus, misalnya CAM-01.", "The case's name, for example CAM-01."),
        [(RuleFileShapes.Case, "tindakan")] = new("Uraian bersama bagi semua keputusan di bawah.", "Described for all decisions below."),
        [(RuleFileShapes.Case, "keputusan")] = new("Satu entri bagi tiap lembaga, dan bagi tiap syarat suatu jawaban.", "One entry for each body, and for each condition of an answer."),
        [(RuleFileShapes.Decision, "lembaga")] = new("Keputusan siapa.", "Whose decision it is."),
        [(RuleFileShapes.Decision, "waktu")] = new("Hari keputusan dalam kata-kata, sejauh diberitakan.", "The day in words, as far as it was reported."),
        [(RuleFileShapes.Decision, "diputuskan")] = new("Apa yang diputuskan, dalam kata-kata.", "What was decided, in words."),
        [(RuleFileShapes.Decision, "hasil_nyata")] = new("Hal yang sama, sebagai kode.", "The same, coded."),
        [(RuleFileShapes.Decision, "kesesuaian")] = new("Apakah temuan sesuai dengan keputusan; diukur lagi, dan kata yang salah gagal.", "Whether the finding agrees; measured again, and a wrong word fails."),
        [(RuleFileShapes.Decision, "alasan")] = new("Mengapa berbeda; wajib pada 'berbeda', tidak boleh pada 'sama'.", "Why they differ; required with 'berbeda', not allowed with 'sama'."),
        [(RuleFileShapes.Decision, "penjelasan")] = new("Perbedaan itu dalam kata-kata; wajib pada 'berbeda'.", "The difference in words; required with 'berbeda'."),
        [(RuleFileShapes.CaseExpectation, "aturan")] = new("Yang terjadi pada aturan, misalnya pp-53-2010/4-13b: terbukti.", "What becomes of rules, for example pp-53-2010/4-13b: terbukti."),
        [(RuleFileShapes.CaseExpectation, "tingkat")] = new("Tingkat sanksi dalam rekomendasi.", "A level of the recommendation."),
    };
}
