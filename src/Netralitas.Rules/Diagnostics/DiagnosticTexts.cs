using Netralitas.Rules.Text;

namespace Netralitas.Rules.Diagnostics;

/// <summary>The words around diagnostics that belong to no single id.</summary>
internal static class DiagnosticTexts
{
    public static readonly LocalizedText DidYouMean = new("Maksud Anda '{0}'?", "Did you mean '{0}'?");

    public static readonly LocalizedText First = new("Yang pertama ada di sini.", "The first one is here.");

    public static readonly LocalizedText Other = new("Yang lain ada di sini.", "The other one is here.");

    public static readonly LocalizedText Validity = new("Masa berlakunya ditetapkan di sini.", "Its validity is set here.");

    public static readonly LocalizedText PhaseBefore = new("Tahapan sebelumnya ada di sini.", "The phase before it is here.");

    public static readonly LocalizedText LeadsBack = new("Urutan itu berlanjut di sini.", "The circle goes on here.");

    public static readonly LocalizedText AlsoHere = new("Juga di sini.", "Also here.");

    public static readonly LocalizedText AndElsewhere = new("{0} Tempat lain: {1}.", "{0} Other places: {1}.");
}
