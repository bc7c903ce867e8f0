using System.CommandLine;
using Netralitas.Rules.Tool;

var root = new RootCommand(ToolTexts.Tool)
{
    EvaluateCommand.Create(),
    ValidateCommand.Create(),
    TestCommand.Create(),
};

var parsed = root.Parse(args);
var code = parsed.Invoke();
return parsed.Errors.Count > 0 ? ExitCodes.WrongUsage : code;
