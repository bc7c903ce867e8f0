using Netralitas.Rules.Text;

namespace Netralitas.Rules.Diagnostics;

/// <summary>The words around diagnostics that belong to no single id.</summary>
internal static class DiagnosticTexts
{
    public static readonly LocalizedText DidYouMean = new("Maksud Anda '{0}'?", "Did you mean '{0}'?");
}
