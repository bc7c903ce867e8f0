using Netralitas.Rules.Text;

namespace Netralitas.Rules.Diagnostics;

/// <summary>One kind of diagnostic: its id, which is never reused, and its texts.</summary>
/// <param name="Id">The id, <c>NTR</c> and four digits; the first digit is the stage.</param>
/// <param name="Severity">How grave it is.</param>
/// <param name="Message">The message with placeholders <c>{0}</c>, <c>{1}</c>, ….</param>
public sealed record DiagnosticDescriptor(string Id, DiagnosticSeverity Severity, LocalizedText Message);
