namespace Netralitas.Rules.Model;

/// <summary>The facts the engine itself knows: those that calendars and validity speak of. All others are the vocabulary's business.</summary>
internal static class FactKeys
{
    public const string Date = "tanggal";
    public const string Election = "pemilihan";
    public const string Area = "wilayah";
    public const string Phase = "tahapan";
    public const string TargetKind = "sasaran.jenis";
    public const string TargetStatus = "sasaran.status";

    /// <summary>What was done. The engine does not ask it; the analysis and the documents do, and a vocabulary may lack it.</summary>
    public const string Act = "perbuatan";

    /// <summary>Who acted. The engine does not ask it; the analysis and the documents do, and a vocabulary may lack it.</summary>
    public const string ActorStatus = "pelaku.status";

    public const string KnowledgeDate = "tanggal_diketahui";
    public const string DecisionDate = "tanggal_keputusan";
    public const string LastSanction = "riwayat.hukuman_terakhir";

    public const string Yes = "ya";
    public const string No = "tidak";

    /// <summary>Says that a fact is not known, even where the vocabulary has a default.</summary>
    public const string Unknown = "tidak_diketahui";
}
