using Netralitas.Rules.Compilation;
using Netralitas.Rules.Model;

namespace Netralitas.Rules.Evaluation;

/// <summary>Exceptions hold when their condition does and they are in force.</summary>
internal static class Exceptions
{
    public static Truth Evaluate(CompiledException exception, FactState state)
    {
        var condition = exception.When.Evaluate(state);
        var inForce = exception.Exception.Validity.Covers(state.Day);
        return condition < inForce ? condition : inForce;
    }
}
