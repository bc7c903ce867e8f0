using Netralitas.Rules.Text;

namespace Netralitas.Rules.Tool.Output;

/// <summary>How diagnostics are to be told, and what warnings count for.</summary>
internal sealed record DiagnosticRequest(Language Language, DiagnosticFormat Format = DiagnosticFormat.Text, bool WarningsAsErrors = false)
{
    /// <summary>Whether the form leaves room for sentences around it.</summary>
    public bool IsForPeople => Format is DiagnosticFormat.Text or DiagnosticFormat.GitHub;
}
