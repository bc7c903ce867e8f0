using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Xml;
using Netralitas.Rules.Testing;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Tool.Test;

/// <summary>Writes results as JUnit XML, which CI systems read: a suite for each rule. A test still to fail counts as skipped there.</summary>
internal sealed class TestJUnit(XmlWriter xml, Language language)
{
    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" };

    public static string Write(IReadOnlyList<RuleTestResult> results, Language language)
    {
        using var stream = new MemoryStream();
        using (var xml = XmlWriter.Create(stream, Settings))
        {
            new TestJUnit(xml, language).Write(results);
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private void Write(IReadOnlyList<RuleTestResult> results)
    {
        Start("testsuites", "netralitas", results);
        foreach (var suite in results.GroupBy(result => result.Rule))
        {
            Start("testsuite", suite.Key, [.. suite]);
            foreach (var result in suite)
            {
                Write(result);
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private void Start(string element, string name, IReadOnlyList<RuleTestResult> results)
    {
        var totals = TestTotals.Of(results);
        xml.WriteStartElement(element);
        Attribute("name", name);
        Attribute("tests", XmlConvert.ToString(results.Count));
        Attribute("failures", XmlConvert.ToString(totals.Failed));
        Attribute("errors", "0");
        Attribute("skipped", XmlConvert.ToString(totals.Skipped + totals.Todo));
    }

    private void Write(RuleTestResult result)
    {
        xml.WriteStartElement("testcase");
        Attribute("name", result.Name);
        Attribute("classname", result.Rule);
        Attribute("file", result.Span.Path);
        Attribute("line", XmlConvert.ToString(result.Span.Line));
        if (result.IsFailure)
        {
            xml.WriteStartElement("failure");
            Attribute("message", string.Join("; ", result.Failures.Select(failure => failure.Message.In(language))));
            using var text = new StringWriter { NewLine = "\n" };
            new TestPage(text, language).WriteFailures([result]);
            xml.WriteString(Allowed(text.ToString()));
            xml.WriteEndElement();
        }
        else if (result.Reason is { } reason)
        {
            xml.WriteStartElement("skipped");
            Attribute("message", (result.Outcome == RuleTestOutcome.Todo ? TestTexts.Todo : TestTexts.Skipped).Fill(reason).In(language).Trim());
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private void Attribute(string name, string value) => xml.WriteAttributeString(name, Allowed(value));

    /// <summary>Names are the author's; what XML cannot hold is replaced.</summary>
    private static string Allowed(string text)
    {
        var allowed = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            var isAllowed = rune.Value >= 0x10000 || XmlConvert.IsXmlChar((char)rune.Value);
            allowed.Append(isAllowed ? rune.ToString() : "\uFFFD");
        }

        return allowed.ToString();
    }
}
