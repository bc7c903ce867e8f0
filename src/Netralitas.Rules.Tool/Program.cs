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
using Netralitas.Rules.Tool.Schema;
using Netralitas.Rules.Tool.Test;
using Netralitas.Rules.Tool.Validate;
using Netralitas.Rules.Tool;

var root = new RootCommand(ToolTexts.Tool)
{
    EvaluateCommand.Create(),
    ValidateCommand.Create(),
    TestCommand.Create(),
    DiagnosticsCommand.Create(),
    DocsCommand.Create(),
    InitCommand.Create(),
    NewCommand.Create(),
    SchemaCommand.Create(),
    AnalyzeCommand.Create(),
    DiffCommand.Create(),
    ExplainCommand.Create(),
    CasesCommand.Create(),
};

var parsed = root.Parse(args);
var code = parsed.Invoke();
return parsed.Errors.Count > 0 ? ExitCodes.WrongUsage : code;
