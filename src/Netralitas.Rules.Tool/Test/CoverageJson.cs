using System.Text.Json;
using Netralitas.Rules.Testing;
using Netralitas.Rules.Text;
using Netralitas.Rules.Tool.Output;

namespace Netralitas.Rules.Tool.Test;

/// <summary>Writes coverage into a JSON object.</summary>
internal sealed class CoverageJson(Utf8JsonWriter json, Language language)
{
    public void Write(TestCoverage coverage)
    {
        json.WriteShare("rulesExercised", coverage.RuleShare);
        json.WriteShare("elementsExercised", coverage.ElementShare);
        json.WriteShare("exceptionsExercised", coverage.ExceptionShare);
        json.WriteShare("provisionsExercised", coverage.ProvisionShare);
        json.WriteObjects("gaps", coverage.FindGaps(), Write);
        json.WriteObjects("rules", coverage.Rules, Write);
        json.WriteObjects("provisions", coverage.Provisions, Write);
    }

    private void Write(CoverageGap gap)
    {
        json.WriteCode("subject", gap.Subject);
        json.WriteString("text", gap.Text.In(language));
        json.WritePlace(gap.Place);
    }

    private void Write(RuleCoverage rule)
    {
        json.WriteString("rule", rule.Rule);
        json.WritePlace(rule.Place);
        json.WriteBoolean("isExercised", rule.IsExercised);
        json.WriteNumber("tests", rule.Tests);
        json.WriteNumber("established", rule.Established);
        json.WriteNumber("presumed", rule.Presumed);
        json.WriteNumber("open", rule.Open);
        json.WriteNumber("lifted", rule.Lifted);
        json.WriteNumber("setAside", rule.SetAside);
        json.WriteNumber("notMet", rule.NotMet);
        json.WriteNumber("notInForce", rule.NotInForce);
        json.WriteObjects("elements", rule.Elements, Write);
        json.WriteObjects("exceptions", rule.Exceptions, Write);
    }

    private void Write(ElementCoverage element)
    {
        json.WriteString("condition", element.Condition.In(language));
        json.WritePlace(element.Place);
        json.WriteBoolean("isExercised", element.IsExercised);
        json.WriteNumber("true", element.True);
        json.WriteNumber("false", element.False);
        json.WriteNumber("unknown", element.Unknown);
        json.WriteNumber("decisive", element.Decisive);
    }

    private void Write(ExceptionCoverage exception)
    {
        json.WriteString("reason", exception.Reason.In(language));
        json.WritePlace(exception.Place);
        json.WriteBoolean("isExercised", exception.IsExercised);
        json.WriteNumber("proven", exception.Proven);
        json.WriteNumber("disproven", exception.Disproven);
        json.WriteNumber("unknown", exception.Unknown);
        json.WriteNumber("decisive", exception.Decisive);
    }

    private void Write(ProvisionCoverage provision)
    {
        json.WriteString("instrument", provision.InstrumentId);
        json.WriteString("provision", provision.Provision);
        json.WritePlace(provision.Place);
        json.WriteNumber("findings", provision.Findings);
        json.WriteTexts("citedBy", provision.CitedBy);
    }
}
