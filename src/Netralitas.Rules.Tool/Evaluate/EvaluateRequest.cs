using Netralitas.Rules.Text;

namespace Netralitas.Rules.Tool.Evaluate;

/// <summary>What <c>evaluate</c> was asked to do.</summary>
/// <param name="File">The input, or a dash for standard input.</param>
/// <param name="Input">What it holds.</param>
/// <param name="Rules">The rules.</param>
/// <param name="Format">The form of the findings; null for the usual one.</param>
/// <param name="Output">The file to write; null for standard output.</param>
/// <param name="Parallel">How many actions at a time.</param>
/// <param name="Record">The log to add decision records to; null for none.</param>
/// <param name="MaskingKey">The file with the key that masks personal values in records; null to blot them out.</param>
/// <param name="Language">The language of findings and messages.</param>
internal sealed record EvaluateRequest(
    string File,
    InputForm Input,
    RulesSource Rules,
    string? Format,
    string? Output,
    int Parallel,
    string? Record,
    string? MaskingKey,
    Language Language)
{
    public bool IsStandardInput => File == ActionFile.StandardInput;
}
