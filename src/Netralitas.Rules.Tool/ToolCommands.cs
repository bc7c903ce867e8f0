using System.CommandLine;
using Netralitas.Rules.Tool.Analyze;
using Netralitas.Rules.Tool.Cases;
using Netralitas.Rules.Tool.Diagnostics;
using Netralitas.Rules.Tool.Diff;
using Netralitas.Rules.Tool.Docs;
using Netralitas.Rules.Tool.Evaluate;
using Netralitas.Rules.Tool.Explain;
using Netralitas.Rules.Tool.Init;
using Netralitas.Rules.Tool.New;
using Netralitas.Rules.Tool.Pack;
using Netralitas.Rules.Tool.Replay;
using Netralitas.Rules.Tool.Schema;
using Netralitas.Rules.Tool.Test;
using Netralitas.Rules.Tool.Validate;

namespace Netralitas.Rules.Tool;

/// <summary>All commands, in the order in which help and reference list them: on actions, writing, checking, testing, comparing, distributing, reading.</summary>
internal static class ToolCommands
{
    public static RootCommand Create()
    {
        var root = new RootCommand(ToolTexts.Tool)
        {
            EvaluateCommand.Create(),
            ExplainCommand.Create(),
            ReplayCommand.Create(),
            InitCommand.Create(),
            NewCommand.Create(),
            SchemaCommand.Create(),
            ValidateCommand.Create(),
            AnalyzeCommand.Create(),
            DiagnosticsCommand.Create(),
            TestCommand.Create(),
            CasesCommand.Create(),
            DiffCommand.Create(),
            PackCommand.Create(),
            DocsCommand.Create(),
        };
        ToolHelp.AddTo(root);
        return root;
    }
}
