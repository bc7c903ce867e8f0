using Netralitas.Rules.Text;

namespace Netralitas.Rules.Evaluation;

/// <summary>Every sentence an assessment itself says, in both languages.</summary>
internal static class EvaluationTexts
{
    public static readonly LocalizedText ReasonEstablished = new(
        "Semua unsur terpenuhi dan tidak ada pengecualian yang dapat menghapusnya.",
        "All elements are met and no exception can lift the finding.");

    public static readonly LocalizedText ReasonPresumed = new(
        "Semua unsur terpenuhi; hanya pengecualian yang belum terbukti atau aturan yang lebih khusus yang dapat mengubahnya.",
        "All elements are met; only an exception not yet proven or a more special rule could change the finding.");

    public static readonly LocalizedText UnlessGoverned = new(
        "unsur aturan {0} terpenuhi, yang mengesampingkan aturan ini: {1}",
        "the elements of the rule {0} are met, which sets this rule aside: {1}");

    public static readonly LocalizedText ReasonUndetermined = new(
        "Aturan yang masih mungkin berlaku: {0}. Jawaban atas pertanyaan di bawah menentukannya.",
        "Rules that could still apply: {0}. The answers to the questions below decide.");

    public static readonly LocalizedText ReasonWithoutQuestion = new(
        "Aturan yang masih mungkin berlaku: {0}. Tidak ada pertanyaan yang dapat memutuskannya: hari yang menentukan tidak ditemukan dalam sumber, atau uraian bertentangan dengan kalender.",
        "Rules that could still apply: {0}. No question can decide: the day that matters was not found in the sources, or the description contradicts the calendar.");

    public static readonly LocalizedText ReasonNoViolation = new(
        "Aturan yang berlaku mengatur perbuatan ini, tetapi unsurnya tidak terpenuhi.",
        "Rules in force cover this act, but their elements are not met.");

    public static readonly LocalizedText ReasonLifted = new(
        "Unsur aturan terpenuhi, tetapi pengecualian yang terbukti menghapusnya.",
        "A rule's elements are met, but a proven exception lifts it.");

    public static readonly LocalizedText ReasonNotInForce = new(
        "Ada aturan yang cocok dengan perbuatan ini, tetapi tidak berlaku pada hari perbuatan.",
        "A rule fits this act, but it was not in force on the day of the act.");

    public static readonly LocalizedText ReasonNotCovered = new(
        "Tidak ada aturan yang berlaku dalam buku aturan ini untuk pelaku dan perbuatan ini pada hari itu. Ini bukan pernyataan bahwa perbuatan itu dibolehkan.",
        "No rule in force in this rulebook covers this act by this actor on that day. This does not say that the act is permitted.");

    public static readonly LocalizedText StatusBefore = new(
        "calon {1} pada {0} ditetapkan {2}, sesudah hari perbuatan",
        "candidates for {1} in {0} were designated on {2}, after the day of the act");

    public static readonly LocalizedText StatusAfter = new(
        "calon {1} pada {0} ditetapkan {2}, pada atau sebelum hari perbuatan",
        "candidates for {1} in {0} were designated on {2}, on or before the day of the act");

    public static readonly LocalizedText PhaseFrom = new(
        "tahapan {0} pada {1}",
        "the phase of {0} on {1}");

    public static readonly LocalizedText StatusBySchedule = new(
        "menurut jadwal yang berlaku pada hari perbuatan, calon {1} pada {0} ditetapkan {2}; jadwal itu kemudian diganti",
        "by the schedule that stood on the day of the act, candidates for {1} in {0} were to be designated on {2}; it was replaced later");

    public static readonly LocalizedText PhaseWithoutEnd = new(
        "tahapan {0} pada {1}; hari akhirnya tidak ditemukan",
        "the phase of {0} on {1}; its last day was not found");

    public static readonly LocalizedText ElectionOfArea = new(
        "satu-satunya pemilihan untuk sasaran itu di {0} pada hari perbuatan",
        "the only election for this target in {0} on the day of the act");

    public static readonly LocalizedText NotInArea = new(
        "{0} tidak diselenggarakan di {1}. Uraian diikuti; periksalah.",
        "{0} is not held in {1}. The description is followed; please check.");

    public static readonly LocalizedText OtherElectionInArea = new(
        "Hari perbuatan tidak termasuk kalender {0}, tetapi di {1} pada hari itu berlangsung {2} ('{3}'). Uraian diikuti; periksalah 'pemilihan'.",
        "The day of the act is not one of {0}, but in {1} {2} ('{3}') was under way on it. The description is followed; please check 'pemilihan'.");

    public static readonly LocalizedText OtherElectionInSomeAreas = new(
        "Hari perbuatan tidak termasuk kalender {0}, tetapi di sebagian daerah pada hari itu berlangsung pemungutan suara ulang atau pemilihan ulang. Uraikan 'wilayah'.",
        "The day of the act is not one of {0}, but in some areas a re-vote or repeat election was under way on it. Describe 'wilayah'.");

    public static readonly LocalizedText DaysFrom = new(
        "hari lain bertentangan dengan tahapan atau status yang diuraikan menurut kalender {0}",
        "other days would contradict the described phase or status by the calendar of {0}");

    public static readonly LocalizedText Contradiction = new(
        "{0} diuraikan sebagai '{1}', tetapi kalender {2} memberi '{3}' pada {4}. Uraian diikuti; periksalah.",
        "{0} is described as '{1}', but the calendar of {2} gives '{3}' on {4}. The description is followed; please check.");

    public static readonly LocalizedText NoSuchTarget = new(
        "{0} tidak memilih '{1}'; status dan tahapan tidak dapat diturunkan dari kalender.",
        "{0} does not elect '{1}'; status and phase cannot be derived from the calendar.");

    public static readonly LocalizedText OutsideCalendar = new(
        "Hari perbuatan di luar rentang kalender {0} ({1}); status dan tahapan tidak dapat diturunkan.",
        "The day of the act is outside the calendar of {0} ({1}); status and phase cannot be derived.");

    public static readonly LocalizedText Assumed = new("{0}: {1}", "{0}: {1}");

    public static readonly LocalizedText RecommendationNote = new(
        "Bahan pertimbangan. Pejabat yang berwenang memutus setelah pemeriksaan dan memilih di dalam rentang ini.",
        "Decision support. The competent authority decides after an examination and chooses within this range.");

    public static readonly LocalizedText LevelByRules = new("{0} menurut aturan {1}.", "{0} by the rule {1}.");

    public static readonly LocalizedText OnlyHeaviest = new(
        "Beberapa pelanggaran: hanya satu hukuman, yang terberat, yang dijatuhkan.",
        "Several violations: only one sanction, the heaviest, is imposed.");

    public static readonly LocalizedText EachStands = new(
        "Beberapa pelanggaran: sanksi masing-masing berdiri sendiri.",
        "Several violations: the sanction of each stands.");

    public static readonly LocalizedText FromDecision = new("Untuk putusan sejak {0}: {1}", "For decisions from {0}: {1}");

    public static readonly LocalizedText IfShown = new("Bila terbukti ({0}): {1}", "If shown ({0}): {1}");

    public static readonly LocalizedText WithoutLevel = new("{0}: {1}", "{0}: {1}");
}
