using System;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Tool.Docs;

/// <summary>What was asked of <c>netralitas docs</c>.</summary>
internal sealed record DocsRequest(string Folder, RulesSource Rules, string Format, DateOnly Day, bool IsSingle, Language Language);
