using System.CommandLine;
using System.Globalization;
using System.IO;
using System.Linq;
using Netralitas.Rules.Tool.Output;

namespace Netralitas.Rules.Tool.Test;

/// <summary><c>netralitas test [DIR]</c>.</summary>
internal static class TestCommand
{
    public static Command Create()
    {
        var folder = CommonOptions.RulesArgument();
        var trusted = CommonOptions.TrustedKey();
        var filter = new Option<string?>("--filter") { HelpName = ToolTexts.Text, Description = TestTexts.Filter };
        var format = new Option<string?>("--format") { Description = TestTexts.Format };
        format.AcceptOnlyFromAmong(TestRun.Tree, TestRun.Json, TestRun.JUnit);
        var output = new Option<string?>("--output") { HelpName = ToolTexts.File, Description = TestTexts.Output };
        var coverage = new Option<bool>("--coverage") { Description = TestTexts.Coverage };
        var report = ReportOption();
        var threshold = ThresholdOption();
        var diagnostics = new DiagnosticOptions("--diagnostics");
        var lang = CommonOptions.Lang();
        var command = new ToolCommand("test", TestTexts.Description, TestTexts.Ends) { folder, filter, format, output, coverage, report, threshold, trusted };
        diagnostics.AddTo(command);
        command.Add(lang);
        command.SetAction(parsed => TestRun.Run(
            new TestRequest(
                CommonOptions.Source(parsed, folder, trusted),
                parsed.GetValue(filter),
                parsed.GetValue(format),
                parsed.GetValue(output),
                parsed.GetValue(coverage),
                parsed.GetValue(report),
                parsed.GetValue(threshold),
                diagnostics.Read(parsed, CommonOptions.Language(parsed, lang))),
            parsed.InvocationConfiguration));
        return command;
    }

    private static Option<string?> ReportOption()
    {
        var option = new Option<string?>("--coverage-report") { HelpName = ToolTexts.File, Description = TestTexts.Report };
        option.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && !CoverageReport.Extensions.Contains(Path.GetExtension(result.Tokens[0].Value)))
            {
                result.AddError(TestTexts.ReportExtension);
            }
        });
        return option;
    }

    private static Option<int?> ThresholdOption()
    {
        var option = new Option<int?>("--threshold") { HelpName = ToolTexts.Number, Description = TestTexts.Threshold };
        option.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1
                && !(int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var percent) && percent <= 100))
            {
                result.AddError(TestTexts.ThresholdRange);
            }
        });
        return option;
    }
}
