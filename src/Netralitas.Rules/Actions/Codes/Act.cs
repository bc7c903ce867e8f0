// Written by CodeFilesTests from rules/ and the English names in CodeTypes.cs of the tests.
using System;
using System.Diagnostics.CodeAnalysis;

namespace Netralitas.Rules.Actions;

/// <summary>
/// A code of the fact <c>perbuatan</c> (Acts). The codes of the shipped vocabulary are in <see cref="Acts"/>; one of
/// a rulebook's own is written as a string, which converts by itself. Immutable and thread-safe; equal when the codes are.
/// </summary>
public sealed record Act
{
    /// <summary>A code as rule and action files write it. Whether a vocabulary has it is checked when the action is evaluated.</summary>
    /// <param name="code">The code.</param>
    /// <exception cref="ArgumentException"><paramref name="code"/> is null, empty or blank.</exception>
    public Act(string code)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(code);
        Code = code;
    }

    /// <summary>The code as rule and action files write it.</summary>
    public string Code { get; }

    /// <summary>The value of a code.</summary>
    /// <param name="code">The code; null stands for a fact not described.</param>
    /// <returns>The value; null of null.</returns>
    /// <exception cref="ArgumentException"><paramref name="code"/> is empty or blank.</exception>
    [return: NotNullIfNotNull(nameof(code))]
    public static implicit operator Act?(string? code) => code is null ? null : new(code);

    /// <summary>The code of a value.</summary>
    /// <param name="value">The value, or null.</param>
    /// <returns>The code; null of null.</returns>
    [return: NotNullIfNotNull(nameof(value))]
    public static implicit operator string?(Act? value) => value?.Code;

    /// <summary>The value as files write it.</summary>
    /// <returns>The code.</returns>
    public override string ToString() => Code;
}

/// <summary>The codes of <c>perbuatan</c> (Acts) that the shipped vocabulary has.</summary>
public static class Acts
{
    /// <summary>Putting up banners, billboards or other props (alat peraga): <c>pasang_alat_peraga</c>.</summary>
    public static Act PutUpProps { get; } = new("pasang_alat_peraga");

    /// <summary>Promoting or campaigning on social media or online: <c>kampanye_media_sosial</c>.</summary>
    public static Act CampaignOnSocialMedia { get; } = new("kampanye_media_sosial");

    /// <summary>Posting on social media: <c>posting</c>.</summary>
    public static Act Post { get; } = new("posting");

    /// <summary>Commenting on social media: <c>komentar</c>.</summary>
    public static Act Comment { get; } = new("komentar");

    /// <summary>Sharing a post: <c>bagikan</c>.</summary>
    public static Act Share { get; } = new("bagikan");

    /// <summary>Liking a post: <c>suka</c>.</summary>
    public static Act Like { get; } = new("suka");

    /// <summary>Joining or following a winning-team group or account: <c>ikuti_akun</c>.</summary>
    public static Act FollowAccount { get; } = new("ikuti_akun");

    /// <summary>Posting a photo taken with a candidate, a campaign team or props: <c>unggah_foto_bersama</c>.</summary>
    public static Act PostPhotoTogether { get; } = new("unggah_foto_bersama");

    /// <summary>Attending a declaration or campaign: <c>hadiri_deklarasi_kampanye</c>.</summary>
    public static Act AttendDeclarationOrCampaign { get; } = new("hadiri_deklarasi_kampanye");

    /// <summary>Taking part in campaign, promotion or introduction activities: <c>ikut_kegiatan_kampanye</c>.</summary>
    public static Act TakePartInCampaignActivities { get; } = new("ikut_kegiatan_kampanye");

    /// <summary>Following one's spouse's declaration or campaign: <c>ikuti_kampanye_suami_istri</c>.</summary>
    public static Act FollowSpousesCampaign { get; } = new("ikuti_kampanye_suami_istri");

    /// <summary>Approaching a political party about one's own candidacy: <c>pendekatan_parpol</c>.</summary>
    public static Act ApproachParty { get; } = new("pendekatan_parpol");

    /// <summary>Approaching the public about one's own independent candidacy: <c>pendekatan_masyarakat</c>.</summary>
    public static Act ApproachPublic { get; } = new("pendekatan_masyarakat");

    /// <summary>Declaring oneself a prospective candidate (bakal calon): <c>deklarasi_diri</c>.</summary>
    public static Act DeclareOneselfProspectiveCandidate { get; } = new("deklarasi_diri");

    /// <summary>Being a speaker at an event of a political party: <c>pembicara_acara_parpol</c>.</summary>
    public static Act SpeakAtPartyEvent { get; } = new("pembicara_acara_parpol");

    /// <summary>Being photographed with a (prospective) candidate, without posting it: <c>foto_bersama</c>.</summary>
    public static Act BePhotographedTogether { get; } = new("foto_bersama");

    /// <summary>Becoming a member and/or officer of a political party: <c>anggota_pengurus_parpol</c>.</summary>
    public static Act BecomePartyMemberOrOfficer { get; } = new("anggota_pengurus_parpol");

    /// <summary>Holding activities that lean to one side (meeting, invitation, appeal, call, giving goods) towards ASN in the work unit, family or the public: <c>kegiatan_keberpihakan</c>.</summary>
    public static Act HoldPartisanActivity { get; } = new("kegiatan_keberpihakan");

    /// <summary>Serving as expert team, winning team, consultant or the like: <c>tim_pemenangan</c>.</summary>
    public static Act ServeOnWinningTeam { get; } = new("tim_pemenangan");

    /// <summary>Giving a support letter or collecting copies of identity cards (KTP) or residence certificates: <c>dukungan_ktp</c>.</summary>
    public static Act SupportByLetterOrKtp { get; } = new("dukungan_ktp");

    /// <summary>Making a decision or doing an act that benefits or harms a contestant: <c>keputusan_tindakan_menguntungkan</c>.</summary>
    public static Act BenefitOrHarmContestant { get; } = new("keputusan_tindakan_menguntungkan");

    /// <summary>Acting as campaign executor or member of the campaign team: <c>pelaksana_tim_kampanye</c>.</summary>
    public static Act ServeOnCampaignTeam { get; } = new("pelaksana_tim_kampanye");

    /// <summary>Being a campaign participant: <c>peserta_kampanye</c>.</summary>
    public static Act ParticipateInCampaign { get; } = new("peserta_kampanye");

    /// <summary>Replacing officials (mutasi): <c>mutasi_pejabat</c>.</summary>
    public static Act ReplaceOfficials { get; } = new("mutasi_pejabat");

    /// <summary>Promising or giving money or goods to campaign participants or voters: <c>memberi_uang_barang</c>.</summary>
    public static Act GiveMoneyOrGoods { get; } = new("memberi_uang_barang");

    /// <summary>Accepting, as a voter, money or goods meant to influence the vote: <c>menerima_uang_barang</c>.</summary>
    public static Act AcceptMoneyOrGoods { get; } = new("menerima_uang_barang");

    /// <summary>Involving in a campaign those who must be neutral (ASN, TNI, Polri, village heads and others): <c>melibatkan_pihak_netral</c>.</summary>
    public static Act InvolveThoseWhoMustBeNeutral { get; } = new("melibatkan_pihak_netral");

    /// <summary>Campaigning outside the schedule: <c>kampanye_di_luar_jadwal</c>.</summary>
    public static Act CampaignOutsideSchedule { get; } = new("kampanye_di_luar_jadwal");

    /// <summary>Disrupting, obstructing or disturbing a campaign: <c>mengganggu_kampanye</c>.</summary>
    public static Act DisturbCampaign { get; } = new("mengganggu_kampanye");

    /// <summary>Campaigning at a government facility, a place of worship or a place of education: <c>kampanye_di_tempat_terlarang</c>.</summary>
    public static Act CampaignAtForbiddenPlace { get; } = new("kampanye_di_tempat_terlarang");

    /// <summary>Questioning Pancasila, the Constitution or the form of the state (NKRI) in a campaign: <c>mempersoalkan_dasar_negara</c>.</summary>
    public static Act QuestionFoundationsOfState { get; } = new("mempersoalkan_dasar_negara");

    /// <summary>Endangering the unity of the state (NKRI) in a campaign: <c>membahayakan_nkri</c>.</summary>
    public static Act EndangerUnityOfState { get; } = new("membahayakan_nkri");

    /// <summary>Insulting a person, religion, ethnicity, candidate or contestant in a campaign: <c>menghina</c>.</summary>
    public static Act Insult { get; } = new("menghina");

    /// <summary>Inciting people in a campaign: <c>menghasut</c>.</summary>
    public static Act Incite { get; } = new("menghasut");

    /// <summary>Disturbing public order in a campaign: <c>mengganggu_ketertiban</c>.</summary>
    public static Act DisturbPublicOrder { get; } = new("mengganggu_ketertiban");

    /// <summary>Threatening or advocating violence in a campaign: <c>mengancam_kekerasan</c>.</summary>
    public static Act ThreatenViolence { get; } = new("mengancam_kekerasan");

    /// <summary>Destroying or removing campaign props: <c>merusak_alat_peraga</c>.</summary>
    public static Act DestroyProps { get; } = new("merusak_alat_peraga");

    /// <summary>Carrying attributes other than those of the contestant concerned in a campaign: <c>membawa_atribut_peserta_lain</c>.</summary>
    public static Act CarryAttributesOfOthers { get; } = new("membawa_atribut_peserta_lain");

    /// <summary>Not resigning after being designated as a candidate: <c>tidak_mundur_saat_calon</c>.</summary>
    public static Act NotResignAsCandidate { get; } = new("tidak_mundur_saat_calon");

    /// <summary>As a superior not summoning, examining, reporting or punishing a subordinate who commits a breach: <c>membiarkan_pelanggaran_bawahan</c>.</summary>
    public static Act LetSubordinatesBreachPass { get; } = new("membiarkan_pelanggaran_bawahan");

    /// <summary>Another form of siding that is not in this list: <c>bentuk_lain</c>.</summary>
    public static Act OtherForm { get; } = new("bentuk_lain");
}
