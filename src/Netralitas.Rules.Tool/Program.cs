using System.CommandLine;
using Netralitas.Rules.Tool;
using Netralitas.Rules.Tool.Analyze;
using Netralitas.Rules.Tool.Cases;
using Netralitas.Rules.Tool.Diff;
using Netralitas.Rules.Tool.Evaluate;
using Netralitas.Rules.Tool.Explain;
using Netralitas.Rules.Tool.Test;
using Netralitas.Rules.Tool.Validate;

var root = new RootCommand(ToolTexts.Tool)
{
    EvaluateCommand.Create(),
    ValidateCommand.Create(),
    TestCommand.Create(),
    AnalyzeCommand.Create(),
    DiffCommand.Create(),
    ExplainCommand.Create(),
    CasesCommand.Create(),
};

var parsed = root.Parse(args);
var code = parsed.Invoke();
return parsed.Errors.Count > 0 ? ExitCodes.WrongUsage : code;
