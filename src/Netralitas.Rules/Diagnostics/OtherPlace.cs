using Netralitas.Rules.Text;

namespace Netralitas.Rules.Diagnostics;

/// <summary>A place to be shown beside that of a diagnostic, and what is to be seen there: a text of <see cref="DiagnosticTexts"/>.</summary>
internal readonly record struct OtherPlace(SourceSpan Span, LocalizedText Message);
