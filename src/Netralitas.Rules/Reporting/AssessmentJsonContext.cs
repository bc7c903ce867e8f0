using System.Text.Json.Serialization;
using Netralitas.Rules.Findings;

namespace Netralitas.Rules.Reporting;

/// <summary>Serialisation made at compile time: nothing is reflected at run time, so trimming and AOT are safe.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Assessment))]
[JsonSerializable(typeof(Explanation))]
internal sealed partial class AssessmentJsonContext : JsonSerializerContext;
