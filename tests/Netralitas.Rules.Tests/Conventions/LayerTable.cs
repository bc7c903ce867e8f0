using System;
using System.Collections.Generic;

namespace Netralitas.Rules.Tests.Conventions;

/// <summary>Which folder of the library may use which others. The arrows point one way: what is read here must not turn back.</summary>
internal static class LayerTable
{
    public static readonly IReadOnlyDictionary<string, string[]> MayUse = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["Text"] = [],
        ["Diagnostics"] = ["Text"],
        ["Model"] = ["Text"],
        ["Syntax"] = ["Text", "Diagnostics"],
        ["Actions"] = ["Model", "Diagnostics", "Text", "Syntax"],
        ["Binding"] = ["Syntax", "Actions", "Model", "Diagnostics", "Text"],
        ["Merging"] = ["Binding", "Model", "Diagnostics", "Text"],
        ["Validation"] = ["Compilation", "Syntax", "Model", "Diagnostics", "Text"],
        ["Compilation"] = ["Model"],
        ["Findings"] = ["Model", "Text"],
        ["Evaluation"] = ["Findings", "Compilation", "Model", "Actions", "Text", "Diagnostics"],
        ["Analysis"] = ["Evaluation", "Findings", "Compilation", "Actions", "Model", "Diagnostics", "Text"],
        ["Comparison"] = ["Analysis", "Reporting", "Evaluation", "Findings", "Compilation", "Syntax", "Actions", "Model", "Diagnostics", "Text"],
        ["Batching"] = [],
        ["Boundaries"] = ["Analysis", "Testing", "Evaluation", "Findings", "Compilation", "Actions", "Model", "Diagnostics", "Text"],
        ["Reporting"] = ["Findings", "Model", "Text"],
        ["Packs"] = ["Syntax", "Diagnostics", "Text"],
        ["Records"] = ["Syntax", "Actions", "Model", "Diagnostics", "Text"],
        ["Pictures"] = ["Model", "Text"],
        ["Documents"] = ["Pictures", "Reporting", "Findings", "Compilation", "Model", "Text"],
        ["Schemas"] = ["Binding", "Model", "Text"],
        ["Testing"] = ["Evaluation", "Findings", "Compilation", "Binding", "Actions", "Syntax", "Model", "Diagnostics", "Text"],
    };
}
