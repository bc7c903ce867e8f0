using System;
using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Model;

namespace Netralitas.Rules.Actions;

/// <summary>
/// A described action of a civil servant, typed after the shipped vocabulary. A property that is null, or an empty list,
/// is a fact not described: it counts as unknown, never as false. Codes of the shipped vocabulary are typed values, for example
/// <see cref="Rules.Actions.Acts.Like"/>; a rulebook's own codes are strings, which convert by themselves. A rulebook with facts of
/// its own takes a <see cref="FactSet"/> instead.
/// </summary>
public sealed record AsnAction
{
    // What evaluation reads, so that it need not make the list each time.
    private readonly IReadOnlyList<string> _actCodes = [];

    /// <summary>The day of the act, or the range of days it may have happened on (<c>tanggal</c>).</summary>
    public DayRange? Date { get; init; }

    /// <summary>The day the act became known, from which some time limits count (<c>tanggal_diketahui</c>).</summary>
    public DayRange? KnowledgeDate { get; init; }

    /// <summary>The day the matter is decided, which selects procedure and authority (<c>tanggal_keputusan</c>); the act's day counts when null.</summary>
    public DayRange? DecisionDate { get; init; }

    /// <summary>The election, by its calendar (<c>pemilihan</c>).</summary>
    public Election? Election { get; init; }

    /// <summary>The area whose head is elected (<c>wilayah</c>); it matters where an area has a calendar of its own.</summary>
    public Area? Area { get; init; }

    /// <summary>The election's phase (<c>tahapan</c>); derived from day and calendar when null.</summary>
    public ElectionPhase? Phase { get; init; }

    /// <summary>Who acted (<c>pelaku</c>).</summary>
    public Actor Actor
    {
        get;

        // Null, as mappers and serialisers may leave it, is nothing described.
        init => field = value ?? new();
    } = new();

    /// <summary>What was done, one or more acts (<c>perbuatan</c>).</summary>
    /// <exception cref="ArgumentException">One of them is null.</exception>
    public IReadOnlyList<Act> Acts
    {
        get;

        // Copied: an assessment explains itself when asked, and must then see what it has judged.
        init
        {
            field = [.. value ?? []];
            _actCodes = [.. field.Select(act => act?.Code ?? throw new ArgumentException("One of the acts is null; what is not known is left out.", nameof(value)))];
        }
    } = [];

    /// <summary>For or against whom (<c>sasaran</c>).</summary>
    public Target Target { get; init => field = value ?? new(); } = new();

    /// <summary>How (<c>keadaan</c>).</summary>
    public Circumstances Circumstances { get; init => field = value ?? new(); } = new();

    /// <summary>Earlier disciplinary punishments (<c>riwayat</c>).</summary>
    public History History { get; init => field = value ?? new(); } = new();

    /// <summary>How far the effect reaches (<c>dampak</c>).</summary>
    public Impact? Impact { get; init; }

    /// <summary>The same description by keys.</summary>
    /// <returns>A set with every described fact.</returns>
    public FactSet ToFactSet()
    {
        var writer = new FactSetWriter();
        Describe(writer);
        return writer.ToFactSet();
    }

    /// <summary>Hands over every described fact.</summary>
    internal void Describe<TSink>(TSink sink)
        where TSink : IFactSink
    {
        Describe(sink, FactKeys.Date, Date);
        Describe(sink, FactKeys.KnowledgeDate, KnowledgeDate);
        Describe(sink, FactKeys.DecisionDate, DecisionDate);
        if (_actCodes.Count > 0)
        {
            sink.Codes("perbuatan", _actCodes);
        }

        if (Actor.Position is { } position)
        {
            sink.Text("pelaku.jabatan", position);
        }

        Describe(sink, FactKeys.Election, Election);
        Describe(sink, FactKeys.Area, Area);
        Describe(sink, FactKeys.Phase, Phase);
        Describe(sink, "pelaku.status", Actor.Status);
        Describe(sink, "pelaku.kelompok_jabatan", Actor.PositionGroup);
        Describe(sink, "pelaku.instansi", Actor.AgencyLevel);
        Describe(sink, "pelaku.penjabat_kepala_daerah", Actor.IsActingRegionalHead);
        Describe(sink, "pelaku.cltn", Actor.IsOnUnpaidLeave);
        Describe(sink, "pelaku.suami_istri_calon", Actor.IsSpouseOfCandidate);
        Describe(sink, "pelaku.anggota_parpol", Actor.IsPartyMember);
        Describe(sink, "pelaku.pengurus_parpol", Actor.IsPartyOfficer);
        Describe(sink, "pelaku.cuti_kampanye", Actor.IsOnCampaignLeave);
        Describe(sink, "pelaku.kepala_daerah", Actor.IsRegionalHead);
        Describe(sink, "pelaku.izin_kampanye", Actor.HasCampaignPermit);
        Describe(sink, "pelaku.bumn", Actor.WorksForStateCompany);
        Describe(sink, "pelaku.presiden_atau_menteri", Actor.IsPresidentOrMinister);
        Describe(sink, "pelaku.calon", Actor.IsCandidate);
        Describe(sink, "pelaku.calon_untuk", Actor.CandidateFor);
        Describe(sink, "pelaku.petahana", Actor.IsIncumbentStandingAgain);
        Describe(sink, "pelaku.terdaftar_di_kpu", Actor.IsRegisteredCampaigner);
        Describe(sink, "pelaku.pimpinan_lembaga_nonstruktural", Actor.LeadsNonStructuralBody);
        Describe(sink, FactKeys.TargetKind, Target.Kind);
        Describe(sink, FactKeys.TargetStatus, Target.Status);
        Describe(sink, "sasaran.perseorangan", Target.IsIndependent);
        Describe(sink, "keadaan.dukungan_aktif", Circumstances.ActiveSupport);
        Describe(sink, "keadaan.tujuan_mendukung", Circumstances.MeantToSupport);
        Describe(sink, "keadaan.simbol_keberpihakan", Circumstances.PartisanSymbol);
        Describe(sink, "keadaan.atribut_parpol", Circumstances.PartyAttributes);
        Describe(sink, "keadaan.atribut_asn", Circumstances.AsnAttributes);
        Describe(sink, "keadaan.fasilitas_negara", Circumstances.StateFacilities);
        Describe(sink, "keadaan.mengerahkan_bawahan", Circumstances.MobilisedSubordinates);
        Describe(sink, "keadaan.tugas_kedinasan", Circumstances.OfficialDuty);
        Describe(sink, "keadaan.dapat_diakses_publik", Circumstances.PubliclyAccessible);
        Describe(sink, "keadaan.dengan_sengaja", Circumstances.Intentional);
        Describe(sink, "keadaan.izin_menteri", Circumstances.MinisterialConsent);
        Describe(sink, "keadaan.izin_tempat", Circumstances.VenuePermit);
        Describe(sink, "keadaan.tempat", Circumstances.Place);
        Describe(sink, "keadaan.hari_libur", Circumstances.OnHoliday);
        Describe(sink, "keadaan.pihak_dilibatkan", Circumstances.InvolvedParty);
        Describe(sink, "keadaan.putusan_satgas", Circumstances.TaskForceFoundBreach);
        Describe(sink, "keadaan.latar_parpol", Circumstances.PartyBackground);
        Describe(sink, "keadaan.objek_foto", Circumstances.PhotoSubject);
        Describe(sink, "dampak", Impact);
        Describe(sink, "riwayat.sifat_sama", History.PunishedForTheSameNature);
        Describe(sink, FactKeys.LastSanction, History.LastSanction);
        Describe(sink, "riwayat.sudah_dihukum", History.PunishedForThisBreach);
    }

    private static void Describe<TSink>(TSink sink, string key, string? code)
        where TSink : IFactSink
    {
        if (code is not null)
        {
            sink.Code(key, code);
        }
    }

    private static void Describe<TSink>(TSink sink, string key, bool? holds)
        where TSink : IFactSink
    {
        if (holds is { } known)
        {
            sink.Code(key, known ? FactKeys.Yes : FactKeys.No);
        }
    }

    private static void Describe<TSink>(TSink sink, string key, DayRange? days)
        where TSink : IFactSink
    {
        if (days is { } known)
        {
            sink.Days(key, known);
        }
    }
}

/// <summary>Who acted.</summary>
public sealed record Actor
{
    /// <summary>The employment status (<c>pelaku.status</c>).</summary>
    public ActorStatus? Status { get; init; }

    /// <summary>The position in free words, for example <c>camat</c>; shown, never matched (<c>pelaku.jabatan</c>).</summary>
    public string? Position { get; init; }

    /// <summary>The group of positions (<c>pelaku.kelompok_jabatan</c>).</summary>
    public PositionGroup? PositionGroup { get; init; }

    /// <summary>The level of the actor's agency (<c>pelaku.instansi</c>).</summary>
    public AgencyLevel? AgencyLevel { get; init; }

    /// <summary>Whether the actor is an acting regional head (<c>pelaku.penjabat_kepala_daerah</c>).</summary>
    public bool? IsActingRegionalHead { get; init; }

    /// <summary>Whether the actor is on leave outside state expense (<c>pelaku.cltn</c>).</summary>
    public bool? IsOnUnpaidLeave { get; init; }

    /// <summary>Whether the actor is a candidate's spouse (<c>pelaku.suami_istri_calon</c>).</summary>
    public bool? IsSpouseOfCandidate { get; init; }

    /// <summary>Whether the actor is a member of a political party (<c>pelaku.anggota_parpol</c>).</summary>
    public bool? IsPartyMember { get; init; }

    /// <summary>Whether the actor is an officer of a political party (<c>pelaku.pengurus_parpol</c>).</summary>
    public bool? IsPartyOfficer { get; init; }

    /// <summary>Whether the actor is on leave for the campaign (<c>pelaku.cuti_kampanye</c>).</summary>
    public bool? IsOnCampaignLeave { get; init; }

    /// <summary>Whether the actor is a governor, bupati, mayor or deputy (<c>pelaku.kepala_daerah</c>).</summary>
    public bool? IsRegionalHead { get; init; }

    /// <summary>Whether the actor, an official, had a campaign permit for the Pilkada (<c>pelaku.izin_kampanye</c>).</summary>
    public bool? HasCampaignPermit { get; init; }

    /// <summary>Whether the actor's company is state-owned (BUMN), not regional (BUMD) (<c>pelaku.bumn</c>).</summary>
    public bool? WorksForStateCompany { get; init; }

    /// <summary>Whether the actor is the President, the Vice-President or a minister (<c>pelaku.presiden_atau_menteri</c>).</summary>
    public bool? IsPresidentOrMinister { get; init; }

    /// <summary>Whether the actor had been designated as a candidate (<c>pelaku.calon</c>).</summary>
    public bool? IsCandidate { get; init; }

    /// <summary>The office the actor stands for, when a candidate (<c>pelaku.calon_untuk</c>).</summary>
    public Office? CandidateFor { get; init; }

    /// <summary>Whether the actor is a regional head or deputy who stands again (<c>pelaku.petahana</c>).</summary>
    public bool? IsIncumbentStandingAgain { get; init; }

    /// <summary>Whether the actor is registered at the KPU as campaign team or executor (<c>pelaku.terdaftar_di_kpu</c>).</summary>
    public bool? IsRegisteredCampaigner { get; init; }

    /// <summary>Whether the actor is a state official outside the parties who leads a non-structural body (<c>pelaku.pimpinan_lembaga_nonstruktural</c>).</summary>
    public bool? LeadsNonStructuralBody { get; init; }
}

/// <summary>For or against whom.</summary>
public sealed record Target
{
    /// <summary>The office run for, or a party (<c>sasaran.jenis</c>).</summary>
    public TargetKind? Kind { get; init; }

    /// <summary>Whether the target was a candidate yet (<c>sasaran.status</c>); derived from day and calendar when null.</summary>
    public TargetStatus? Status { get; init; }

    /// <summary>Whether the candidate stands without a party (<c>sasaran.perseorangan</c>).</summary>
    public bool? IsIndependent { get; init; }
}

/// <summary>Earlier disciplinary punishments of the actor.</summary>
public sealed record History
{
    /// <summary>Whether the actor was punished before for a breach of the same nature (<c>riwayat.sifat_sama</c>).</summary>
    public bool? PunishedForTheSameNature { get; init; }

    /// <summary>The kind of the last punishment (<c>riwayat.hukuman_terakhir</c>).</summary>
    public SanctionKind? LastSanction { get; init; }

    /// <summary>Whether a punishment was already imposed for this very breach (<c>riwayat.sudah_dihukum</c>).</summary>
    public bool? PunishedForThisBreach { get; init; }
}

/// <summary>How the act was done.</summary>
public sealed record Circumstances
{
    /// <summary>Whether support was given actively (<c>keadaan.dukungan_aktif</c>).</summary>
    public bool? ActiveSupport { get; init; }

    /// <summary>Whether the act was meant to support (<c>keadaan.tujuan_mendukung</c>).</summary>
    public bool? MeantToSupport { get; init; }

    /// <summary>Whether a symbol of partiality was shown (<c>keadaan.simbol_keberpihakan</c>).</summary>
    public bool? PartisanSymbol { get; init; }

    /// <summary>Whether party attributes were worn or used (<c>keadaan.atribut_parpol</c>).</summary>
    public bool? PartyAttributes { get; init; }

    /// <summary>Whether attributes of the civil service were worn or used (<c>keadaan.atribut_asn</c>).</summary>
    public bool? AsnAttributes { get; init; }

    /// <summary>Whether state facilities were used (<c>keadaan.fasilitas_negara</c>).</summary>
    public bool? StateFacilities { get; init; }

    /// <summary>Whether subordinates were mobilised (<c>keadaan.mengerahkan_bawahan</c>).</summary>
    public bool? MobilisedSubordinates { get; init; }

    /// <summary>Whether it was official duty with a letter of assignment (<c>keadaan.tugas_kedinasan</c>).</summary>
    public bool? OfficialDuty { get; init; }

    /// <summary>Whether the medium is open to the public (<c>keadaan.dapat_diakses_publik</c>).</summary>
    public bool? PubliclyAccessible { get; init; }

    /// <summary>Whether it was intentional (<c>keadaan.dengan_sengaja</c>).</summary>
    public bool? Intentional { get; init; }

    /// <summary>Whether the minister consented in writing (<c>keadaan.izin_menteri</c>).</summary>
    public bool? MinisterialConsent { get; init; }

    /// <summary>Whether whoever is in charge of the venue permitted the campaign there (<c>keadaan.izin_tempat</c>).</summary>
    public bool? VenuePermit { get; init; }

    /// <summary>The kind of place (<c>keadaan.tempat</c>).</summary>
    public Place? Place { get; init; }

    /// <summary>Whether it was done on a holiday, not a working day (<c>keadaan.hari_libur</c>).</summary>
    public bool? OnHoliday { get; init; }

    /// <summary>Who was involved in the campaign (<c>keadaan.pihak_dilibatkan</c>).</summary>
    public InvolvedParty? InvolvedParty { get; init; }

    /// <summary>Whether the neutrality task force found it a breach (<c>keadaan.putusan_satgas</c>).</summary>
    public bool? TaskForceFoundBreach { get; init; }

    /// <summary>Whether the photo's background relates to a party or candidate (<c>keadaan.latar_parpol</c>).</summary>
    public bool? PartyBackground { get; init; }

    /// <summary>With whom or what the photo was taken (<c>keadaan.objek_foto</c>); a candidate when null, so write <c>"tidak_diketahui"</c> when it is not known.</summary>
    public PhotoSubject? PhotoSubject { get; init; }
}
