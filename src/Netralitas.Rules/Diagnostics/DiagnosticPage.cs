namespace Netralitas.Rules.Diagnostics;

/// <summary>What the catalogue's page of one language says of one id.</summary>
internal sealed record DiagnosticPage(string Title, string Explanation, string Avoid, string Prefer, string Why);
