using System;
using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Records;
using Netralitas.Rules.Text;
using Netralitas.Rules.Tool.Output;

namespace Netralitas.Rules.Tool.Evaluate;

/// <summary>What came of one action of many, as one line of JSON: its assessment, or the diagnostics that say why there is none.</summary>
/// <param name="Bytes">The line, UTF-8, with its line feed.</param>
/// <param name="IsUnreadable">Whether the action could not be read.</param>
/// <param name="Record">The record of the decision; null when there is none, or nothing is recorded.</param>
internal readonly record struct ResultLine(ReadOnlyMemory<byte> Bytes, bool IsUnreadable, DecisionRecord? Record)
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    // Each worker writes one line at a time.
    [ThreadStatic]
    private static ArrayBufferWriter<byte>? t_line;

    public static ResultLine Of(ActionEvaluator evaluator, ActionRecord record, Recording? recording, Language language)
    {
        var read = record.Read();
        var line = t_line ??= new ArrayBufferWriter<byte>(64 * 1024);
        line.ResetWrittenCount();
        using (var json = new Utf8JsonWriter(line, Options))
        {
            json.WriteStartObject();
            json.WriteNumber("line", record.Line);
            if (read.Id is { } id)
            {
                json.WriteString("id", id);
            }

            if (read.Facts is { } facts)
            {
                json.WritePropertyName("assessment");
                evaluator.Evaluate(facts).WriteJson(json, language);
            }
            else
            {
                json.WriteObjects("diagnostics", read.Diagnostics, diagnostic => DiagnosticJson.WriteBrief(json, diagnostic, language));
                if (read.OmittedCount > 0)
                {
                    json.WriteNumber("omitted", read.OmittedCount);
                }
            }

            json.WriteEndObject();
        }

        line.GetSpan(1)[0] = (byte)'\n';
        line.Advance(1);
        return new ResultLine(line.WrittenSpan.ToArray(), read.Facts is null, read.Facts is { } recorded ? recording?.Of(recorded, read.Id) : null);
    }
}
