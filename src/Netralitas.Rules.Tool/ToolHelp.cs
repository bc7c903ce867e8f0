using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.Linq;

namespace Netralitas.Rules.Tool;

/// <summary>Help as it always is, and below it what the command's exit codes mean.</summary>
internal sealed class ToolHelp(HelpAction usual) : SynchronousCommandLineAction
{
    /// <summary>Lets a root and the commands below it have such help.</summary>
    public static void AddTo(RootCommand root)
    {
        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new ToolHelp((HelpAction)help.Action!);
    }

    /// <summary>Who asks for help is not told which arguments are missing.</summary>
    public override bool ClearsParseErrors => usual.ClearsParseErrors;

    public override int Invoke(ParseResult parseResult)
    {
        var code = usual.Invoke(parseResult);
        if (parseResult.CommandResult.Command is ToolCommand command)
        {
            var output = parseResult.InvocationConfiguration.Output;
            output.WriteLine("Exit codes:");
            foreach (var exit in command.ExitCodes)
            {
                output.WriteLine($"  {exit.Code,-5}{exit.Meaning}");
            }

            output.WriteLine();
        }

        return code;
    }
}
