using System;
using System.CommandLine;
using System.IO;
using System.Linq;
using FluentAssertions;
using Netralitas.Rules.Tool;
using Xunit;

namespace Netralitas.Rules.Tests.Docs;

/// <summary>The reference of the tool is what its commands say, and they say enough. <c>NETRALITAS_UPDATE_GOLDEN=1</c> writes the page anew.</summary>
public sealed class ToolReferenceTests
{
    private static readonly RootCommand Root = ToolCommands.Create();

    [Fact]
    public void Golden_OfTheToolReference_IsUpToDate() =>
        GoldenFile.Check(DocsFiles.FullPath("docs/tool-reference.md"), ToolReference.Write(Root));

    [Fact]
    public void Symbols_OfEachCommand_AreDescribed()
    {
        foreach (var command in ToolReference.Leaves(Root))
        {
            command.Description.Should().EndWith(".", command.Name);
            command.Arguments.Cast<Symbol>().Concat(command.Options).Where(symbol => symbol.Description?.EndsWith('.') != true)
                .Select(symbol => symbol.Name).Should().BeEmpty(command.Name);
        }
    }

    [Fact]
    public void Options_OfEachCommand_ShowTheirValuesAndWhatIsTakenWithoutThem()
    {
        foreach (var command in ToolReference.Leaves(Root))
        {
            var valued = command.Options.Where(option => option.ValueType != typeof(bool)).ToList();

            valued.SelectMany(ToolReference.ValuesOf).Should().NotContain("", command.Name);
            valued.Where(option => !option.HasDefaultValue && !option.Description!.Contains("left out", StringComparison.Ordinal))
                .Select(option => option.Name).Should().BeEmpty(command.Name);
        }
    }

    [Fact]
    public void ExitCodes_OfEachCommand_BeginWithDoneAndHoldWrongUsage()
    {
        foreach (var command in ToolReference.Leaves(Root))
        {
            command.ExitCodes.Select(exit => exit.Code).Should().BeInAscendingOrder().And.OnlyHaveUniqueItems().And.StartWith(ExitCodes.Done).And.Contain(ExitCodes.WrongUsage);
        }
    }

    [Fact]
    public void Help_OfEachCommand_TellsItsOptionsAndExitCodes()
    {
        foreach (var command in ToolReference.Leaves(Root))
        {
            var path = command.Parents.OfType<Command>().Where(parent => parent is not RootCommand).Select(parent => parent.Name).Append(command.Name);
            using var output = new StringWriter();

            Root.Parse([.. path, "--help"]).Invoke(new InvocationConfiguration { Output = output }).Should().Be(ExitCodes.Done, command.Name);

            output.ToString().Should().ContainAll(command.Options.Select(option => option.Description))
                .And.ContainAll(command.ExitCodes.Select(exit => exit.Meaning));
        }
    }

    [Fact]
    public void Guide_OfTheTool_HasASectionForEachCommand()
    {
        var guide = DocsFiles.Read("docs/tool.md");

        Root.Subcommands.Where(command => !guide.Contains($"\n## {command.Name}\n", StringComparison.Ordinal)).Should().BeEmpty();
    }
}
