using System;
using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Model;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Schemas;

/// <summary>What the codes mean that the table of keys itself lists; those of facts stand in the vocabulary.</summary>
internal static class CodeTexts
{
    private static readonly Dictionary<IEnumerable<string>, IReadOnlyList<LocalizedText>> Texts = new[]
    {
        For<Verification>(
            ("Naskah resminya dibaca.", "The official text was read."),
            ("Beberapa sumber yang saling lepas mengatakannya.", "Several independent sources say so."),
            ("Satu sumber mengatakannya.", "One source says so."),
            ("Disimpulkan; 'catatan' mengatakan dari apa.", "Inferred; 'catatan' says from what."),
            ("Sumber bertentangan; 'catatan' mengatakan apa yang lain.", "Sources conflict; 'catatan' says what else they say.")),
        For<FactType>(
            ("Tepat satu kode.", "Exactly one code."),
            ("Satu kode atau lebih.", "One or more codes."),
            ("ya atau tidak.", "ya (yes) or tidak (no)."),
            ("Satu hari atau rentang hari.", "A day or a range of days."),
            ("Teks bebas, yang hanya ditampilkan.", "Free text, which is only shown.")),
        For<CodeOrigin>(
            ("Id kalender pemilihan.", "The ids of the election calendars."),
            ("Jenis sanksi semua rezim.", "The kinds of sanction of all regimes.")),
        For<ViolationKind>(
            ("Pelanggaran kode etik.", "A breach of the code of ethics."),
            ("Pelanggaran disiplin.", "A breach of discipline."),
            ("Tindak pidana Pemilu atau Pilkada.", "An election crime."),
            ("Pelanggaran administrasi.", "An administrative breach."),
            ("Alasan pemberhentian di luar disiplin.", "A ground for dismissal outside discipline."),
            ("Pelanggaran perjanjian kerja.", "A breach of the contract of employment.")),
        For<AdjustmentEffect>(
            ("Lebih berat daripada hukuman terakhir.", "Heavier than the last punishment."),
            ("Tidak dijatuhi sanksi lagi.", "No sanction is imposed.")),
        For<Concurrence>(
            ("Hanya yang terberat dijatuhkan.", "Only the heaviest is imposed."),
            ("Masing-masing tetap.", "Each stands.")),
        For<PolicyStart>(
            ("Dari jenis yang teringan.", "At the mildest kind."),
            ("Dari jenis yang terberat.", "At the heaviest kind.")),
        For<FactorDirection>(
            ("Satu jenis lebih berat.", "One kind heavier."),
            ("Satu jenis lebih ringan.", "One kind milder.")),
        For<DeadlineStart>(
            ("Sejak hari diketahui (tanggal_diketahui).", "From the day it became known (tanggal_diketahui)."),
            ("Sejak hari keputusan (tanggal_keputusan).", "From the day of the decision (tanggal_keputusan).")),
        For<TestOutcome>(
            ("Terbukti dari uraian.", "Established."),
            ("Diduga: hanya pengecualian yang belum terbukti dapat menghapusnya.", "Presumed: only an unproven exception could lift it."),
            ("Masih mungkin berlaku.", "Could still apply."),
            ("Dihapus oleh pengecualian.", "Lifted by an exception."),
            ("Dikesampingkan oleh aturan lain.", "Set aside by another rule."),
            ("Unsurnya tidak terpenuhi.", "Its elements are not met."),
            ("Cocok, tetapi tidak berlaku pada hari itu.", "Would apply, but is not in force on that day.")),
        For<TestVerdict>(
            ("Pelanggaran.", "A violation."),
            ("Belum dapat ditentukan.", "Undetermined."),
            ("Bukan pelanggaran.", "No violation."),
            ("Tidak ada aturan yang berlaku.", "No rule in force.")),
        For<DecidingBody>(
            ("Pengadilan.", "A court."),
            ("Sentra Gakkumdu.", "The joint centre for election crimes."),
            ("Pengawas pemilihan di tingkat mana pun.", "An election supervisor at any level."),
            ("Komisi Aparatur Sipil Negara.", "The civil service commission."),
            ("Badan Kepegawaian Negara.", "The civil service agency."),
            ("Pejabat pembina kepegawaian, atau badan kepegawaiannya.", "The employing authority, or its personnel office."),
            ("Komisi pemilihan.", "The election commission."),
            ("Kementerian.", "A ministry."),
            ("Yang lain, atau tidak diberitakan.", "Somebody else, or not reported.")),
        For<RealOutcome>(
            ("Dipidana karena tindak pidana pemilihan.", "Convicted of an election crime."),
            ("Bukan tindak pidana pemilihan.", "No election crime, whatever else it may be."),
            ("Hukuman disiplin berat.", "A heavy disciplinary punishment."),
            ("Hukuman disiplin sedang.", "A medium disciplinary punishment."),
            ("Hukuman disiplin ringan.", "A light disciplinary punishment."),
            ("Pelanggaran disiplin yang tingkatnya tidak disebut.", "A breach of discipline whose level is not told."),
            ("Pelanggaran kode etik dengan sanksi moral.", "A breach of the code of ethics, with a moral sanction."),
            ("Alasan pemberhentian.", "A ground for dismissal."),
            ("Perkara perjanjian kerja.", "A matter of the contract of employment."),
            ("Calon tidak memenuhi syarat.", "The candidate does not qualify."),
            ("Pelanggaran yang diteruskan kepada yang berwenang menghukum.", "A breach forwarded to the body that may punish it."),
            ("Bukan pelanggaran, sejauh yang dinilai lembaga itu.", "Not a breach, as far as this body judges."),
            ("Jawaban bahwa perbuatan itu boleh.", "The answer that the act is allowed."),
            ("Jawaban bahwa perbuatan itu tidak boleh.", "The answer that the act is not allowed."),
            ("Jawaban bahwa harus diklarifikasi dahulu.", "The answer that it must be clarified first.")),
        For<Agreement>(
            ("Temuan sesuai dengan keputusan.", "Finding and decision agree."),
            ("Temuan berbeda dari keputusan.", "Finding and decision differ.")),
        For<DifferenceReason>(
            ("Praktik lebih lunak daripada naskah.", "Practice is milder than the text."),
            ("Praktik lebih keras daripada naskah.", "Practice is harder than the text."),
            ("Lembaga itu menilai faktanya tidak terbukti.", "The body held the facts not proven."),
            ("Fakta yang menentukan tidak diberitakan.", "Facts that decide were not reported."),
            ("Lembaga itu membaca norma yang sama secara lain.", "The body reads the same norm in another way."),
            ("Lembaga itu menerapkan hukum yang tidak ada dalam buku aturan.", "The body applied a law that is not in the rulebook."),
            ("Buku aturan belum memuat aturannya.", "The rulebook does not hold the rule yet.")),
        For<RulebookBase>(
            ("Aturan di dalam pustaka.", "The rules inside the library.")),
    }.ToDictionary();

    /// <summary>The texts of codes, in their order.</summary>
    /// <param name="codes">All codes of an enumeration, as <see cref="CodeNames{T}.All"/> gives them.</param>
    /// <exception cref="KeyNotFoundException">Nobody has written them down, which a test forbids.</exception>
    public static IReadOnlyList<LocalizedText> Of(IEnumerable<string> codes) => Texts[codes];

    private static KeyValuePair<IEnumerable<string>, IReadOnlyList<LocalizedText>> For<T>(params (string Indonesian, string English)[] texts)
        where T : struct, Enum =>
        new(CodeNames<T>.All, [.. texts.Select(text => new LocalizedText(text.Indonesian, text.English))]);
}
