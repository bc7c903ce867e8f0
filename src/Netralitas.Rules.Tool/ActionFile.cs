using System;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Model;

namespace Netralitas.Rules.Tool;

/// <summary>Reads one described action from a file, or from standard input.</summary>
internal static class ActionFile
{
    /// <summary>What stands for standard input.</summary>
    public const string StandardInput = "-";

    public static ActionReadResult Read(string file, Vocabulary vocabulary)
    {
        if (file != StandardInput)
        {
            return ActionReader.ReadFile(file, vocabulary);
        }

        using var input = Console.OpenStandardInput();
        return ActionReader.ReadStream(input, vocabulary, file);
    }
}
