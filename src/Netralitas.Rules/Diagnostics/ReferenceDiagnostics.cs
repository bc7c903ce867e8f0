using System.Collections.Generic;
using static Netralitas.Rules.Diagnostics.Describe;

namespace Netralitas.Rules.Diagnostics;

/// <summary>NTR3xxx: what files say of one another. Next free: NTR3040.</summary>
internal static class ReferenceDiagnostics
{
    /// <summary>All of them, for the catalogue.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All =>
    [
        UnknownFact, UnknownFactCode, UnknownInstrument, UnknownProvision, UnknownSource, UnknownLevel, DuplicateId, CodeTwice,
        AllCodes, NotMatchable, RequiredFact, CodesMisplaced, LevelOfOtherKind, UnknownOption, TransitionalPair, UnknownRule,
        UnknownPermission, TargetTwice, GroupTooSmall, ReservedCode, UnknownAnchor, PrecedenceCircle, UnknownStep,
        UnknownRegime, NoSharedLevel, UnknownOptionOfKind, TooComplex, ConditionTooComplex, NotListedAsOverride, CannotBeOverridden,
        NothingToOverride, OverrideNotDefined, OverrideStartsOtherwise, PolicyOfOtherName,
        TooManyOfAKind, TooManyConditions, TooManyCodes, TooManyDays,
    ];

    public static readonly DiagnosticDescriptor UnknownFact = CauseElsewhere("NTR3001", "Tidak ada fakta '{0}' dalam kosakata.", "There is no fact '{0}' in the vocabulary.");

    public static readonly DiagnosticDescriptor UnknownFactCode = CauseElsewhere("NTR3002", "'{0}' bukan kode dari fakta '{1}'.", "'{0}' is not a code of the fact '{1}'.");

    public static readonly DiagnosticDescriptor UnknownInstrument = CauseElsewhere("NTR3003", "Tidak ada peraturan '{0}'.", "There is no instrument '{0}'.");

    public static readonly DiagnosticDescriptor UnknownProvision = CauseElsewhere("NTR3004", "Peraturan '{1}' tidak memuat ketentuan '{0}'.", "The instrument '{1}' holds no provision '{0}'.");

    public static readonly DiagnosticDescriptor UnknownSource = CauseElsewhere("NTR3005", "Tidak ada sumber '{0}' dalam sumber.yaml.", "There is no source '{0}' in sumber.yaml.");

    public static readonly DiagnosticDescriptor UnknownLevel = CauseElsewhere("NTR3006", "Tidak ada tingkat sanksi '{0}'.", "There is no sanction level '{0}'.");

    public static readonly DiagnosticDescriptor DuplicateId = Error("NTR3007", "'{0}' sudah dipakai di {1}.", "'{0}' is already used at {1}.");

    public static readonly DiagnosticDescriptor CodeTwice = Error("NTR3008", "'{0}' sudah tercakup oleh '{1}' dalam daftar ini.", "'{0}' is already covered by '{1}' in this list.");

    public static readonly DiagnosticDescriptor AllCodes = Error("NTR3009", "Daftar ini memuat semua kode dari '{0}', sehingga selalu terpenuhi. Hapus syarat ini.", "The list names every code of '{0}', so it always holds. Remove this condition.");

    public static readonly DiagnosticDescriptor NotMatchable = Error("NTR3010", "Fakta '{0}' tidak dapat dipakai begini dalam syarat: jenisnya '{1}' ({2}).", "The fact '{0}' cannot be used like this in a condition: its type is '{1}' ({2}).");

    public static readonly DiagnosticDescriptor RequiredFact = Error("NTR3011", "Kosakata harus memuat fakta '{0}' berjenis '{1}'.", "The vocabulary must hold the fact '{0}' of type '{1}'.");

    public static readonly DiagnosticDescriptor CodesMisplaced = Error("NTR3012", "Fakta '{0}' berjenis '{1}': {2}.", "The fact '{0}' has the type '{1}': {2}.");

    public static readonly DiagnosticDescriptor LevelOfOtherKind = Error("NTR3013", "Tingkat '{0}' bukan milik jenis '{1}'; tulis '{1}.…'.", "The level '{0}' does not belong to the kind '{1}'; write '{1}.…'.");

    public static readonly DiagnosticDescriptor UnknownOption = Error("NTR3014", "Tidak ada jenis sanksi '{0}' pada tingkat ini.", "There is no kind of sanction '{0}' at this level.");

    public static readonly DiagnosticDescriptor TransitionalPair = Error("NTR3015", "'peralihan: ya' dan 'menggantikan' harus ditulis bersama.", "'peralihan: ya' and 'menggantikan' must be written together.");

    public static readonly DiagnosticDescriptor UnknownRule = CauseElsewhere("NTR3016", "Tidak ada aturan '{0}'.", "There is no rule '{0}'.");

    public static readonly DiagnosticDescriptor UnknownPermission = CauseElsewhere("NTR3017", "Tidak ada kebolehan '{0}'.", "There is no permission '{0}'.");

    public static readonly DiagnosticDescriptor TargetTwice = Error("NTR3018", "'{0}' ditetapkan dua kali dalam kalender ini.", "'{0}' is designated twice in this calendar.");

    public static readonly DiagnosticDescriptor GroupTooSmall = Error("NTR3019", "Kelompok '{0}' harus berisi sekurangnya dua kode.", "The group '{0}' must hold at least two codes.");

    public static readonly DiagnosticDescriptor ReservedCode = Error("NTR3020", "'{0}' adalah kata yang sudah dipakai dan tidak boleh menjadi kode.", "'{0}' is a reserved word and cannot be a code.");

    public static readonly DiagnosticDescriptor UnknownAnchor = CauseElsewhere("NTR3021", "'{0}' bukan tanggal dan bukan hari dalam kalender pemilihan. Hari yang dikenal: {1}.", "'{0}' is neither a day nor a day of an election calendar. Known: {1}.");

    public static readonly DiagnosticDescriptor PrecedenceCircle = Error("NTR3022", "'{0}' tidak dapat mengesampingkan '{1}': keduanya aturan yang sama, atau '{1}' juga mengesampingkan '{0}', langsung atau lewat aturan lain.", "'{0}' cannot set '{1}' aside: they are the same rule, or '{1}' also sets '{0}' aside, itself or through others.");

    public static readonly DiagnosticDescriptor UnknownStep = CauseElsewhere("NTR3023", "Tidak ada langkah lain '{0}' bagi jenis '{1}'.", "There is no other step '{0}' for the kind '{1}'.");

    public static readonly DiagnosticDescriptor UnknownRegime = CauseElsewhere("NTR3024", "Tidak ada rezim sanksi '{0}'.", "There is no sanction regime '{0}'.");

    public static readonly DiagnosticDescriptor UnknownOptionOfKind = CauseElsewhere("NTR3026", "Tidak ada jenis sanksi '{0}' pada jalur '{1}'.", "There is no kind of sanction '{0}' on the track '{1}'.");

    public static readonly DiagnosticDescriptor TooComplex = Error("NTR3027", "Aturan '{0}' terlalu rumit: unsur, pengecualian, dan aturan yang mengesampingkannya terlalu banyak saling berkait. Pecahlah menjadi beberapa aturan.", "The rule '{0}' is too complex: its elements, its exceptions and the rules that set it aside are too entangled. Split it into several rules.");

    public static readonly DiagnosticDescriptor ConditionTooComplex = Error("NTR3028", "Syarat ini terlalu rumit: bagian-bagiannya terlalu banyak saling berkait. Sederhanakan atau pecahlah.", "This condition is too complex: its parts are too entangled. Simplify or split it.");

    public static readonly DiagnosticDescriptor NoSharedLevel = Error("NTR3025", "Rezim ini tidak mengatur satu tingkat pun dari rezim '{0}' yang digantikannya.", "This regime sets no level of the regime '{0}' that it takes the place of.");

    // Of rulebooks that build on the embedded one.
    public static readonly DiagnosticDescriptor NotListedAsOverride = Error("NTR3030", "'{0}' sudah ada dalam aturan tertanam ({1}). Pakailah id lain, atau daftarkan '{2}: {0}' di bawah 'menimpa' dalam buku.yaml.", "'{0}' already exists in the embedded rules ({1}). Use another id, or list '{2}: {0}' under 'menimpa' in buku.yaml.");

    public static readonly DiagnosticDescriptor CannotBeOverridden = Error("NTR3031", "'{0}' sudah ada dalam aturan tertanam ({1}) dan tidak dapat ditimpa. {2}", "'{0}' already exists in the embedded rules ({1}) and cannot be overridden. {2}");

    public static readonly DiagnosticDescriptor NothingToOverride = Error("NTR3032", "Aturan tertanam tidak memuat '{1}: {0}', jadi tidak ada yang ditimpa.", "The embedded rules hold no '{1}: {0}', so there is nothing to override.");

    public static readonly DiagnosticDescriptor OverrideNotDefined = Error("NTR3033", "Folder ini tidak memuat '{0}', padahal 'menimpa' mendaftarkannya. Tulislah berkasnya dalam '{1}/', atau hapus entri ini.", "This folder does not hold '{0}', although 'menimpa' lists it. Write its file in '{1}/', or remove this entry.");

    public static readonly DiagnosticDescriptor OverrideStartsOtherwise = Error("NTR3034", "'{0}' menimpa sejak {1} ({2}), maka 'berlaku' di sini harus 'mulai: {1}'.", "'{0}' overrides from {1} ({2}), so 'berlaku' here must be 'mulai: {1}'.");

    public static readonly DiagnosticDescriptor PolicyOfOtherName = Error("NTR3035", "Jalur '{0}' sudah punya kebijakan '{1}' dalam aturan tertanam ({2}). Beri kebijakan ini id '{1}', lalu daftarkan di bawah 'menimpa' dalam buku.yaml.", "The track '{0}' already has the policy '{1}' in the embedded rules ({2}). Give this policy the id '{1}' and list it under 'menimpa' in buku.yaml.");

    // Of rulebooks that would take too long to answer, however simple each of their parts.
    public static readonly DiagnosticDescriptor TooManyOfAKind = Error("NTR3036", "Buku aturan memuat lebih dari {0} berkas '{1}'.", "The rulebook holds more than {0} files of '{1}'.");

    public static readonly DiagnosticDescriptor TooManyConditions = Error("NTR3037", "Di sini lebih dari {0} syarat harus dinilai bersama; pengecualian, catatan, dan aturan yang mengesampingkan ikut dihitung. Pecahlah aturannya.", "More than {0} conditions have to be judged together here; exceptions, remarks and the rules that set it aside count. Split the rule.");

    public static readonly DiagnosticDescriptor TooManyCodes = Error("NTR3038", "Fakta '{0}' punya lebih dari {1} kode; kelompok dan anggotanya ikut dihitung.", "The fact '{0}' has more than {1} codes; groups and their members count.");

    public static readonly DiagnosticDescriptor TooManyDays = Error("NTR3039", "Buku aturan memuat lebih dari {0} {1}.", "The rulebook holds more than {0} {1}.");
}
