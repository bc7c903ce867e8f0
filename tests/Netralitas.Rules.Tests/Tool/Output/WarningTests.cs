using System.CommandLine;
using System.IO;
using FluentAssertions;
using Netralitas.Rules.Diagnostics;
using Netralitas.Rules.Text;
using Netralitas.Rules.Tool;
using Netralitas.Rules.Tool.Output;
using Xunit;

namespace Netralitas.Rules.Tests.Tool.Output;

/// <summary>Warnings stand in nobody's way unless they are asked to.</summary>
public sealed class WarningTests
{
    [Theory]
    [InlineData(DiagnosticSeverity.Warning, false, false)]
    [InlineData(DiagnosticSeverity.Warning, true, true)]
    [InlineData(DiagnosticSeverity.Error, true, false)]
    public void FailsByWarnings_OfADiagnostic_HoldsForWarningsThatCountAsErrors(DiagnosticSeverity severity, bool warningsAsErrors, bool fails)
    {
        var (failed, said) = Ask(severity, new DiagnosticRequest(Language.English, DiagnosticFormat.Text, warningsAsErrors));

        failed.Should().Be(fails);
        said.Should().Be(fails ? "Warnings that count as errors: 1.\n" : "");
    }

    [Fact]
    public void FailsByWarnings_InAFormForPrograms_SaysNothing() =>
        Ask(DiagnosticSeverity.Warning, new DiagnosticRequest(Language.English, DiagnosticFormat.Json, true)).Should().Be((true, ""));

    private static (bool Failed, string Said) Ask(DiagnosticSeverity severity, DiagnosticRequest request)
    {
        using var error = new StringWriter { NewLine = "\n" };
        var diagnostic = new Diagnostic(new("NTR3008", severity, new LocalizedText("a")), new SourceSpan("a.yaml", 1, 1, 1), "", new LocalizedText("a"), null, []);
        var failed = CommonOptions.FailsByWarnings([diagnostic], request, new InvocationConfiguration { Error = error });
        return (failed, error.ToString());
    }
}
