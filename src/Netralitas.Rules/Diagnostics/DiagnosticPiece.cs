namespace Netralitas.Rules.Diagnostics;

/// <summary>A stretch of a diagnostic's text, for a program that wants to give its parts different colours.</summary>
/// <param name="Part">What the stretch is.</param>
/// <param name="Text">The text, line feeds included; safe to show on a terminal.</param>
public readonly record struct DiagnosticPiece(DiagnosticPart Part, string Text);
