using Netralitas.Rules.Tool;

var parsed = ToolCommands.Create().Parse(args);
var code = parsed.Invoke();
return parsed.Errors.Count > 0 ? ExitCodes.WrongUsage : code;
